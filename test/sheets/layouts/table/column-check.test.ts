import { columnCheck } from '../../../../src/sheets/layouts/table/column-check';
import type { ListPlaces } from '../../../../src/sheets/layouts/table/list-place';
import { inputTables } from '../../../../src/sheets/tables/all-tables';
import { scoresTable } from '../../../../src/sheets/tables/judgements/scores-table';
import { attendanceTable } from '../../../../src/sheets/tables/people/attendance-table';
import { recipientsTable } from '../../../../src/sheets/tables/people/recipients-table';
import { unitsTable } from '../../../../src/sheets/tables/people/units-table';
import { monthlyPlanTable } from '../../../../src/sheets/tables/plans/monthly-plan-table';
import { criteriaTable } from '../../../../src/sheets/tables/rules/criteria-table';
import { ruleSetsTable } from '../../../../src/sheets/tables/rules/rule-sets-table';
import type { Column } from '../../../../src/sheets/tables/table';

const nowhere: ListPlaces = () => null;
const units = { sheet: '单位', column: 1, fromRow: 2 };
const people = { sheet: "O'Hara 人员", column: 3, fromRow: 5 };

function checkOf(column: Column, lists = nowhere): ReturnType<typeof columnCheck> {
  return columnCheck(column, { language: 'zh-CN', cell: 'B2', lists });
}

it('a closed list refuses other words only where none of them means the same', () => {
  const { ranking, ties } = ruleSetsTable.columns;
  expect(checkOf(ranking)).toEqual({ rule: { kind: 'list', values: ['竞争', '连续'] }, strict: true });
  expect(checkOf(unitsTable.columns.competes)).toMatchObject({ rule: { values: ['是', '否'] }, strict: false });
  expect(checkOf(ties)).toMatchObject({ strict: false });
});

it('a list offers its words in the language of the sheet', () => {
  const { method } = criteriaTable.columns;
  expect(columnCheck(method, { language: 'en', cell: 'D2', lists: nowhere })?.rule).toMatchObject({
    values: expect.arrayContaining(['Rated']),
  });
});

it('whatever has other legitimate spellings is only warned about', () => {
  const { due, completion, weight, causeCategory, month } = monthlyPlanTable.columns;
  for (const column of [due, completion, weight, causeCategory, month, scoresTable.columns.value]) {
    expect(checkOf(column)).toMatchObject({ strict: false });
  }
});

it('a name of one list is offered from where that list stands in this workbook', () => {
  expect(checkOf(monthlyPlanTable.columns.unit, () => [units])).toEqual({
    rule: { kind: 'listFrom', ...units },
    strict: false,
  });
  expect(checkOf(attendanceTable.columns.person)).toBeNull();
});

it('a name out of several lists is looked up in each of them', () => {
  expect(checkOf(scoresTable.columns.subject, () => [units, people])?.rule).toEqual({
    kind: 'formula',
    formula: "=COUNTIF('单位'!$A:$A,B2)+COUNTIF('O''Hara 人员'!$C:$C,B2)>0",
  });
});

it('several names in one cell, a matter and a remark are never doubted', () => {
  const { owners, title, evidence } = monthlyPlanTable.columns;
  expect([owners, title, evidence].map((column) => checkOf(column))).toEqual([null, null, null]);
});

it('a weight must be above zero, an address holds one @', () => {
  expect(checkOf(monthlyPlanTable.columns.weight)?.rule).toMatchObject({ kind: 'number', from: 0.0001 });
  expect(checkOf(recipientsTable.columns.email)?.rule).toMatchObject({ formula: expect.stringContaining('"@"') });
});

it.each(['zh-CN', 'en'] as const)('every fixed list in %s fits into an .xlsx', (language) => {
  for (const column of inputTables.flatMap(({ columns }) => Object.values(columns))) {
    const check = columnCheck(column, { language, cell: 'B2', lists: nowhere });
    if (check?.rule.kind !== 'list') continue;
    expect(check.rule.values.join(',').length).toBeLessThanOrEqual(255);
    expect(check.rule.values.join('')).not.toContain(',');
  }
});
