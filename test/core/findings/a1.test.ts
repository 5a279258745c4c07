import fc from 'fast-check';
import { a1Of, columnLetters, cellNamed } from '../../../src/core/findings/a1';

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18_278, 'ZZZ'],
])('column %d stands under %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it('a cell is its column and its row', () => {
  expect(a1Of({ sheet: '评分', row: 14, column: 5 })).toBe('E14');
});

it('no two columns share their letters', () => {
  const position = fc.integer({ min: 1, max: 18_278 });
  fc.assert(
    fc.property(position, position, (a, b) => (columnLetters(a) === columnLetters(b)) === (a === b)),
    {
      numRuns: 1000,
    },
  );
});

test.each([
  ['E14', 14, 5],
  ['aa1', 1, 27],
  ['$ZZ$99', 99, 702],
])('%s names a cell', (a1, row, column) => {
  expect(cellNamed('评分', a1)).toEqual({ sheet: '评分', row, column });
});

test.each(['', 'E', '14', 'E0', 'E14:F15', '评分!E14'])('%j names no cell', (a1) => {
  expect(cellNamed('评分', a1)).toBeNull();
});
