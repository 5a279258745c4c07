// A figure that was measured rather than judged: there is one per subject, whoever typed it.
import { formatShort } from '../../exact/rational';
import { errorAt } from '../../findings/make-finding';
import { obstacle } from '../../findings/observations';
import { missing, type CriterionScore } from '../criterion-score';
import { countedScores, notScored, type EnteredNumber, type EnteredScores } from './entered-scores';

export type Measured =
  | { readonly kind: 'value'; readonly number: EnteredNumber }
  | { readonly kind: 'none'; readonly score: CriterionScore };

export function measuredOf(entered: EnteredScores): Measured {
  const counted = countedScores(entered.rows);
  const [number, second] = counted.numbers;
  if (number === undefined || counted.observations.obstacles.length > 0) {
    return { kind: 'none', score: notScored(entered, counted) };
  }
  if (second === undefined) return { kind: 'value', number };
  const facts = { subject: entered.subject.name, criterion: entered.criterion.name };
  return { kind: 'none', score: missing(obstacle(errorAt(second.cell, 'value-doubled', facts))) };
}

/** The measured number is of no use to the method: below zero in a ratio, or no place. */
export function unusable({ value, cell }: EnteredNumber): CriterionScore {
  return missing(obstacle(errorAt(cell, 'value-unusable', { value: formatShort(value) })));
}
