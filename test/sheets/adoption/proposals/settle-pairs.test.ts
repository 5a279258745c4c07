import { settlePairs, type Pair } from '../../../../src/sheets/adoption/proposals/settle-pairs';

function pair(column: string, header: number, score: number): Pair {
  return { column, header, score };
}

function settled(pairs: readonly Pair[]): readonly (readonly [string, number])[] {
  return settlePairs(pairs).settled.map(({ column, header }) => [column, header] as const);
}

test('a column takes the header that clearly fits best', () => {
  expect(settled([pair('due', 0, 70), pair('due', 1, 95)])).toEqual([['due', 1]]);
});

test('a poor fit is not proposed at all', () => {
  expect(settlePairs([pair('due', 0, 59)])).toEqual({ settled: [], open: [] });
});

test('two headers that fit nearly as well are a question, and neither is given to another column', () => {
  const { settled: sure, open } = settlePairs([pair('due', 0, 100), pair('due', 1, 95), pair('from', 1, 70)]);
  expect(sure).toEqual([]);
  expect(open).toEqual([[pair('due', 0, 100), pair('due', 1, 95)]]);
});

test('one header that fits two columns nearly as well is a question', () => {
  const { settled: sure, open } = settlePairs([pair('due', 0, 100), pair('doneOn', 0, 100)]);
  expect(sure).toEqual([]);
  expect(open).toEqual([[pair('due', 0, 100), pair('doneOn', 0, 100)]]);
});

test('a rival with a home of its own is no rival: 要求完成时间 beside 完成时间', () => {
  const pairs = [pair('due', 0, 100), pair('doneOn', 0, 85), pair('due', 1, 100), pair('doneOn', 1, 100)];
  expect(settled(pairs)).toEqual([
    ['due', 0],
    ['doneOn', 1],
  ]);
});

test('two columns and two headers that fit all alike are never dealt out by their order', () => {
  const pairs = [pair('due', 0, 100), pair('doneOn', 0, 100), pair('due', 1, 100), pair('doneOn', 1, 100)];
  expect(settlePairs(pairs).settled).toEqual([]);
});
