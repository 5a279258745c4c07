// Which kind of cells the columns of one sheet hold, by its first rows alone.
import { inputTables } from '../../tables/all-tables';
import type { ColumnKind } from '../../tables/column-kind';
import type { SheetSnapshot } from '../../workbook-snapshot';
import { headerRowOf } from './header-row';
import { headerVocabulary } from './header-vocabulary';
import { locateSheets } from '../locate-sheets';
import { matchColumns } from './match-columns';
import type { WorkbookMapping } from '../workbook-mapping';

export interface SheetColumns {
  /** Below the header; counted from 1. */
  readonly firstRow: number;
  /** By the number of the column, counted from 1. */
  readonly kinds: ReadonlyMap<number, ColumnKind>;
}

/** Null for a sheet that is no table of ours. */
export function columnsAt(head: SheetSnapshot, mapping: WorkbookMapping): SheetColumns | null {
  const table = inputTables.find((each) => locateSheets(each, [head.name], mapping).length > 0);
  if (table === undefined) return null;
  const meaningOf = headerVocabulary(table, mapping);
  const header = headerRowOf(head, meaningOf);
  if (header === null) return null;
  const kinds = new Map<number, ColumnKind>();
  for (const [key, { index }] of matchColumns(header.texts, meaningOf, table).found) {
    const column = table.columns[key];
    if (column !== undefined) kinds.set(index + 1, column.kind);
  }
  return { firstRow: header.rowIndex + 2, kinds };
}
