// What an office says about its own names: which sheets and headers stand for tables and columns of ours.
import { comparable } from '../cells/clean-text';
import type { Table } from '../tables/table';
import { headerKey } from './headers/header-key';

/** A sheet of the office that holds rows of the table; a table may have several. */
export interface MappedSheet {
  readonly table: Table;
  readonly sheet: string;
}

/** A header of the office that stands for the column; sheets of one table may use different ones. */
export interface MappedColumn {
  readonly table: Table;
  readonly column: string;
  readonly header: string;
}

export interface WorkbookMapping {
  readonly sheets: readonly MappedSheet[];
  readonly columns: readonly MappedColumn[];
}

export const NOTHING_MAPPED: WorkbookMapping = { sheets: [], columns: [] };

const NOTHING: readonly string[] = ['无', 'none', '-'];

/** `收件人=无`: the office has no such sheet or header, so that none is proposed. */
export function standsForNothing(ownName: string): boolean {
  return NOTHING.includes(comparable(ownName));
}

/** The entry that names the sheet, if one does. */
export function mappedSheet({ sheets }: WorkbookMapping, sheetName: string): MappedSheet | undefined {
  return sheets.find(({ sheet }) => comparable(sheet) === comparable(sheetName));
}

export function mappedColumns({ columns }: WorkbookMapping, { name }: Pick<Table, 'name'>): readonly MappedColumn[] {
  return columns.filter(({ table }) => table.name === name);
}

/** Whether one sheet is said to be two tables, or one header of a table two of its columns. */
export function contradicts({ sheets, columns }: WorkbookMapping): boolean {
  const named = sheets.filter(({ sheet }) => !standsForNothing(sheet));
  const headed = columns.filter(({ header }) => !standsForNothing(header));
  return (
    isTwofold(named.map(({ sheet, table }) => [comparable(sheet), table.name.en])) ||
    isTwofold(headed.map(({ table, header, column }) => [`${table.name.en}\n${headerKey(header)}`, column]))
  );
}

function isTwofold(meanings: readonly (readonly [name: string, meaning: string])[]): boolean {
  const known = new Map<string, string>();
  return meanings.some(([name, meaning]) => {
    const before = known.get(name);
    known.set(name, meaning);
    return before !== undefined && before !== meaning;
  });
}
