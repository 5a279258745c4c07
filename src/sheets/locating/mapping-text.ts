// The setting 表映射 as text: `月度计划=园区组计划` names a sheet, `月度计划.完成时限=要求时间` a header of the office.
import type { Language } from '../../text/language';
import { comparable } from '../cells/clean-text';
import { inputTables } from '../tables/all-tables';
import { settingsTable } from '../tables/rules/settings-table';
import type { Table } from '../tables/table';
import { isOutputSheetName } from './output-sheet-names';
import { contradicts, type MappedColumn, type MappedSheet, type WorkbookMapping } from './workbook-mapping';

const QUOTED = '「(?:[^」]|」」)*」|"(?:[^"]|"")*"';
/** Our own names hold no sign of these; a column such as `No.` may hold a full stop. */
const TABLE = `${QUOTED}|[^.．=＝;；\\n]+?`;
const COLUMN = `${QUOTED}|[^=＝;；\\n]+?`;
const OWN_NAME = `${QUOTED}|[^;；\\n]+?`;
const ENTRY = new RegExp(
  `[\\s;；]*(${TABLE})\\s*(?:[.．]\\s*(${COLUMN})\\s*)?[=＝]\\s*(${OWN_NAME})\\s*(?=[;；\\n]|$)`,
  'y',
);
const ONLY_SEPARATORS = /^[\s;；]*$/;
const MUST_BE_QUOTED = /[.．=＝;；\n「」"]|^\s|\s$|^$/;

/** 设置 is read before the mapping that stands in it. */
const mappableTables = inputTables.filter((table) => table !== settingsTable);

/** Undefined where a piece names no table or column of ours, a sheet of the program, or contradicts another. */
export function workbookMappingOf(text: string): WorkbookMapping | undefined {
  const sheets: MappedSheet[] = [];
  const columns: MappedColumn[] = [];
  let end = 0;
  while (!ONLY_SEPARATORS.test(text.slice(end))) {
    ENTRY.lastIndex = end;
    const match = ENTRY.exec(text);
    if (match === null) return undefined;
    end = ENTRY.lastIndex;
    const [, ourTable = '', ourColumn, own = ''] = match;
    const table = tableNamed(unquoted(ourTable));
    if (table === undefined) return undefined;
    const name = unquoted(own);
    if (ourColumn === undefined) {
      if (isOutputSheetName(name)) return undefined;
      sheets.push({ table, sheet: name });
    } else {
      const column = columnNamed(table, unquoted(ourColumn));
      if (column === undefined) return undefined;
      columns.push({ table, column, header: name });
    }
  }
  const mapping = { sheets, columns };
  return contradicts(mapping) ? undefined : mapping;
}

/** One entry a line, sheets first; `workbookMappingOf` reads it back. */
export function writtenMapping({ sheets, columns }: WorkbookMapping, language: Language): string {
  const written = (name: string): string => quotedWhereNeeded(name, language);
  const lines = [
    ...sheets.map(({ table, sheet }) => `${written(table.name[language])}=${written(sheet)}`),
    ...columns.map(({ table, column, header }) => {
      const ours = table.columns[column]?.header[language] ?? column;
      return `${written(table.name[language])}.${written(ours)}=${written(header)}`;
    }),
  ];
  return lines.join('\n');
}

function tableNamed(text: string): Table | undefined {
  return mappableTables.find(({ name, aliases }) => isOneOf([name['zh-CN'], name.en, ...aliases], text));
}

/** By its header; by an alias only where no header is meant. */
function columnNamed({ columns }: Table, text: string): string | undefined {
  const all = Object.entries(columns);
  const named = all.find(([, { header }]) => isOneOf([header['zh-CN'], header.en], text));
  return (named ?? all.find(([, { aliases }]) => isOneOf(aliases, text)))?.[0];
}

function isOneOf(names: readonly string[], text: string): boolean {
  return names.some((name) => comparable(name) === comparable(text));
}

function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  if (/^「.*」$/s.test(text)) return inner.replace(/」」/g, '」');
  if (/^".*"$/s.test(text)) return inner.replace(/""/g, '"');
  return text;
}

function quotedWhereNeeded(name: string, language: Language): string {
  if (!MUST_BE_QUOTED.test(name)) return name;
  return language === 'en' ? `"${name.replace(/"/g, '""')}"` : `「${name.replace(/」/g, '」」')}」`;
}
