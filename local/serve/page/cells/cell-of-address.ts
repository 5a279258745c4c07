import type { Selection } from '../../wire';

const LETTERS = 26;

/** `C5` or `C5:D6` on that sheet, counted from 1; null where it is no address of cells. */
export function cellsOfAddress(sheet: string, address: string): Selection | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu.exec(address);
  if (found === null) return null;
  const [, firstLetters = '', firstRow = '', lastLetters = firstLetters, lastRow = firstRow] = found;
  const column = columnOf(firstLetters);
  const row = Number(firstRow);
  return { sheet, row, column, rows: Number(lastRow) - row + 1, columns: columnOf(lastLetters) - column + 1 };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);
}
