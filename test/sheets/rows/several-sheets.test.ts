import { readEntries } from '../../../src/sheets/read-entries';
import { officeSheets, officeWorkbook, officeWorkbookWithout, type OfficeSheets } from '../../support/office-workbook';
import { found, readWithout } from '../../support/split-office';

describe('several sheets of one table', () => {
  it('are read as one, in the order of the tabs, each entry with its own sheet', () => {
    const { entries, refusals } = readEntries(officeWorkbook({ '评分-张主任': officeSheets.评分 }));
    expect(refusals).toEqual([]);
    expect(entries.scores.map(({ at }) => `${at.sheet} ${String(at.row)}`)).toEqual([
      '评分 2',
      '评分 3',
      '评分-张主任 2',
      '评分-张主任 3',
    ]);
  });

  it('have each their own header row, columns and language', () => {
    const { entries, findings } = readWithout('评分', {
      '评分-甲': [['标题'], ['月份', '对象', '指标', '评分人', '得分'], ['2026-10', '项目建设组', 'A', '甲', 88]],
      'Scores - Bob': [
        ['Score', 'Rater', 'Subject', 'Criterion', 'Month'],
        ['eighty', 'Bob', '生态旅游组', 'A', '2026-10'],
      ],
    });
    expect(entries.scores).toMatchObject([
      { rater: '甲', at: { sheet: '评分-甲', row: 3 } },
      { rater: 'Bob', month: '2026-10', at: { sheet: 'Scores - Bob', row: 2 } },
    ]);
    expect(findings).toMatchObject([
      { finding: { code: 'number-unreadable', at: { sheet: 'Scores - Bob', row: 2, column: 1 } } },
    ]);
  });

  it('may be blank forms beside one that is filled in', () => {
    const { entries, refusals } = readEntries(officeWorkbook({ '评分-空白': [], '评分-未填': [[''], ['']] }));
    expect(refusals).toEqual([]);
    expect(entries.scores).toHaveLength(2);
  });
});

describe('a sheet that only looks like one of ours', () => {
  it('is told and not read where it is a copy, with the entry of 表映射 that would have it read', () => {
    const copy = officeWorkbook({ '评分 (2)': officeSheets.评分 });
    expect(readEntries(copy).entries.scores).toHaveLength(2);
    expect(found(readEntries(copy))).toMatchObject([
      {
        severity: 'warning',
        code: 'sheet-is-copy',
        at: { sheet: '评分 (2)' },
        facts: { table: '评分', sheet: '评分 (2)' },
      },
    ]);
    const 设置 = [...officeSheets.设置, ['表映射', '评分=评分 (2)']];
    const meant = readEntries(officeWorkbook({ 设置, '评分 (2)': officeSheets.评分 }));
    expect(meant.entries.scores).toHaveLength(4);
    expect(found(meant)).toEqual([]);
  });

  it('is told and not read where it has none of the headers', () => {
    const reading = readEntries(officeWorkbook({ '评分-打分办法': [['一、每月打分一次'], ['二、满分一百']] }));
    expect(reading.refusals).toEqual([]);
    expect(found(reading)).toMatchObject([
      { severity: 'warning', code: 'sheet-not-read', at: { sheet: '评分-打分办法' }, facts: { table: '评分' } },
    ]);
  });
});

describe('an entry of 表映射 that names', () => {
  const mapped = (mapping: string, sheets: OfficeSheets = {}) =>
    readEntries(officeWorkbook({ 设置: [...officeSheets.设置, ['表映射', mapping]], ...sheets }));

  it.each([
    ['年度目标=目标责任书', 'error', '目标责任书'],
    ['评分=督查打分', 'note', '督查打分'],
  ])('a sheet that is gone (%s) is an error at the setting, a note where its table has other sheets', (...row) => {
    const [mapping, severity, sheet] = row;
    const reading = mapped(mapping);
    expect(reading.refusals).toEqual([]);
    expect(found(reading)).toMatchObject([
      { severity, code: 'mapped-sheet-missing', at: { sheet: '设置', row: 4, column: 2 }, facts: { sheet } },
    ]);
  });

  it('a header that is gone is no matter while the known one is there', () => {
    expect(mapped('评分.得分=实得分').refusals).toEqual([]);
  });

  it('a header that is gone refuses the sheet and says what was expected', () => {
    const scores = [
      ['月份', '对象', '指标', '评分人', '实际得分'],
      ['2026-10', '项目建设组', 'A', '督查一', 88],
    ];
    expect(mapped('评分.得分=实得分', { 评分: scores }).refusals).toMatchObject([
      { code: 'mapped-header-missing', at: { sheet: '评分' }, facts: { column: '得分', header: '实得分' } },
    ]);
  });

  it('a header of an optional column that is gone is missed too, because the office said that it has one', () => {
    expect(mapped('评分.目标=任务数').refusals).toMatchObject([
      { code: 'mapped-header-missing', facts: { column: '目标', header: '任务数' } },
    ]);
  });

  it('a header that some sheets have is found in them, wherever it has moved', () => {
    const second = [
      ['实得分', '指标', '对象', '评分人', '月份'],
      [90, 'A', '生态旅游组', '督查二', '2026-10'],
    ];
    const { entries, refusals } = mapped('评分.得分=实得分', { '评分-督查二': second });
    expect(refusals).toEqual([]);
    expect(entries.scores[2]?.value).toMatchObject({ cell: { sheet: '评分-督查二', column: 1 } });
  });

  it('nothing of ours is a setting nobody can read', () => {
    expect(found(mapped('打分=评分'))).toEqual([]);
    expect(found(mapped('随便'))).toMatchObject([
      { code: 'setting-unreadable', facts: { setting: '表映射', text: '随便' } },
    ]);
  });
});

it('a missing sheet is still missing when only its copy is there', () => {
  const { refusals } = readEntries({
    ...officeWorkbookWithout('评分'),
    sheetNames: [...officeWorkbookWithout('评分').sheetNames, '评分 (2)'],
  });
  expect(refusals).toMatchObject([{ code: 'sheet-missing', facts: { name: '评分' } }]);
});
