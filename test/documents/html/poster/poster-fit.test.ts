import fc from 'fast-check';
import { fittingSizes } from '../../../../src/documents/html/poster/poster-fit';
import { heightOf, POSTER_PAGE } from '../../../../src/documents/html/poster/poster-height';
import { samplePoster } from '../../../support/printed-documents';

const heightWith = (units: number): number => {
  const { blocks } = samplePoster(units);
  const sizes = fittingSizes(blocks);
  return blocks.reduce((sum, block) => sum + heightOf(block, sizes), 0);
};

it('any number of units from 1 to 40 is reckoned to fit one page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (units) => {
      expect(heightWith(units)).toBeLessThanOrEqual(POSTER_PAGE.height - 2 * POSTER_PAGE.margin);
    }),
    { numRuns: 40 },
  );
});

it.each([
  [3, 18],
  [10, 13],
  [15, 11],
  [40, 7],
])('with %d units the table is set in at least %d points', (units, points) => {
  expect(fittingSizes(samplePoster(units).blocks).table).toBeGreaterThanOrEqual(points);
});

it('the names of those praised and warned are always larger than the table', () => {
  for (const units of [3, 15, 40]) {
    const { award, table } = fittingSizes(samplePoster(units).blocks);
    expect(award).toBeGreaterThan(table * 1.4);
  }
});

it('more units never make larger type', () => {
  const sizes = Array.from({ length: 40 }, (_, index) => fittingSizes(samplePoster(index + 1).blocks).table);
  expect([...sizes].sort((one, other) => other - one)).toEqual(sizes);
});
