import { number, type NumberRange } from '../../../src/sheets/tables/column-kind';
import { dateCell, type CellInput } from '../../support/snapshot';
import { outcome, reading } from '../../support/one-cell';

const points: NumberRange = { unitWord: '分' };

describe('a cell that should hold points', () => {
  const examples: readonly (readonly [CellInput, string])[] = [
    [85, '85'],
    [0, '0'],
    [-2, '-2'],
    [0.1 + 0.2, '0.3'],
    ['', 'blank'],
    [null, 'blank'],
    ['　 ', 'blank'],
    ['\u200B\uFEFF', 'blank'],
    ['１２３．５', '123.5 (noted as 123.5)'],
    ['－5', '-5 (noted as -5)'],
    ['\u22125', '-5 (noted as -5)'],
    ['12 ', '12 (noted as 12)'],
    ['\u00A012\u00A0', '12 (noted as 12)'],
    ['1\u200B2', '12 (noted as 12)'],
    ['1\u200D2', '12 (noted as 12)'],
    ['\u202E85', '85 (noted as 85)'],
    ['85', '85 (noted as 85)'],
    ["'85", '85 (noted as 85)'],
    ['+2', '2 (noted as 2)'],
    ['1,234', '1234 (noted as 1234)'],
    ['1，234.50', '1234.5 (noted as 1234.5)'],
    ['95分', '95 (noted as 95)'],
    ['95 分', '95 (noted as 95)'],
    ['９５分', '95 (noted as 95)'],
    ['95%', 'number-unreadable -> 95'],
    ['95％', 'number-unreadable -> 95'],
    [{ value: 0.95, shown: '95%' }, 'number-unreadable -> 95'],
    [{ value: 0.95, shown: ' 95% ' }, 'number-unreadable -> 95'],
    ["8'5", 'number-unreadable -> 8'],
    ['12,34', 'number-unreadable -> 12'],
    ['1.2.3', 'number-unreadable -> 1.2'],
    ['.5', 'number-unreadable -> 0.5'],
    ['--5', 'number-unreadable -> 5'],
    ['85-90', 'number-unreadable -> 85'],
    ['²', 'number-unreadable -> 2'],
    ['①', 'number-unreadable -> 1'],
    ['½', 'number-unreadable -> 1'],
    ['1e3', 'number-unreadable -> 1000'],
    ['1e300', 'number-unreadable -> 10'],
    ['0x10', 'number-unreadable -> 16'],
    ['Infinity', 'number-unreadable -> 10'],
    ['NaN', 'number-unreadable -> 10'],
    ['五', 'number-unreadable -> 5'],
    ['十二', 'number-unreadable -> 12'],
    ['八十五', 'number-unreadable -> 85'],
    ['一百零五', 'number-unreadable -> 105'],
    ['优秀', 'number-unreadable -> 10'],
    ['约85', 'number-unreadable -> 85'],
    ['约85.25', 'number-unreadable -> 85.25'],
    ['👍', 'number-unreadable -> 10'],
    ['—', 'number-unreadable -> 10'],
    [true, 'number-unreadable -> 10'],
    [dateCell('2026-01-02'), 'number-unreadable -> 2026'],
    ['#N/A', 'cell-error'],
    ['#DIV/0!', 'cell-error'],
    ['#REF!', 'cell-error'],
    ['#ERROR!', 'cell-error'],
    ['Err:502', 'cell-error'],
    ['#1', 'number-unreadable -> 1'],
  ];

  it.each(examples)('%j is read as %s', (input, expected) => {
    expect(outcome(reading(input, number(points)))).toBe(expected);
  });

  it('names the text and the very cell when it cannot be read', () => {
    const { entry } = reading('五', number(points));
    expect(entry).toMatchObject({
      state: 'unreadable',
      finding: { severity: 'error', at: { sheet: '评分', row: 2, column: 2 }, facts: { text: '五', suggestion: '5' } },
    });
  });
});

describe('a cell with a range', () => {
  const examples: readonly (readonly [CellInput, NumberRange, string])[] = [
    [0, { above: 0 }, 'number-out-of-range -> > 0'],
    ['-1', { above: 0 }, 'number-out-of-range -> > 0'],
    [0.01, { above: 0 }, '0.01'],
    [0, { from: 0, to: 31 }, '0'],
    [31, { from: 0, to: 31 }, '31'],
    [32, { from: 0, to: 31 }, 'number-out-of-range -> 0 – 31'],
    [4, { from: 5, to: 9 }, 'number-out-of-range -> 5 – 9'],
    [4, { from: 5 }, 'number-out-of-range -> ≥ 5'],
    [10, { to: 9 }, 'number-out-of-range -> 0 – 9'],
    [1.5, { above: 0, whole: true }, 'number-out-of-range -> > 0'],
    [21.5, { from: 0, to: 31 }, '21.5'],
    ['21天', { from: 0, to: 31, unitWord: '天' }, '21 (noted as 21)'],
    ['21分', { from: 0, to: 31, unitWord: '天' }, 'number-unreadable -> 21'],
    [-1, { from: 0 }, 'number-out-of-range -> ≥ 0'],
    [2.5, { from: 0, whole: true }, 'number-out-of-range -> 0, 1, 2 …'],
    [-2, { from: 0, whole: true }, 'number-out-of-range -> 0, 1, 2 …'],
    ['3票', { from: 0, whole: true, unitWord: '票' }, '3 (noted as 3)'],
    ['120%', { above: 0, percent: 'asRatio' }, '1.2 (noted as 1.2)'],
    [{ value: 1.2, shown: '120%' }, { above: 0, percent: 'asRatio' }, '1.2'],
  ];

  it.each(examples)('%j within %j is read as %s', (input, range, expected) => {
    expect(outcome(reading(input, number(range)))).toBe(expected);
  });
});
