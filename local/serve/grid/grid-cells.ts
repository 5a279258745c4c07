// Single cells of the open workbook, for a grid that is shown already.
import type { Area, XlsxSheet } from '../../workbook/contract';
import { gridContent } from './contents/grid-content';
import type { GridStyle } from './grid-message';

/** What `UPDATE_CELL` takes; row and column count from 0, an empty format is none. */
export interface GridCell {
  readonly row: number;
  readonly col: number;
  readonly content: string;
  readonly format: string;
  readonly style: GridStyle | null;
}

export function gridCells(sheet: XlsxSheet, area: Area): readonly GridCell[] {
  const numberFormats = sheet.numberFormats(area);
  const rules = { date1904: sheet.view().date1904, formula: (formula: string) => formula };
  return sheet.read(area).flatMap((row, rowOffset) =>
    row.map((content, columnOffset) => ({
      row: area.row - 1 + rowOffset,
      col: area.column - 1 + columnOffset,
      ...gridContent(content, numberFormats[rowOffset]?.[columnOffset] ?? 'General', rules),
      style: null,
    })),
  );
}
