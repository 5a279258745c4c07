// Single cells of the open workbook, for a grid that is shown already.
import type { Area, XlsxSheet } from '../../workbook/contract';
import { gridFormula } from './formulas/grid-formula';
import type { GridStyle } from './grid-message';
import { gridStyle } from './looks/grid-look';
import { cellReader } from './sheets/cell-reader';

/** What `UPDATE_CELL` takes; row and column count from 0, an empty format and a null style are none. */
export interface GridCell {
  readonly row: number;
  readonly col: number;
  readonly content: string;
  readonly format: string;
  readonly style: GridStyle | null;
}

export function gridCells(sheet: XlsxSheet, area: Area): readonly GridCell[] {
  const view = sheet.view();
  const looks = view.looks(area);
  const numberFormats = sheet.numberFormats(area);
  const gridCell = cellReader(sheet, { date1904: view.date1904, formula: gridFormula });
  return sheet.read(area).flatMap((row, rowOffset) =>
    row.map((content, offset) => {
      const look = looks[rowOffset]?.[offset];
      return {
        row: area.row - 1 + rowOffset,
        col: area.column - 1 + offset,
        ...gridCell(content, numberFormats[rowOffset]?.[offset] ?? 'General', {
          row: area.row + rowOffset,
          column: area.column + offset,
        }),
        style: look === undefined ? null : gridStyle(look),
      };
    }),
  );
}
