import { completion } from '../../../src/sheets/tables/column-kind';
import { dateCell, type CellInput } from '../../support/snapshot';
import { outcome, reading } from '../../support/one-cell';

describe('a completion', () => {
  const examples: readonly (readonly [CellInput, string])[] = [
    [0, '0'],
    [0.8, '0.8'],
    [1, '1'],
    [10, '0.1'],
    [80, '0.8'],
    [100, '1'],
    [{ value: 0.8, shown: '80%' }, '0.8'],
    [{ value: 0.05, shown: '5%' }, '0.05'],
    ['80%', '0.8 (noted as 80%)'],
    ['80％', '0.8 (noted as 80%)'],
    ['８０％', '0.8 (noted as 80%)'],
    ['80', '0.8 (noted as 80%)'],
    ['0.8', '0.8 (noted as 80%)'],
    ['5%', '0.05 (noted as 5%)'],
    ['', 'blank'],
    [1.5, 'completion-ambiguous -> 1.5%'],
    [9.99, 'completion-ambiguous -> 9.99%'],
    [5, 'completion-ambiguous -> 5%'],
    [101, 'completion-ambiguous -> 80%'],
    [-0.1, 'completion-ambiguous -> 80%'],
    ['120%', 'completion-ambiguous -> 80%'],
    [{ value: 80, shown: '8000%' }, 'completion-ambiguous -> 80%'],
    [{ value: 1.2, shown: '120%' }, 'completion-ambiguous -> 80%'],
    ['完成', 'number-unreadable -> 100%'],
    ['已完成', 'number-unreadable -> 100%'],
    ['未完成', 'number-unreadable -> 0%'],
    ['八十', 'number-unreadable -> 80%'],
    ['九成', 'number-unreadable -> 90%'],
    ['约100', 'number-unreadable -> 100%'],
    ['约101', 'number-unreadable -> 80%'],
    ['8成5', 'number-unreadable -> 85%'],
    [dateCell('2026-10-08'), 'number-unreadable -> 80%'],
    [true, 'number-unreadable -> 10%'],
    ['#VALUE!', 'cell-error'],
  ];

  it.each(examples)('%j is read as %s', (input, expected) => {
    expect(outcome(reading(input, completion))).toBe(expected);
  });
});
