// From a criterion's exact score to its printed points; the one place that rounds an item (ruling 11).
import type { ValueEntry } from '../entries/entry';
import { ONE, compare, multiply, rational, roundHalfUp, type Rational } from '../exact/rational';
import type { Item } from '../month/month-result';
import type { Term } from '../month/term';
import type { Method } from '../rules/method';
import type { Criterion } from '../rules/rule-set';
import type { CriterionScore } from './criterion-score';
import { termOf } from '../month/term-of';

export interface Difficulty {
  /** 难度系数 of the unit; null: 1. */
  readonly coefficient: ValueEntry<Rational> | null;
  /** 难度系数封顶: no item is above its full points. */
  readonly capped: boolean;
}

const ONE_PER_CENT = rational(1, 100);

const POINT_METHODS: readonly Method['kind'][] = ['deduct', 'points', 'rankPoints'];

/** Whether the score is the points themselves rather than 0..100. */
export function scoresPoints(method: Method): boolean {
  return POINT_METHODS.includes(method.kind);
}

export function itemOfScore(criterion: Criterion, result: CriterionScore, difficulty: Difficulty): Item {
  const { state, score, terms } = result;
  if (score === null) return { criterion, state, score, points: null, terms };
  const { coefficient, capped } = difficulty;
  const { points, isCapped } = pointsOf(criterion, score, { coefficient: coefficient?.value ?? ONE, capped });
  const adjustments = adjustmentTerms(difficulty, isCapped ? criterion.fullPoints : null);
  return {
    criterion,
    state,
    score,
    points,
    terms: adjustments.length === 0 ? terms : [...terms, ...adjustments],
  };
}

/** The printed points of a score, before rescaling. */
export function pointsOf(
  { method, fullPoints }: Criterion,
  score: Rational,
  { coefficient, capped }: { readonly coefficient: Rational; readonly capped: boolean },
): { readonly points: Rational; readonly isCapped: boolean } {
  const plain = scoresPoints(method) ? score : multiply(multiply(score, fullPoints), ONE_PER_CENT);
  const weighted = multiply(plain, coefficient);
  const isCapped = capped && compare(weighted, fullPoints) > 0;
  return { points: roundHalfUp(isCapped ? fullPoints : weighted), isCapped };
}

function adjustmentTerms({ coefficient }: Difficulty, cap: Rational | null): readonly Term[] {
  return [
    ...(coefficient === null ? [] : [termOf('difficulty', { value: coefficient.value, cells: [coefficient.cell] })]),
    ...(cap === null ? [] : [termOf('capped', { value: cap })]),
  ];
}
