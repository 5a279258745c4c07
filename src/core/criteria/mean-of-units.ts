// 下级均值: a town is the mean of its villages (ruling 17).
import { HUNDRED, multiply, roundHalfUp, type Rational } from '../exact/rational';
import type { UnitEntry } from '../entries/people';
import { errorAt, warningAt } from '../findings/make-finding';
import { obstacle, remark, together } from '../findings/observations';
import type { Subject } from '../month/month-result';
import { missing, notApplicable, scored, type CriterionScore } from './criterion-score';
import { meanOf } from './mean';
import { termOf } from '../month/term-of';

export interface SubUnit {
  readonly unit: UnitEntry;
  /** Printed total as a share (0..1) of its own full total; undefined while it has none. */
  readonly share: Rational | undefined;
}

/** A sub-unit without a total is left out, and that is said. */
export function scoreMeanOfUnits(subject: Subject, subUnits: readonly SubUnit[]): CriterionScore {
  if (subUnits.length === 0) {
    return missing(obstacle(errorAt(subject.at, 'sub-units-missing', { unit: subject.name })));
  }
  const terms = subUnits.map(({ unit, share }) =>
    termOf('subUnit', {
      value: share === undefined ? null : multiply(share, HUNDRED),
      counted: share !== undefined,
      cells: [unit.at],
      facts: { unit: unit.name },
    }),
  );
  const left = subUnits.filter(({ share }) => share === undefined);
  const remarks = together(
    left.map(({ unit }) =>
      remark(warningAt(unit.at, 'sub-unit-without-total', { unit: subject.name, subUnit: unit.name })),
    ),
  );
  const shares = subUnits.flatMap(({ share }) => (share === undefined ? [] : [share]));
  if (shares.length === 0) return notApplicable(terms, remarks);
  return scored(roundHalfUp(multiply(meanOf(shares), HUNDRED)), terms, remarks);
}
