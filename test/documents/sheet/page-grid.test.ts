import fc from 'fast-check';
import { spansOf } from '../../../src/documents/sheet/page-grid';

const wish = fc.record({ share: fc.double({ min: 0.1, max: 9, noNaN: true }), least: fc.integer({ min: 1, max: 2 }) });

it('the columns of a table fill the grid without a gap, each at least as wide as it needs', () => {
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 20 }), (wishes) => {
      let next = 1;
      spansOf(wishes).forEach(({ column, columns }, index) => {
        expect(column).toBe(next);
        expect(columns).toBeGreaterThanOrEqual(wishes[index]?.least ?? 0);
        next += columns;
      });
      expect(next).toBe(43);
    }),
    { numRuns: 1000 },
  );
});

it('columns that need nothing more are as wide as the document asks', () => {
  const shares = [1, 3, 2].map((share) => ({ share, least: 1 }));
  expect(spansOf(shares).map(({ columns }) => columns)).toEqual([7, 21, 14]);
});
