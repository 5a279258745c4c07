// The names of units and persons in the workbook's own lists, even where such a list cannot be read as a whole yet.
import { indexByName } from '../../../core/names/name-index';
import { cleanText, comparable } from '../../cells/clean-text';
import { headerRowOf } from '../../locating/headers/header-row';
import { headerVocabulary } from '../../locating/headers/header-vocabulary';
import { locateSheets } from '../../locating/locate-sheets';
import { matchColumns } from '../../locating/headers/match-columns';
import type { WorkbookMapping } from '../../locating/workbook-mapping';
import type { KnownNames } from '../../rows/open-table';
import { membersTable } from '../../tables/people/members-table';
import { unitsTable } from '../../tables/people/units-table';
import type { Table } from '../../tables/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook-snapshot';
import type { NamesOfLists } from './cell-evidence';

export interface NamesInWorkbook {
  /** For opening sheets. */
  readonly known: KnownNames;
  /** For looking at cells. */
  readonly ofLists: NamesOfLists;
}

export function namesIn(snapshot: WorkbookSnapshot, mapping: WorkbookMapping): NamesInWorkbook {
  const units = listedNames(snapshot, unitsTable, mapping);
  const persons = listedNames(snapshot, membersTable, mapping);
  return {
    known: { mapping, units: indexByName(units, (name) => name) },
    ofLists: { unit: new Set(units.map(comparable)), person: new Set(persons.map(comparable)) },
  };
}

/** What stands below the header of the column `name`. */
function listedNames(
  { sheetNames, sheets }: WorkbookSnapshot,
  table: Table<{ readonly name: Table['columns'][string] }>,
  mapping: WorkbookMapping,
): readonly string[] {
  const located = new Set(locateSheets(table, sheetNames, mapping).map(({ name }) => name));
  const names = sheets.filter(({ name }) => located.has(name)).flatMap((sheet) => namesBelow(sheet, table, mapping));
  return [...new Set(names)];
}

function namesBelow(sheet: SheetSnapshot, table: Table, mapping: WorkbookMapping): readonly string[] {
  const meaningOf = headerVocabulary(table, mapping);
  const header = headerRowOf(sheet, meaningOf);
  const index = matchColumns(header?.texts ?? [], meaningOf, table).found.get('name')?.index;
  if (header === null || index === undefined) return [];
  return sheet.values.slice(header.rowIndex + 1).flatMap((row) => {
    const value = row[index];
    return typeof value === 'string' && cleanText(value) !== '' ? [cleanText(value)] : [];
  });
}
