// 扣分: the full points less every deduction, down to nothing (扣完为止).
import { maximum, signOf, subtract, sum, ZERO } from '../../exact/rational';
import { obstacle, together } from '../../findings/observations';
import { scored, type CriterionScore } from '../criterion-score';
import { givenTerm, notScored, outOfRange, scoreMissing, type EnteredScores } from './entered-scores';
import { judgedScores } from './judged-scores';

/** A clean subject has a row with 0: without any row nobody has looked (ruling 1), and a blank is no 0. */
export function scoreDeduct(entered: EnteredScores): CriterionScore {
  const judged = judgedScores(entered);
  const { numbers } = judged;
  if (numbers.length === 0) return notScored(entered, judged);
  const { fullPoints } = entered.criterion;
  const terms = numbers.map((number) => givenTerm('deducted', number)).concat(judged.leftOut);
  const blank = entered.rows.some((row) => row.value.state === 'blank');
  return scored(
    maximum(subtract(fullPoints, sum(numbers.map(({ value }) => value))), ZERO),
    terms,
    together([
      judged.observations,
      outOfRange(
        numbers.filter(({ value, percent }) => percent || signOf(value) < 0),
        fullPoints,
      ),
      ...(blank ? [obstacle(scoreMissing(entered))] : []),
    ]),
  );
}
