// A sheet of the workbook opened as a table: where its columns and its data rows are.
import type { Finding } from '../../core/findings/finding';
import { headerFaults } from '../locating/header-faults';
import type { HeaderMapping } from '../locating/header-mapping';
import { headerRowOf } from '../locating/header-row';
import { headerVocabulary } from '../locating/header-vocabulary';
import { languageOf, matchColumns, type FoundColumn } from '../locating/match-columns';
import type { Column, Columns, Table } from '../tables/table';
import type { Language } from '../../text/language';
import type { SheetSnapshot } from '../workbook-snapshot';
import { dataRows } from './data-rows';
import { mergedCells, type MergedCells } from './merged-cells';

export interface OpenSheet<C extends Columns> {
  readonly sheet: SheetSnapshot;
  readonly table: Table<C>;
  readonly columns: ReadonlyMap<string, FoundColumn>;
  readonly firstColumnIndex: number;
  /** Of the headers, for naming words that belong into this sheet. */
  readonly language: Language;
  /** 0-based, in order. */
  readonly rowIndexes: readonly number[];
  readonly merged: MergedCells;
  /** About the sheet as a whole rather than one entry. */
  readonly findings: readonly Finding[];
}

export type Opened<C extends Columns> =
  | { readonly state: 'open'; readonly open: OpenSheet<C> }
  /** A needed header is missing, doubled or ambiguous. */
  | { readonly state: 'refused'; readonly findings: readonly Finding[] };

export function openSheet<C extends Columns>(sheet: SheetSnapshot, table: Table<C>, mapping: HeaderMapping): Opened<C> {
  const meaningOf = headerVocabulary(table, mapping);
  const header = headerRowOf(sheet, meaningOf);
  const matched = matchColumns(header?.texts ?? [], meaningOf, table);
  const faults = headerFaults(table, matched, { sheet: sheet.name, row: (header?.rowIndex ?? 0) + 1 });
  if (header === null || faults.some(({ severity }) => severity === 'error')) {
    return { state: 'refused', findings: faults };
  }
  const columnAt = columnsByIndex(table, matched.found);
  const { rowIndexes, findings } = dataRows(sheet, header.rowIndex + 1, columnAt);
  const merged = mergedCells(sheet, new Set(rowIndexes), columnAt);
  const open: OpenSheet<C> = {
    sheet,
    table,
    columns: matched.found,
    firstColumnIndex: Math.min(...columnAt.keys()),
    language: languageOf(matched),
    rowIndexes,
    merged,
    findings: [...faults, ...findings, ...merged.findings],
  };
  return { state: 'open', open };
}

function columnsByIndex(table: Table, found: ReadonlyMap<string, FoundColumn>): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  for (const [key, { index }] of found) {
    const column = table.columns[key];
    if (column !== undefined) columns.set(index, column);
  }
  return columns;
}
