import type { CellAddress } from './finding';

/** The letters above a column, counted from 1: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The cell without its sheet, as people say it: `E14`. */
export function a1Of(cell: CellAddress): string {
  return columnLetters(cell.column) + String(cell.row);
}

/** One text for each cell of a workbook, to look things up by. */
export function addressKey({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${columnLetters(column)}${String(row)}`;
}
