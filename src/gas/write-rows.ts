// Rows of a program-owned table, written as one block; rows that are no longer there are cleared in the same way.
import type { LayoutCell } from '../sheets/sheet-layout';
import { ensureGrid, writeBlock } from './lay-out';

export function writeRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  change: {
    readonly firstRow: number;
    readonly rows: readonly (readonly LayoutCell[])[];
    readonly lastRowBefore: number;
  },
): void {
  const { firstRow, rows, lastRowBefore } = change;
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const lastRow = firstRow + rows.length - 1;
  if (rows.length > 0) {
    ensureGrid(sheet, { rows: lastRow, columns });
    writeBlock(sheet, { row: firstRow, columns, rows });
  }
  if (lastRowBefore > lastRow) {
    sheet.getRange(lastRow + 1, 1, lastRowBefore - lastRow, sheet.getMaxColumns()).clear();
  }
}
