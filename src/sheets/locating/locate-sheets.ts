// Which sheets of a workbook hold rows of a table of ours.
import type { Finding } from '../../core/findings/finding';
import { comparable } from '../cells/clean-text';
import type { Table } from '../tables/table';
import type { Language } from '../../text/language';
import { sheetMeaningOf, type NamedHow } from './sheet-meaning';
import { tableOfOtherMonths } from './sheet-of-another-month';
import { mappedSheet, type WorkbookMapping } from './workbook-mapping';

export interface LocatedSheet {
  readonly name: string;
  /** `suffix`: the table's name with more beside it, before or behind. */
  readonly how: 'mapped' | NamedHow;
  /** What stands in the name beside the table's own: 园区组, 2026-10; all of a name that the mapping tells; else empty. */
  readonly suffix: string;
}

/** In the order of the tabs; all of them together are one table. */
export function locateSheets(
  table: Pick<Table, 'name'>,
  sheetNames: readonly string[],
  mapping: WorkbookMapping,
): readonly LocatedSheet[] {
  return sheetNames.flatMap((name): readonly LocatedSheet[] => {
    const mapped = mappedSheet(mapping, name);
    if (mapped !== undefined) return mapped.table.name === table.name ? [{ name, how: 'mapped', suffix: name }] : [];
    const meaning = sheetMeaningOf(name);
    if (meaning === null && tableOfOtherMonths(mapping, name)?.name === table.name) {
      return [{ name, how: 'suffix', suffix: name }];
    }
    if (meaning?.kind !== 'table' || meaning.table.name !== table.name) return [];
    return [{ name, how: meaning.how, suffix: meaning.suffix }];
  });
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
