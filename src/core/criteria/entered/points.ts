// 得分: points awarded directly; several raters give their mean.
import { together } from '../../findings/observations';
import { scored, type CriterionScore } from '../criterion-score';
import { meanOf } from '../mean';
import { termOf } from '../../month/term-of';
import { givenTerm, notScored, outOfRange, type EnteredScores } from './entered-scores';
import { judgedScores } from './judged-scores';

export function scorePoints(entered: EnteredScores): CriterionScore {
  const judged = judgedScores(entered);
  const { numbers } = judged;
  if (numbers.length === 0) return notScored(entered, judged);
  const mean = meanOf(numbers.map(({ value }) => value));
  const terms = [
    ...numbers.map((number) => givenTerm('awarded', number)),
    ...judged.leftOut,
    ...(numbers.length > 1 ? [termOf('raterMean', { value: mean })] : []),
  ];
  return scored(mean, terms, together([judged.observations, outOfRange(numbers, entered.criterion.fullPoints)]));
}
