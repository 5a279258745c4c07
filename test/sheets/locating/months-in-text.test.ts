import { monthsIn, onlyMonth } from '../../../src/sheets/locating/months-in-text';

describe('the month of a title or a name', () => {
  it.each([
    ['2026年10月份工作计划', '2026-10'],
    ['海永乡（２０２６ 年 １０ 月）', '2026-10'],
    ['2026-10', '2026-10'],
    ['评分_2026.9', '2026-09'],
    ['月度计划202610', '2026-10'],
    ['Monthly plan, October 2026', '2026-10'],
    ['Scores Sept. 2026', '2026-09'],
    ['2026年度工作计划（10月）', '2026-10'],
    ['2026年10月份评分表 制表：2026年11月2日', '2026-10'],
    ['2026年10月份（11月3日前报送）', '2026-10'],
    ['2026年10月份，10月底前完成', '2026-10'],
  ])('of %j is %s', (text, month) => {
    expect(onlyMonth(monthsIn(text))).toBe(month);
  });

  it.each([
    '工作计划',
    '10月份工作计划',
    '2026年工作计划',
    '2026年9月至2026年10月',
    '2026年10月（9月完成情况）',
    '2026年13月',
    '制表日期：2026-10-31',
    '20261031',
    '电话 12026-10',
    'May the 2026 plan',
  ])('of %j is nobody’s to say', (text) => {
    expect(onlyMonth(monthsIn(text))).toBeUndefined();
  });

  it('may take its year from elsewhere, if that is one year', () => {
    expect(onlyMonth(monthsIn('10月'), ['2026', '2026'])).toBe('2026-10');
    expect(onlyMonth(monthsIn('10月'), ['2025', '2026'])).toBeUndefined();
    expect(onlyMonth(monthsIn('2025年10月'), ['2026'])).toBe('2025-10');
  });
});
