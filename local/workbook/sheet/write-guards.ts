// What forbids a write to some cells, checked before anything is changed.
import { addressOf, areaAddress, intersects } from '../cells/cell-address';
import type { Area } from '../contract';
import { WorkbookError } from '../workbook-error';
import type { Table } from './tables';

/** The cells that a write really changes. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly isBlank: boolean;
}

export interface GuardedPlaces {
  readonly sheet: string;
  readonly merges: readonly Area[];
  readonly tables: readonly Table[];
}

/** @throws WorkbookError (inside-merge, inside-table-header) */
export function checkChanges(changes: readonly CellChange[], places: GuardedPlaces): void {
  if (places.merges.length === 0 && places.tables.length === 0) return;
  for (const change of changes) {
    const cell = { row: change.row, column: change.column, rows: 1, columns: 1 };
    const merge = places.merges.find((candidate) => intersects(candidate, cell));
    const isFirst = merge?.row === cell.row && merge.column === cell.column;
    if (merge !== undefined && !isFirst && !change.isBlank) throw insideMerge(places.sheet, cell, merge);
    const table = places.tables.find((candidate) =>
      intersects({ ...candidate.area, rows: candidate.headerRows }, cell),
    );
    if (table !== undefined && table.headerRows > 0) throw insideHeader(places.sheet, cell, table);
  }
}

/** @throws WorkbookError (inside-array) where the area covers a part of the array only */
export function checkArray(array: Area | undefined, area: Area, sheet: string): void {
  if (array === undefined) return;
  const facts = { sheet, cell: areaAddress(area), array: areaAddress(array) };
  throw new WorkbookError(
    'inside-array',
    `${facts.cell} is part of the array formula in ${facts.array}. Change the whole of it.`,
    facts,
  );
}

function insideMerge(sheet: string, cell: Area, merge: Area): WorkbookError {
  const facts = { sheet, cell: addressOf(cell.row, cell.column), merged: areaAddress(merge) };
  return new WorkbookError(
    'inside-merge',
    `${facts.cell} is hidden inside the merged cells ${facts.merged}. Write to the first of them.`,
    facts,
  );
}

function insideHeader(sheet: string, cell: Area, table: Table): WorkbookError {
  const facts = { sheet, cell: addressOf(cell.row, cell.column), table: table.name };
  return new WorkbookError(
    'inside-table-header',
    `${facts.cell} is a header of the table ${table.name}. Turn the table into an ordinary range first.`,
    facts,
  );
}
