import type { CellAddress } from './finding';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letters above a column, counted from 1: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  if (column <= ALPHABET.length) return ALPHABET.charAt(column - 1);
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = ALPHABET.charAt((rest - 1) % 26) + letters;
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

/** The cell that `E14` names on a sheet; null for anything else. */
export function cellNamed(sheet: string, a1: string): CellAddress | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(a1.trim().toUpperCase());
  if (match === null) return null;
  const [, letters = '', row = ''] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { sheet, row: Number(row), column };
}
