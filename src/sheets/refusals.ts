import type { Finding } from '../core/findings/finding';
import type { RuleSet } from '../core/rules/rule-set';
import { sheetMissing, workbookLanguage } from './locating/locate-sheets';
import { neededTables } from './needed-tables';
import type { OpenedTable } from './rows/open-table';
import { inputTables } from './tables/all-tables';
import type { Columns, Table } from './tables/table';

/**
 * Why nothing can be ranked: a needed sheet is missing, or a sheet that has entries cannot be read, whether needed or
 * not, because what it says (an approved extension, say) would silently not count.
 */
export function refusalsOf(
  opened: ReadonlyMap<Table, OpenedTable<Columns>>,
  ruleSets: readonly RuleSet[],
  sheetNames: readonly string[],
): readonly Finding[] {
  const needed = neededTables(ruleSets);
  const language = workbookLanguage(inputTables, sheetNames);
  return [...opened].flatMap(([table, { state, faults }]) => {
    if (state === 'refused') return faults;
    if (!needed.has(table) || state === 'open') return [];
    return state === 'missing' ? [sheetMissing(table.name[language])] : faults;
  });
}
