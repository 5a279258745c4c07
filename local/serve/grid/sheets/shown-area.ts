// How much of a sheet is shown.
import type { Area, XlsxSheet } from '../../../workbook/contract';

const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
const SPARE_ROWS = 100;
const NEXT_ROWS = 20;
const SPARE_COLUMNS = 2;
/** Looks that reach on and on below the contents are of no use to anybody. */
const MOST_BLANK_ROWS = 500;
const MOST_BLANK_COLUMNS = 20;

/** The cells that have something to show, down to a last row; null in an empty sheet. */
export function usedArea(sheet: XlsxSheet, mostRows = Infinity): Area | null {
  const said = sheet.view().reach();
  const lastRow = sheet.lastRow();
  const lastColumn = sheet.lastColumn();
  const rows = Math.max(lastRow, Math.min(said.rows, lastRow + MOST_BLANK_ROWS));
  const columns = Math.max(lastColumn, Math.min(said.columns, lastColumn + MOST_BLANK_COLUMNS));
  return rows === 0 || columns === 0 ? null : { row: 1, column: 1, rows: Math.min(rows, mostRows), columns };
}

/** With the next few rows that somebody may fill. */
export function filledSize(used: Area | null): { readonly rows: number; readonly columns: number } {
  return { rows: (used?.rows ?? 0) + NEXT_ROWS, columns: (used?.columns ?? 0) + SPARE_COLUMNS };
}

/** With room to go on writing. */
export function gridSize(used: Area | null): { readonly rows: number; readonly columns: number } {
  return {
    rows: Math.max(LEAST_ROWS, (used?.rows ?? 0) + SPARE_ROWS),
    columns: Math.max(LEAST_COLUMNS, (used?.columns ?? 0) + SPARE_COLUMNS),
  };
}
