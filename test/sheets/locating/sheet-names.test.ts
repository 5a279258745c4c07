import { locateSheets } from '../../../src/sheets/locating/locate-sheets';
import { workbookMappingOf } from '../../../src/sheets/locating/mapping-text';
import { sheetMeaningOf } from '../../../src/sheets/locating/sheet-meaning';
import { NOTHING_MAPPED } from '../../../src/sheets/locating/workbook-mapping';
import { monthlyPlanTable } from '../../../src/sheets/tables/plans/monthly-plan-table';

function meaning(name: string): string {
  const found = sheetMeaningOf(name);
  if (found === null) return 'none';
  const table = found.table.name['zh-CN'];
  return found.kind === 'copy' ? `copy of ${table}` : `${table} ${found.how} ${found.suffix}`.trim();
}

describe('a sheet belongs to a table by its name alone', () => {
  it.each([
    ['月度计划', '月度计划 exact'],
    ['Monthly plan', '月度计划 exact'],
    [' 月 度计划', '月度计划 normalised'],
    ['MONTHLY PLAN', '月度计划 normalised'],
    ['打分表', '评分 alias'],
    ['民主测评汇总', '民主测评 alias'],
  ])('%s', (name, expected) => {
    expect(meaning(name)).toBe(expected);
  });
});

describe('or by its name with a unit, a month or anything else beside it', () => {
  it.each([
    ['月度计划-园区组', '月度计划 suffix 园区组'],
    ['月度计划（园区组）', '月度计划 suffix 园区组'],
    ['月度计划_2026-10', '月度计划 suffix 2026-10'],
    ['月度计划－三农·水利组', '月度计划 suffix 三农·水利组'],
    ['园区组-月度计划', '月度计划 suffix 园区组'],
    ['评分 2026年10月', '评分 suffix 2026年10月'],
    ['评分2026年10月', '评分 suffix 2026年10月'],
    ['10月评分', '评分 suffix 10月'],
    ['2026年10月份月计划【园区组】', '月度计划 suffix 2026年10月份 园区组'],
    ['Monthly plan - Park group', '月度计划 suffix Park group'],
    ['Scores (Oct 2026)', '评分 suffix Oct 2026'],
    ['评分-第12组', '评分 suffix 第12组'],
    ['评分-人员', '评分 suffix 人员'],
    ['人员 评分', '评分 suffix 人员'],
    ['民主测评-评分', '民主测评 suffix 评分'],
    ['月度计划-旧城改造组', '月度计划 suffix 旧城改造组'],
  ])('%s', (name, expected) => {
    expect(meaning(name)).toBe(expected);
  });
});

describe('a sheet whose name only begins or ends like a table’s is none', () => {
  it.each(['月度计划说明', '计划', '评分1', '年度计划', '评分规则', '大评分', '指挥组', '加扣分标准说明', '', '——'])(
    '%j',
    (name) => {
      expect(meaning(name)).toBe('none');
    },
  );
});

describe('a copy, a template or a summary is not read as entries', () => {
  it.each([
    '月度计划 的副本',
    '月度计划副本2',
    '“月度计划”的副本',
    'Copy of Monthly plan',
    '月度计划 (2)',
    '月度计划（2）',
    '月度计划-园区组 (2)',
    '月度计划备份',
    '月度计划-园区组备份',
    '旧月度计划',
    '月度计划(旧)',
    '月度计划-模板',
    '月度计划样表',
    '月度计划 示例',
    '月度计划-汇总',
  ])('%s', (name) => {
    expect(meaning(name)).toBe('copy of 月度计划');
  });

  it('while a month in brackets is no number of a copy', () => {
    expect(meaning('月度计划(10月)')).toBe('月度计划 suffix 10月');
  });
});

describe('what is no input', () => {
  it.each([
    '得分明细',
    '检查结果',
    '排名 2026-10',
    'Ranking 2026-10',
    '通报 2026-10',
    '运行日志',
    '发送记录',
    '修复记录',
    '检查结果-评分',
    '月度计划-填表说明',
    '设置-2026',
    '设置 (2)',
  ])('%s', (name) => {
    expect(meaning(name)).toBe('none');
  });
});

describe('the sheets of a table', () => {
  const names = ['评分', '月度计划-园区组', '园区组计划', '月度计划 (2)', '月计划', '月度计划'];

  it('are all those of its name, in the order of the tabs', () => {
    expect(locateSheets(monthlyPlanTable, names, NOTHING_MAPPED)).toEqual([
      { name: '月度计划-园区组', how: 'suffix', suffix: '园区组' },
      { name: '月计划', how: 'alias', suffix: '' },
      { name: '月度计划', how: 'exact', suffix: '' },
    ]);
  });

  it('and those that the office says are the table, copies and other tables’ names included', () => {
    const mapping = workbookMappingOf('月度计划=园区组计划；月度计划=月度计划 (2)；月度计划=评分') ?? NOTHING_MAPPED;
    expect(locateSheets(monthlyPlanTable, names, mapping).map(({ name, how }) => [name, how])).toEqual([
      ['评分', 'mapped'],
      ['月度计划-园区组', 'suffix'],
      ['园区组计划', 'mapped'],
      ['月度计划 (2)', 'mapped'],
      ['月计划', 'alias'],
      ['月度计划', 'exact'],
    ]);
  });
});
