// Entries of the mapping whose sheet or header is no longer there: forgotten where it was found again, otherwise told.
import type { Finding } from '../../core/findings/finding';
import { comparable } from '../cells/clean-text';
import { headerRowOf } from '../locating/headers/header-row';
import { headerVocabulary } from '../locating/headers/header-vocabulary';
import { locateSheets } from '../locating/locate-sheets';
import { lostHeaders } from '../locating/headers/lost-headers';
import { matchColumns } from '../locating/headers/match-columns';
import { lostSheets } from '../locating/unread-sheets';
import {
  standsForNothing,
  type MappedColumn,
  type MappedSheet,
  type WorkbookMapping,
} from '../locating/workbook-mapping';
import type { Table } from '../tables/table';
import type { Language } from '../../text/language';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook-snapshot';

export interface WithoutLost {
  readonly mapping: WorkbookMapping;
  /** Tables and columns that are not to be found under any name. */
  readonly lost: readonly Finding[];
}

export function forgetLost(snapshot: WorkbookSnapshot, mapping: WorkbookMapping, language: Language): WithoutLost {
  const present = new Set(snapshot.sheetNames.map(comparable));
  const isKept = ({ table, sheet }: MappedSheet): boolean =>
    present.has(comparable(sheet)) ||
    standsForNothing(sheet) ||
    locateSheets(table, snapshot.sheetNames, mapping).length === 0;
  const kept: WorkbookMapping = {
    sheets: mapping.sheets.filter(isKept),
    columns: mapping.columns.filter(
      (mapped) => !isFoundAgain(mapped, sheetsOf(mapped.table, snapshot, mapping), mapping),
    ),
  };
  return { mapping: kept, lost: lostSheets(snapshot.sheetNames, kept, { at: { sheet: '' }, language }) };
}

function sheetsOf(table: Table, { sheetNames, sheets }: WorkbookSnapshot, mapping: WorkbookMapping): SheetSnapshot[] {
  const names = locateSheets(table, sheetNames, mapping).map(({ name }) => name);
  return sheets.filter(({ name }) => names.includes(name));
}

/** Its header is gone, and every sheet of the table has the column under another one. */
function isFoundAgain(mapped: MappedColumn, sheets: readonly SheetSnapshot[], mapping: WorkbookMapping): boolean {
  const { table, column } = mapped;
  if (sheets.length === 0 || lostHeaders(table, sheets, { sheets: [], columns: [mapped] }).size === 0) return false;
  const meaningOf = headerVocabulary(table, mapping);
  return sheets.every((sheet) =>
    matchColumns(headerRowOf(sheet, meaningOf)?.texts ?? [], meaningOf, table).found.has(column),
  );
}
