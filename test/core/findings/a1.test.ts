import fc from 'fast-check';
import { a1Of, columnLetters } from '../../../src/core/findings/a1';

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
