// A rectangle of cells, row by row.
import { areaAddress } from '../cells/cell-address';
import type { Area } from '../contract';
import { WorkbookError } from '../workbook-error';
import type { Row } from './row';
import type { RowTable } from './row-table';

/** @param use is handed null for a row that does not exist */
export function mapCells<Value>(
  rows: RowTable,
  area: Area,
  use: (row: Row | null, number: number, column: number) => Value,
): Value[][] {
  const values: Value[][] = [];
  for (let number = area.row; number < area.row + area.rows; number++) {
    const row = rows.row(number);
    const ofRow: Value[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) ofRow.push(use(row, number, column));
    values.push(ofRow);
  }
  return values;
}

/** @throws WorkbookError (size-mismatch) */
export function checkSize(area: Area, rows: readonly (readonly unknown[])[]): void {
  if (rows.length === area.rows && rows.every((row) => row.length === area.columns)) return;
  const facts = { area: areaAddress(area), rows: area.rows, columns: area.columns };
  throw new WorkbookError('size-mismatch', `The values do not have the size of ${facts.area}.`, facts);
}
