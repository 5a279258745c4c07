// Which sheets of a workbook are meant to be a table of ours.
import type { Finding } from '../../core/findings/finding';
import { comparable } from '../cells/clean-text';
import type { Table } from '../tables/table';
import type { Language } from '../../text/language';

/** The sheets that carry the table's name or an alias, in the order of the tabs; more than one cannot be told apart. */
export function sheetNamesOf(table: Table, sheetNames: readonly string[]): readonly string[] {
  const names = [table.name['zh-CN'], table.name.en, ...table.aliases].map(comparable);
  return sheetNames.filter((name) => names.includes(comparable(name)));
}

/** The language in which the workbook's sheets are named, for naming one that is missing. */
export function workbookLanguage(tables: readonly Table[], sheetNames: readonly string[]): Language {
  const present = new Set(sheetNames.map(comparable));
  const count = (language: Language): number =>
    tables.filter(({ name }) => present.has(comparable(name[language]))).length;
  return count('en') > count('zh-CN') ? 'en' : 'zh-CN';
}

export function sheetMissing(name: string): Finding {
  return { severity: 'error', code: 'sheet-missing', at: { sheet: name }, facts: { name } };
}

export function sheetDoubled(name: string, found: readonly string[]): Finding {
  const facts = { name, found: found.join(', ') };
  return { severity: 'error', code: 'sheet-doubled', at: { sheet: found[0] ?? '' }, facts };
}
