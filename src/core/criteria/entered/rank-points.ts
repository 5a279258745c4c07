// 排名赋分: the first place gets the full points, each lower place a step less.
import { compare, formatShort, maximum, multiply, ONE, subtract, ZERO, type Rational } from '../../exact/rational';
import type { Direction, PlaceStep } from '../../rules/method';
import { scored, type CriterionScore } from '../criterion-score';
import { termOf } from '../../month/term-of';
import type { EnteredNumber } from './entered-scores';

/** The place of each value, 1 2 2 4; equal values share theirs. */
export function placesOf(values: readonly Rational[], direction: Direction): readonly number[] {
  const sign = direction === 'higher' ? -1 : 1;
  const order = values.map((value, position) => ({ value, position })).sort((a, b) => sign * compare(a.value, b.value));
  const places = values.map(() => 0);
  let shared = 1;
  order.forEach(({ value, position }, index) => {
    const before = order[index - 1];
    if (before === undefined || compare(before.value, value) !== 0) shared = index + 1;
    places[position] = shared;
  });
  return places;
}

export interface PlacePoints {
  readonly fullPoints: Rational;
  readonly step: PlaceStep;
  /** Counted from 1. */
  readonly place: Rational;
  readonly own: EnteredNumber;
}

/** Down to nothing, never below. */
export function scoreRankPoints({ fullPoints, step, place, own }: PlacePoints): CriterionScore {
  const each = step.unit === 'points' ? step.value : multiply(step.value, fullPoints);
  const points = maximum(subtract(fullPoints, multiply(each, subtract(place, ONE))), ZERO);
  const facts = { place: formatShort(place), own: formatShort(own.value) };
  return scored(points, [termOf('place', { value: points, cells: [own.cell], facts })]);
}
