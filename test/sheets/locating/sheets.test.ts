import { inputSheetNames } from '../../../src/sheets/input-sheets';
import { readEntries } from '../../../src/sheets/read-entries';
import { locateSheets } from '../../../src/sheets/locating/locate-sheets';
import { NOTHING_MAPPED } from '../../../src/sheets/locating/workbook-mapping';
import { monthlyPlanTable } from '../../../src/sheets/tables/plans/monthly-plan-table';
import { officeSheets, officeWorkbook, officeWorkbookWithout } from '../../support/office-workbook';
import { snapshotOf } from '../../support/snapshot';

function planSheets(...names: readonly string[]): readonly string[] {
  return locateSheets(monthlyPlanTable, names, NOTHING_MAPPED).map(({ name }) => name);
}

describe('a sheet', () => {
  it.each(['月度计划', ' 月度计划 ', 'Monthly plan', 'MONTHLY PLAN', '月计划'])(
    'named %j is the monthly plan',
    (name) => {
      expect(planSheets('说明', name)).toEqual([name]);
    },
  );

  it('with another name is left alone', () => {
    expect(planSheets('月度计划说明', '计划')).toEqual([]);
  });

  it('of settings that is there twice refuses the workbook and names both', () => {
    const { refusals } = readEntries(officeWorkbook({ Settings: officeSheets.设置 }));
    expect(refusals).toMatchObject([{ code: 'sheet-doubled', facts: { name: '设置', found: '设置, Settings' } }]);
  });
});

describe('a missing sheet', () => {
  it.each(['考核办法', '考核指标', '单位'])('refuses the workbook when it is %s', (name) => {
    const { refusals } = readEntries(officeWorkbookWithout(name));
    expect(refusals).toMatchObject([{ code: 'sheet-missing', at: { sheet: name }, facts: { name } }]);
  });

  it.each(['评分', '民主测评', '月度计划', '计划提交', '人员'])(
    'refuses the workbook when a criterion is scored from %s',
    (name) => {
      expect(readEntries(officeWorkbookWithout(name)).refusals).toMatchObject([
        { code: 'sheet-missing', facts: { name } },
      ]);
    },
  );

  it('means no rows when no criterion is scored from it', () => {
    const criteria = [officeSheets.考核指标[0] ?? [], ['指挥组月度', 'A', '工作成效', '评分', 100, '']];
    const ruleSets = officeSheets.考核办法.slice(0, 2);
    const others = Object.entries(officeSheets).filter(([name]) => !['月度计划', '民主测评', '人员'].includes(name));
    const sheets = { ...Object.fromEntries(others), 考核指标: criteria, 考核办法: ruleSets };
    const { refusals, entries } = readEntries(snapshotOf(sheets));
    expect(refusals).toEqual([]);
    expect(entries.tasks).toEqual([]);
  });

  it.each(['设置', '出勤', '延期', '加扣分标准', '加扣分', '审定', '工作日历'])(
    'is no matter when it is %s',
    (name) => {
      expect(readEntries(officeWorkbookWithout(name)).refusals).toEqual([]);
    },
  );

  it('is named in English in an English workbook', () => {
    const { refusals } = readEntries(snapshotOf({ Settings: [], Units: [], Members: [] }));
    expect(refusals.map(({ facts }) => facts.name)).toContain('Rule sets');
  });
});

it('only the sheets of the monthly loop are read', () => {
  const names = ['首页', '评分', '得分明细', 'Units', '收件人', '排名 2026-10'];
  expect(inputSheetNames(names, NOTHING_MAPPED)).toEqual(['Units', '评分', '收件人']);
});

it('a blank sheet counts as one without rows unless something is scored from it', () => {
  expect(readEntries(officeWorkbook({ 延期: [['', '']], 出勤: [] })).refusals).toEqual([]);
  expect(readEntries(officeWorkbook({ 评分: [[''], ['']] })).refusals).toMatchObject([
    { code: 'month-not-named', facts: { column: '月份' } },
    { code: 'header-missing', facts: { column: '对象' } },
    { code: 'header-missing', facts: { column: '指标' } },
    { code: 'header-missing', facts: { column: '得分' } },
  ]);
});
