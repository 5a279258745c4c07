// A sheet of the workbook opened as a table: where its columns and its data rows are.
import type { Finding } from '../../core/findings/finding';
import type { NameIndex } from '../../core/names/name-index';
import { headerFaults, type HeaderFault } from '../locating/headers/header-faults';
import { headerRowOf, type HeaderRow } from '../locating/headers/header-row';
import { headerVocabulary } from '../locating/headers/header-vocabulary';
import { impliedNote, impliedValues, sheetHeadOf, type ImpliedValue, type SheetHead } from '../locating/implied-values';
import type { LocatedSheet } from '../locating/locate-sheets';
import { languageOf, matchColumns, type FoundColumn } from '../locating/headers/match-columns';
import type { WorkbookMapping } from '../locating/workbook-mapping';
import type { Column, Columns, Table } from '../tables/table';
import type { Language } from '../../text/language';
import type { SheetSnapshot } from '../workbook-snapshot';
import { dataRows } from './data-rows';
import { mergedCells, type MergedCells } from './merged-cells';
import { spannedColumns } from './spanned-columns';

export interface OpenSheet<C extends Columns> {
  readonly sheet: SheetSnapshot;
  readonly table: Table<C>;
  readonly header: HeaderRow;
  readonly columns: ReadonlyMap<string, FoundColumn>;
  /** What stands for all rows at once where its column is absent. */
  readonly implied: ReadonlyMap<string, ImpliedValue>;
  /** Columns of this sheet that nobody can read; the finding is among `findings`. */
  readonly faulty: ReadonlyMap<string, Finding>;
  readonly firstColumnIndex: number;
  /** Of the headers, for naming words that belong into this sheet. */
  readonly language: Language;
  /** 0-based, in order. */
  readonly rowIndexes: readonly number[];
  readonly merged: MergedCells;
  /** About the sheet as a whole rather than one entry. */
  readonly findings: readonly Finding[];
}

/** What is known of the workbook when a sheet is opened. */
export interface Opening {
  readonly located: LocatedSheet;
  readonly mapping: WorkbookMapping;
  /** Headers that 表映射 names and no sheet of the table has, by column. */
  readonly lost: ReadonlyMap<string, string>;
  /** Names of the units as 单位 spells them. */
  readonly units: NameIndex<string>;
  /** Alone: a fault of a column is one of all units. Else the rows say whose it is, as long as they can. */
  readonly alone: boolean;
}

export type Opened<C extends Columns> =
  | { readonly state: 'open'; readonly open: OpenSheet<C> }
  /** A needed header is missing, doubled or ambiguous; `head` is what the sheet says of itself all the same. */
  | {
      readonly state: 'refused';
      readonly header: HeaderRow | null;
      readonly head: SheetHead;
      readonly findings: readonly Finding[];
    };

export function openSheet<C extends Columns>(sheet: SheetSnapshot, table: Table<C>, opening: Opening): Opened<C> {
  const { located, mapping, lost, units } = opening;
  const meaningOf = headerVocabulary(table, mapping);
  const header = headerRowOf(sheet, meaningOf);
  const matched = matchColumns(header?.texts ?? [], meaningOf, table);
  const language = languageOf(matched);
  const head = sheetHeadOf({ sheet, located, titleRows: header?.rowIndex ?? 0, units });
  const implied = impliedValues(table, matched.found, head);
  const place = { sheet: sheet.name, row: (header?.rowIndex ?? 0) + 1 };
  const faults = headerFaults(table, matched, { place, expected: { implied, lost } });
  const errors = faults.filter(({ finding }) => finding.severity === 'error');
  if (
    header === null ||
    (errors.length > 0 && (opening.alone || !leavesRowsClear(table, errors, matched.found.size)))
  ) {
    return { state: 'refused', header, head, findings: findingsOf(faults) };
  }
  const columnAt = columnsByIndex(table, matched.found);
  const { rowIndexes, findings } = dataRows(sheet, header.rowIndex, columnAt);
  const spanned = spannedColumns(sheet, header, { found: matched.found.values(), rowIndexes });
  const merged = mergedCells(sheet, new Set(rowIndexes), columnAt);
  const notes = [...implied].map(([key, value]) => impliedNote(table.columns[key]?.header[language] ?? key, value));
  const open: OpenSheet<C> = {
    sheet,
    table,
    header,
    columns: matched.found,
    implied,
    faulty: new Map(errors.flatMap(({ columns, finding }) => columns.map((key) => [key, finding] as const))),
    firstColumnIndex: Math.min(...columnAt.keys()),
    language,
    rowIndexes,
    merged,
    findings: [...findingsOf(faults), ...notes, ...spanned, ...findings, ...merged.findings],
  };
  return { state: 'open', open };
}

/**
 * A row whose standard nobody can read still says whose it is; one without month or unit says nothing. Where more
 * headers are missed than found, the row may be no header at all.
 */
function leavesRowsClear({ columns }: Table, faults: readonly HeaderFault[], found: number): boolean {
  return (
    faults.length < found && faults.every((fault) => fault.columns.every((key) => columns[key]?.presence === 'judged'))
  );
}

function findingsOf(faults: readonly HeaderFault[]): readonly Finding[] {
  return faults.map(({ finding }) => finding);
}

function columnsByIndex(table: Table, found: ReadonlyMap<string, FoundColumn>): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  for (const [key, { index }] of found) {
    const column = table.columns[key];
    if (column !== undefined) columns.set(index, column);
  }
  return columns;
}
