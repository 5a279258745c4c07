// The page that a sheet of results is meant for.
import { rankingBreaks } from '../../documents/sheet/ranking-breaks';
import { STATUS_ROW } from '../../sheets/layouts/ranking/ranking-status';
import type { SheetLayout } from '../../sheets/sheet-layout';
import type { PageReport } from '../messages/publication-messages';

const MARGINS = { top: 15, bottom: 15, left: 12, right: 12 };

/** A ranking has many columns: across the page, as many pages down as it takes. */
export function rankingPage(layout: SheetLayout): PageReport {
  return {
    sheet: layout.name,
    orientation: 'landscape',
    margins: MARGINS,
    titleRows: { from: 1, to: STATUS_ROW },
    breaksBefore: rankingBreaks(layout),
    fitToWidth: true,
    centred: true,
    numbered: true,
  };
}

/** GB/T 9704: a type area of 156 mm by 225 mm. */
const CIRCULAR_MARGINS = { top: 37, bottom: 35, left: 28, right: 26 };

export function circularPage(sheet: string, breaksBefore: readonly number[]): PageReport {
  return {
    sheet,
    orientation: 'portrait',
    margins: CIRCULAR_MARGINS,
    titleRows: null,
    breaksBefore,
    fitToWidth: true,
    centred: true,
    numbered: true,
  };
}
