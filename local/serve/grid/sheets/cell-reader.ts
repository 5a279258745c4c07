// Reads the cells of one sheet for the grid, with what the sheet says of them besides: arrays and links to the outside.
import { addressOf, containsArea } from '../../../workbook/cells/cell-address';
import type { Area, Content, XlsxSheet } from '../../../workbook/contract';
import type { OutsideLink } from '../../../workbook/view/sheet-view';
import { gridContent } from '../contents/grid-content';
import type { ContentRules } from '../contents/grid-content';
import { linkedContent } from '../contents/link-content';
import type { GridContent } from '../contents/text-content';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export type CellReader = (content: Content, numberFormat: string, place: CellPlace) => GridContent;

export function cellReader(sheet: XlsxSheet, rules: ContentRules): CellReader {
  const view = sheet.view();
  const arrays = view.arrays();
  const linkAt = linkFinder(view.outsideLinks());
  // The grid would spread an array over the cells that hold its results.
  const inArrays: ContentRules = { ...rules, formula: () => null };
  return (content, numberFormat, place) => {
    const isInArray = content.kind === 'formula' && arrays.some((area) => holds(area, place));
    const put = gridContent(content, numberFormat, isInArray ? inArrays : rules);
    const address = content.kind === 'text' ? linkAt(place) : undefined;
    return address === undefined ? put : linkedContent(put, address);
  };
}

/** Nearly every link stands on one cell, and there may be thousands. */
function linkFinder(links: readonly OutsideLink[]): (place: CellPlace) => string | undefined {
  const single = new Map<string, string>();
  const wide = links.filter(({ area, address }) => {
    if (area.rows > 1 || area.columns > 1) return true;
    single.set(addressOf(area.row, area.column), address);
    return false;
  });
  if (links.length === 0) return () => undefined;
  return (place) =>
    single.get(addressOf(place.row, place.column)) ?? wide.find(({ area }) => holds(area, place))?.address;
}

function holds(area: Area, { row, column }: CellPlace): boolean {
  return containsArea(area, { row, column, rows: 1, columns: 1 });
}
