// The methods that look at the others of the same ranking: 最优比 and 排名赋分.
import type { Method, RankPointsMethod, RelativeToBestMethod } from '../../src/core/rules/method';
import { fractionOf, greater, isLess, isSame, minus, nought, over, times, whole } from './fraction';
import type { Fraction } from './fraction';
import { FAULTY, scored } from './outcome';
import type { Outcome } from './outcome';

/** `own` among `all`, the own value included. */
export interface Field {
  readonly own: Fraction | undefined;
  readonly all: readonly Fraction[];
}

export function bestShareOutcome({ own, all }: Field, method: RelativeToBestMethod): Outcome {
  if (own === undefined) return FAULTY;
  const best = all.reduce((champion, value) => (isBetter(value, champion, method.direction) ? value : champion), own);
  if (isSame(own, best)) return scored(whole(100));
  const share = method.direction === 'higher' ? over(own, best) : over(best, own);
  return scored(times(share, whole(100)));
}

export function placeOutcome({ own, all }: Field, method: RankPointsMethod, fullPoints: Fraction): Outcome {
  if (own === undefined) return FAULTY;
  const place =
    method.entries === 'places' ? own : whole(1 + all.filter((value) => isBetter(value, own, method.direction)).length);
  const value = fractionOf(method.step.value);
  const step = method.step.unit === 'share' ? times(value, fullPoints) : value;
  return scored(greater(nought, minus(fullPoints, times(step, minus(place, whole(1))))));
}

/** A ratio needs a value that is not below nothing, a place is a whole number from one; what is to be ranked may be anything. */
export function isOfUse(value: Fraction, method: Method): boolean {
  if (method.kind === 'rankPoints' && method.entries === 'places') return value.bottom === 1n && value.top >= 1n;
  return method.kind === 'rankPoints' || !isLess(value, nought);
}

function isBetter(one: Fraction, other: Fraction, direction: 'higher' | 'lower'): boolean {
  return direction === 'higher' ? isLess(other, one) : isLess(one, other);
}
