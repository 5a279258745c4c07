// 最优比: the own value against the best of the same ranking.
import { divide, equal, formatShort, HUNDRED, maximum, minimum, multiply, type Rational } from '../../exact/rational';
import type { Direction } from '../../rules/method';
import { scored, type CriterionScore } from '../criterion-score';
import { termOf } from '../../month/term-of';
import type { EnteredNumber } from './entered-scores';

/** The best of the values; undefined when there is none. */
export function bestOf(values: readonly Rational[], direction: Direction): Rational | undefined {
  const [first, ...others] = values;
  return first === undefined ? undefined : others.reduce(direction === 'higher' ? maximum : minimum, first);
}

/** The best has 100, also when its value is 0. */
export function scoreRelativeToBest(direction: Direction, best: Rational, own: EnteredNumber): CriterionScore {
  const { value, cell } = own;
  const share = direction === 'higher' ? ([value, best] as const) : ([best, value] as const);
  const score = equal(value, best) ? HUNDRED : multiply(divide(...share), HUNDRED);
  const facts = { own: formatShort(value), best: formatShort(best) };
  return scored(score, [termOf('ofBest', { value: score, cells: [cell], facts })]);
}
