import { month } from '../../../src/sheets/tables/column-kind';
import { dateCell, type CellInput } from '../../support/snapshot';
import { outcome, reading } from '../../support/one-cell';

describe('a month', () => {
  const examples: readonly (readonly [CellInput, string])[] = [
    ['2026-10', '2026-10'],
    ['2026年10月', '2026-10'],
    ['2026年10月份', '2026-10'],
    ['2026 年 10 月', '2026-10'],
    ['2026/10', '2026-10'],
    ['2026.10', '2026-10'],
    ['2026-1', '2026-01'],
    ['２０２６－１０', '2026-10'],
    ['Oct 2026', '2026-10'],
    ['october 2026', '2026-10'],
    ['Sep. 2026', '2026-09'],
    ['Octo 2026', 'month-unreadable -> 2026-10'],
    ['2026-10\u200B', '2026-10'],
    [dateCell('2026-10-01'), '2026-10'],
    [dateCell('2026-10-31'), '2026-10'],
    ['2026-10-15', '2026-10'],
    ['', 'blank'],
    [2026.1, 'month-unreadable -> 2026-01'],
    [{ value: 2026.1, shown: '2026.10' }, 'month-unreadable -> 2026-10'],
    [202_610, 'month-unreadable -> 2026-10'],
    ['202610', 'month-unreadable -> 2026-10'],
    ['26-10', 'month-unreadable -> 2026-10'],
    ['26年9月', 'month-unreadable -> 2026-09'],
    ['10月', 'month-unreadable -> 2026-10'],
    ['2026-13', 'month-unreadable -> 2026-10'],
    ['2026-0', 'month-unreadable -> 2026-10'],
    ['合计', 'month-unreadable -> 2026-10'],
    ['#NAME?', 'cell-error'],
  ];

  it.each(examples)('%j is read as %s', (input, expected) => {
    expect(outcome(reading(input, month))).toBe(expected);
  });
});
