import type { Block } from '../../block';
import { heightOf, POSTER_PAGE } from './poster-height';
import { sizesAt, type PosterSizes } from './poster-sizes';

const STEPS = 60;
/** A last line of space, so that no printer's rounding makes a second page. */
const RESERVE_MM = 4;

/** The largest type in which the document fits one page, else the smallest. */
export function fittingSizes(blocks: readonly Block[]): PosterSizes {
  for (let step = STEPS; step >= 0; step -= 1) {
    const sizes = sizesAt(step / STEPS);
    const spareMm = POSTER_PAGE.height - 2 * POSTER_PAGE.margin - RESERVE_MM - height(blocks, sizes);
    if (spareMm >= 0) return { ...sizes, spareMm: Math.floor(spareMm) };
  }
  return sizesAt(0);
}

function height(blocks: readonly Block[], sizes: PosterSizes): number {
  return blocks.reduce((sum, block) => sum + heightOf(block, sizes), 0);
}
