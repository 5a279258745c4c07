// 评分: the mean of several raters, without extremes once there are enough of them.
import {
  compare,
  divide,
  equal,
  formatShort,
  HUNDRED,
  maximum,
  minimum,
  multiply,
  rational,
  subtract,
  type Rational,
} from '../../exact/rational';
import { warningAt } from '../../findings/make-finding';
import { NOTHING_NOTICED, remark, together, type Observations } from '../../findings/observations';
import type { RatedMethod } from '../../rules/method';
import { scored, type CriterionScore } from '../criterion-score';
import { termOf } from '../../month/term-of';
import { givenTerm, notScored, outOfRange, type EnteredNumber, type EnteredScores } from './entered-scores';
import { judgedScores } from './judged-scores';
import { trimmedMean } from './trimmed-mean';

const WIDE_SPREAD = rational(20);

export function scoreRated(method: RatedMethod, entered: EnteredScores): CriterionScore {
  const judged = judgedScores(entered);
  const { numbers } = judged;
  if (numbers.length === 0) return notScored(entered, judged);
  const { mean, dropped } = trimmedMean(
    numbers.map(({ value }) => value),
    method,
  );
  const score = onHundred(mean, method.scale);
  const terms = numbers
    .map((number, position) =>
      dropped.has(position)
        ? { ...givenTerm('raterDropped', number), counted: false }
        : givenTerm('raterScore', number),
    )
    .concat(judged.leftOut, termOf('raterMean', { value: score }));
  return scored(
    score,
    terms,
    together([judged.observations, outOfRange(numbers, method.scale), spreadOf(method, entered, numbers)]),
  );
}

function onHundred(value: Rational, scale: Rational): Rational {
  return equal(scale, HUNDRED) ? value : divide(multiply(value, HUNDRED), scale);
}

/** Raters far apart, before any are dropped: somebody should look, but the mean stands. */
function spreadOf(
  { scale }: RatedMethod,
  { subject, criterion }: EnteredScores,
  numbers: readonly EnteredNumber[],
): Observations {
  if (numbers.length < 2) return NOTHING_NOTICED;
  const values = numbers.map(({ value }) => value);
  const spread = onHundred(subtract(values.reduce(maximum), values.reduce(minimum)), scale);
  if (compare(spread, WIDE_SPREAD) <= 0) return NOTHING_NOTICED;
  const facts = { subject: subject.name, criterion: criterion.name, spread: formatShort(spread, 2) };
  const [first] = numbers;
  return remark(warningAt(first === undefined ? subject.at : first.cell, 'score-spread', facts));
}
