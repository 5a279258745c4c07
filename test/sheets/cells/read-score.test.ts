import { score } from '../../../src/sheets/tables/column-kind';
import type { CellInput } from '../../support/snapshot';
import { outcome, reading } from '../../support/one-cell';

describe('a score', () => {
  const examples: readonly (readonly [CellInput, string])[] = [
    [88, '88'],
    ['88', '88 (noted as 88)'],
    ['88分', '88 (noted as 88)'],
    ['回避', 'recused'],
    [' 回 避 ', 'recused'],
    ['回\u200B避', 'recused'],
    ['Recused', 'recused'],
    ['缺', 'absent'],
    ['absent', 'absent'],
    ['免评', 'excused'],
    ['', 'blank'],
    ['95%', '0.95 as a percentage'],
    [{ value: 0.95, shown: '95.0%' }, '0.95 as a percentage'],
    ['弃权', 'number-unreadable -> 10'],
    ['缺席', 'number-unreadable -> 10'],
    ['#NUM!', 'cell-error'],
  ];

  it.each(examples)('%j is read as %s', (input, expected) => {
    expect(outcome(reading(input, score))).toBe(expected);
  });

  it('that is a number is told apart from the words for none', () => {
    expect(reading(88, score).entry).toMatchObject({ state: 'value', value: { kind: 'number', percent: false } });
  });
});
