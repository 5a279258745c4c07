// A rectangle of cells, row by row.
import { areaAddress } from '../cells/cell-address';
import type { Area } from '../contract';
import { WorkbookError } from '../workbook-error';
import { firstCellFrom } from './row';
import type { RowTable } from './row-table';

/** @param use is handed the XML of a cell, or null where there is none */
export function mapCells<Value>(
  rows: RowTable,
  area: Area,
  use: (xml: string | null, row: number, column: number) => Value,
): Value[][] {
  const values: Value[][] = [];
  for (let number = area.row; number < area.row + area.rows; number++) {
    const cells = rows.row(number)?.cells ?? [];
    const ofRow: Value[] = [];
    let position = firstCellFrom(cells, area.column);
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cells[position]?.column === column ? cells[position++] : undefined;
      ofRow.push(use(cell?.xml ?? null, number, column));
    }
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
