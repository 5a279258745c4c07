import type { Finding } from '../../core/findings/finding';
import { cleanText } from '../cells/clean-text';
import type { HeaderMapping } from '../locating/header-mapping';
import { sheetDoubled, sheetNamesOf, workbookLanguage } from '../locating/locate-sheets';
import { inputTables } from '../tables/all-tables';
import type { Columns, Table } from '../tables/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook-snapshot';
import { openSheet, type OpenSheet } from './open-sheet';

/** `missing`: no sheet of that name; `blank`: a sheet without a single value; `refused`: `faults` say why. */
export interface OpenedTable<C extends Columns> {
  readonly state: 'open' | 'refused' | 'blank' | 'missing';
  readonly open: OpenSheet<C> | null;
  readonly faults: readonly Finding[];
}

/** The sheet of a table, found by name and opened by its headers. */
export function openTable<C extends Columns>(
  snapshot: WorkbookSnapshot,
  table: Table<C>,
  mapping: HeaderMapping,
): OpenedTable<C> {
  const names = sheetNamesOf(table, snapshot.sheetNames);
  const language = workbookLanguage(inputTables, snapshot.sheetNames);
  if (names.length > 1) return { state: 'refused', open: null, faults: [sheetDoubled(table.name[language], names)] };
  const sheet = snapshot.sheets.find(({ name }) => name === names[0]);
  if (sheet === undefined) return { state: 'missing', open: null, faults: [] };
  const opened = openSheet(sheet, table, mapping);
  if (opened.state === 'open') return { state: 'open', open: opened.open, faults: [] };
  return { state: isBlank(sheet) ? 'blank' : 'refused', open: null, faults: opened.findings };
}

function isBlank({ values }: SheetSnapshot): boolean {
  return values.every((row) => row.every((value) => typeof value === 'string' && cleanText(value) === ''));
}
