import { locateSheets } from '../../../src/sheets/locating/locate-sheets';
import { workbookMappingOf } from '../../../src/sheets/locating/mapping-text';
import { monthlyPlanTable } from '../../../src/sheets/tables/plans/monthly-plan-table';
import { scoresTable } from '../../../src/sheets/tables/judgements/scores-table';
import type { Table } from '../../../src/sheets/tables/table';

function located(table: Table, mapping: string, ...names: readonly string[]): readonly string[] {
  const read = workbookMappingOf(mapping);
  if (read === undefined) throw new Error(mapping);
  return locateSheets(table, names, read).map(({ name }) => name);
}

test('a sheet that differs from a mapped one in the month alone is of the same table', () => {
  const names = ['9月重点工作', '10月重点工作', '2026年11月重点工作', '重点工作', '10月其他工作', '10月'];
  expect(located(monthlyPlanTable, '月度计划=9月重点工作', ...names)).toEqual(names.slice(0, 3));
});

test('copies of it are not', () => {
  expect(located(monthlyPlanTable, '月度计划=9月重点工作', '10月重点工作 (2)', '10月重点工作 副本')).toEqual([]);
});

test('a name of its own goes before the likeness to a mapped one', () => {
  const mapping = '月度计划=9月评分';
  expect(located(monthlyPlanTable, mapping, '9月评分', '10月评分')).toEqual(['9月评分']);
  expect(located(scoresTable, mapping, '9月评分', '10月评分')).toEqual(['10月评分']);
});

test('where such sheets are mapped to two tables, nobody can tell', () => {
  const mapping = '月度计划=9月工作; 评分=10月工作';
  expect(located(monthlyPlanTable, mapping, '11月工作')).toEqual([]);
});
