// What set-up adds to the workbook of an office that has some sheets of its own.
import { newWorkbook, openWorkbook } from '../../local/workbook/index';
import type { Validation, XlsxWorkbook } from '../../local/workbook/contract';
import { monthlyPlanTable } from '../../src/sheets/tables/plans/monthly-plan-table';
import { runBuilt } from '../support/built-host';

const planKeys = Object.keys(monthlyPlanTable.columns);

function officeWithUnits(): XlsxWorkbook {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('单位名单');
  const rows = [
    ['海永乡单位名单', '', '', ''],
    ['序号', '类别', '单位名称', '考核办法'],
    ['1', '指挥组', '园区组', '指挥组月度'],
  ];
  sheet.write({ row: 1, column: 1, rows: 3, columns: 4 }, [
    ...rows.map((row) => row.map((value) => ({ kind: 'text', value }) as const)),
  ]);
  return openWorkbook(workbook.save());
}

function planRule(workbook: XlsxWorkbook, key: string): Validation | undefined {
  const plan = workbook.sheets().find(({ name }) => name === '月度计划');
  const column = planKeys.indexOf(key) + 1;
  return plan?.validations().find(({ areas }) => areas.some((area) => area.column === column));
}

test('new sheets offer the names of the office’s own list, and the office’s own sheet stays as it was', () => {
  const workbook = officeWithUnits();
  runBuilt(workbook, 'clientSetUp', { month: '', language: null, dryRun: false });
  expect(planRule(workbook, 'unit')).toMatchObject({
    rule: { kind: 'listFrom', sheet: '单位名单', area: { row: 3, column: 3, columns: 1 } },
    strict: false,
  });
  expect(workbook.sheets().map(({ name }) => name)).not.toContain('单位');
  expect(workbook.touchedParts().filter((part) => part.endsWith('sheet1.xml'))).toEqual([]);
});

test('every column that people fill in explains itself at its header and, where a rule stands, in the cell', () => {
  const workbook = officeWithUnits();
  runBuilt(workbook, 'clientSetUp', { month: '', language: null, dryRun: false });
  const plan = workbook.sheets().find(({ name }) => name === '月度计划');
  planKeys.forEach((key, index) => {
    expect([key, plan?.note(1, index + 1)]).toEqual([key, expect.stringMatching(/。\n.+由.+填写：.+。/)]);
  });
  expect(planRule(workbook, 'due')).toMatchObject({ rule: { kind: 'date' }, helpText: '应当完成的日期。' });
  expect(plan?.conditionalFormats()).toHaveLength(8);
});

test('set-up run again changes nothing at all', () => {
  const workbook = officeWithUnits();
  runBuilt(workbook, 'clientSetUp', { month: '', language: null, dryRun: false });
  const again = openWorkbook(workbook.save());
  runBuilt(again, 'clientSetUp', { month: '', language: null, dryRun: false });
  expect(again.touchedParts()).toEqual([]);
});
