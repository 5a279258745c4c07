// What a method makes of the entries for one subject and one criterion, before difficulty and rounding.
import type { Rational } from '../exact/rational';
import { NOTHING_NOTICED, type Observations } from '../findings/observations';
import type { Item } from '../month/month-result';
import type { Term } from '../month/term';

export interface CriterionScore {
  readonly state: Item['state'];
  /** 0..100 and exact (points for 扣分, 得分, 排名赋分); null unless scored. */
  readonly score: Rational | null;
  readonly terms: readonly Term[];
  readonly observations: Observations;
}

/** With an obstacle among the observations the score counts as missing: nothing is computed from half of the entries. */
export function scored(
  score: Rational,
  terms: readonly Term[],
  observations: Observations = NOTHING_NOTICED,
): CriterionScore {
  if (observations.obstacles.length > 0) return missing(observations, terms);
  return { state: 'scored', score, terms, observations };
}

/** Nothing to score: the criterion leaves the sum. */
export function notApplicable(terms: readonly Term[], observations: Observations = NOTHING_NOTICED): CriterionScore {
  if (observations.obstacles.length > 0) return missing(observations, terms);
  return { state: 'notApplicable', score: null, terms, observations };
}

export function excused(terms: readonly Term[]): CriterionScore {
  return { state: 'excused', score: null, terms, observations: NOTHING_NOTICED };
}

export function missing(observations: Observations, terms: readonly Term[] = []): CriterionScore {
  return { state: 'missing', score: null, terms, observations };
}
