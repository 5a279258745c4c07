// The page that a sheet of results is meant for.
import { STATUS_ROW } from '../../sheets/layouts/ranking-status';
import type { PageReport } from '../messages/publication-messages';

const MARGINS = { top: 15, bottom: 15, left: 12, right: 12 };

/** A ranking has many columns: across the page, as many pages down as it takes. */
export function rankingPage(sheet: string): PageReport {
  return {
    sheet,
    orientation: 'landscape',
    margins: MARGINS,
    titleRows: { from: 1, to: STATUS_ROW },
    fitToWidth: true,
    centred: true,
    numbered: true,
  };
}
