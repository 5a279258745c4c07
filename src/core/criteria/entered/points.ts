// 得分: points awarded directly; several raters give their mean.
import { divide, rational, sum } from '../../exact/rational';
import { together } from '../../findings/observations';
import { scored, type CriterionScore } from '../criterion-score';
import { termOf } from '../term-of';
import { notScored, outOfRange, type EnteredScores } from './entered-scores';
import { judgedScores } from './judged-scores';

export function scorePoints(entered: EnteredScores): CriterionScore {
  const judged = judgedScores(entered);
  const { numbers } = judged;
  if (numbers.length === 0) return notScored(entered, judged);
  const mean = divide(sum(numbers.map(({ value }) => value)), rational(numbers.length));
  const terms = [
    ...numbers.map(({ value, cell, row }) => termOf('awarded', { value, cells: [cell], facts: { rater: row.rater } })),
    ...judged.leftOut,
    ...(numbers.length > 1 ? [termOf('raterMean', { value: mean })] : []),
  ];
  return scored(mean, terms, together([judged.observations, outOfRange(numbers, entered.criterion.fullPoints)]));
}
