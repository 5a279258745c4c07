// All sheets of a table, opened each by its own headers; together they are the table.
import type { Finding } from '../../core/findings/finding';
import { indexByName, type NameIndex } from '../../core/names/name-index';
import { cleanText } from '../cells/clean-text';
import type { SheetHead } from '../locating/implied-values';
import { locateSheets, sheetDoubled, workbookLanguage, type LocatedSheet } from '../locating/locate-sheets';
import { lostHeaders } from '../locating/headers/lost-headers';
import { NOTHING_MAPPED, type WorkbookMapping } from '../locating/workbook-mapping';
import { inputTables } from '../tables/all-tables';
import { settingsTable } from '../tables/rules/settings-table';
import type { Columns, Table } from '../tables/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook-snapshot';
import { openSheet, type OpenSheet } from './open-sheet';

export interface OpenedTable<C extends Columns> {
  /** In the order of the tabs. */
  readonly sheets: readonly OpenSheet<C>[];
  readonly refused: readonly RefusedSheet[];
}

export interface RefusedSheet {
  readonly located: LocatedSheet;
  /** `blank`: without a single value; `strange`: without any header of the table; `faulty`: `faults` say why. */
  readonly state: 'blank' | 'strange' | 'faulty';
  readonly head: SheetHead;
  readonly faults: readonly Finding[];
}

/** What names mean in this workbook. */
export interface KnownNames {
  readonly mapping: WorkbookMapping;
  /** Names of the units as 单位 spells them. */
  readonly units: NameIndex<string>;
}

export const NO_NAMES: KnownNames = { mapping: NOTHING_MAPPED, units: namesOf([]) };

export function namesOf(units: readonly { readonly name: string }[]): NameIndex<string> {
  return indexByName(
    units.map(({ name }) => name),
    (name) => name,
  );
}

export function openTable<C extends Columns>(
  snapshot: WorkbookSnapshot,
  table: Table<C>,
  { mapping, units }: KnownNames,
): OpenedTable<C> {
  const found = locateSheets(table, snapshot.sheetNames, mapping).flatMap((located) => {
    const sheet = snapshot.sheets.find(({ name }) => name === located.name);
    return sheet === undefined ? [] : [{ located, sheet }];
  });
  const lost = lostHeaders(
    table,
    found.map(({ sheet }) => sheet),
    mapping,
  );
  const sheets: OpenSheet<C>[] = [];
  const refused: RefusedSheet[] = [];
  for (const { located, sheet } of found) {
    const opened = openSheet(sheet, table, { located, mapping, lost, units, alone: found.length === 1 });
    if (opened.state === 'open') sheets.push(opened.open);
    else {
      const state = isBlank(sheet) ? 'blank' : opened.header === null ? 'strange' : 'faulty';
      refused.push({ located, state, head: opened.head, faults: opened.findings });
    }
  }
  return { sheets, refused };
}

/** 设置, of which there is one; read before anything says what names mean. */
export function openSettings(snapshot: WorkbookSnapshot): OpenedTable<typeof settingsTable.columns> {
  const opened = openTable(snapshot, settingsTable, NO_NAMES);
  const located = locateSheets(settingsTable, snapshot.sheetNames, NOTHING_MAPPED);
  const [first] = located;
  if (first === undefined || located.length === 1) return opened;
  const name = settingsTable.name[workbookLanguage(inputTables, snapshot.sheetNames)];
  const faults = [
    sheetDoubled(
      name,
      located.map((each) => each.name),
    ),
  ];
  return { sheets: [], refused: [{ located: first, state: 'faulty', head: { month: null, unit: null }, faults }] };
}

function isBlank({ values }: SheetSnapshot): boolean {
  return values.every((row) => row.every((value) => typeof value === 'string' && cleanText(value) === ''));
}
