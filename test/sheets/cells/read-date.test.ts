import { date } from '../../../src/sheets/tables/column-kind';
import { dateCell, type CellInput } from '../../support/snapshot';
import { outcome, reading } from '../../support/one-cell';

describe('a date in a row of October 2026', () => {
  const examples: readonly (readonly [CellInput, string])[] = [
    [dateCell('2026-10-05'), '2026-10-05'],
    [dateCell('2026-10-05', '23:59:59'), '2026-10-05'],
    ['2026-10-05', '2026-10-05'],
    ['2026/10/5', '2026-10-05'],
    ['2026.10.5', '2026-10-05'],
    ['2026年10月5日', '2026-10-05'],
    ['2026年10月5号', '2026-10-05'],
    ['2026 年 10 月 5 日', '2026-10-05'],
    [' ２０２６－１０－０５ ', '2026-10-05'],
    ['2024-02-29', '2024-02-29'],
    ['', 'blank'],
    ['2026-02-29', 'date-unreadable -> 2026-10-31'],
    ['2026-13-01', 'date-unreadable -> 2026-10-31'],
    ['2026-10-00', 'date-unreadable -> 2026-10-31'],
    ['2026-10/05', 'date-unreadable -> 2026-10-31'],
    ['26-10-05', 'date-unreadable -> 2026-10-31'],
    ['10月5日', 'date-unreadable -> 2026-10-31'],
    ['10月底', 'date-unreadable -> 2026-10-31'],
    ['9月底', 'date-unreadable -> 2026-09-30'],
    ['长期', 'date-unreadable -> 2026-10-31'],
    ['全体', 'date-unreadable -> 2026-10-31'],
    [45_000, 'date-unreadable -> 2026-10-31'],
    [20_261_005, 'date-unreadable -> 2026-10-31'],
    [dateCell('1899-12-30', '14:30:00'), 'date-unreadable -> 2026-10-31'],
    [true, 'date-unreadable -> 2026-10-31'],
    ['#REF!', 'cell-error'],
  ];

  it.each(examples)('%j is read as %s', (input, expected) => {
    expect(outcome(reading(input, date))).toBe(expected);
  });
});
