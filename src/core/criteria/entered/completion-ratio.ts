// 完成比例: actual of target in per cent, with a bonus for every full step above it where the rule gives one.
import {
  add,
  compare,
  divide,
  formatShort,
  HUNDRED,
  minimum,
  multiply,
  signOf,
  subtract,
  wholePart,
  ZERO,
  type Rational,
} from '../../exact/rational';
import { errorAt } from '../../findings/make-finding';
import { obstacle, toldBefore } from '../../findings/observations';
import type { Term } from '../../month/term';
import type { CompletionRatioMethod } from '../../rules/method';
import { missing, scored, type CriterionScore } from '../criterion-score';
import { termOf } from '../../month/term-of';
import type { EnteredNumber, EnteredScores } from './entered-scores';
import { measuredOf, unusable } from './measured-value';

export function scoreCompletionRatio(method: CompletionRatioMethod, entered: EnteredScores): CriterionScore {
  const measured = measuredOf(entered);
  if (measured.kind === 'none') return measured.score;
  const { number } = measured;
  const { target: ownTarget } = number.row;
  if (ownTarget.state === 'unreadable') return missing(toldBefore(ownTarget.finding));
  const target = ownTarget.state === 'value' ? ownTarget.value : method.target;
  if (signOf(target) <= 0) {
    const facts = { subject: entered.subject.name, criterion: entered.criterion.name, target: formatShort(target) };
    return missing(obstacle(errorAt(ownTarget.cell, 'target-not-positive', facts)));
  }
  // Beside a target of its own a percentage may be a share of that target or the value itself.
  if (number.percent && ownTarget.state === 'value') {
    const facts = { value: formatShort(number.value) };
    return missing(obstacle(errorAt(number.cell, 'percentage-as-score', facts)));
  }
  if (signOf(number.value) < 0) return unusable(number);
  const ratio = number.percent ? number.value : divide(number.value, target);
  return scoreOfRatio(method, multiply(ratio, HUNDRED), {
    number,
    target,
    cells: ownTarget.state === 'value' ? [number.cell, ownTarget.cell] : [number.cell],
  });
}

interface Measurement {
  readonly number: EnteredNumber;
  readonly target: Rational;
  readonly cells: Term['cells'];
}

function scoreOfRatio(method: CompletionRatioMethod, percent: Rational, measurement: Measurement): CriterionScore {
  const base = minimum(percent, method.cap);
  const bonus = overFulfilment(method, percent);
  const facts = { actual: formatShort(measurement.number.value), target: formatShort(measurement.target) };
  return scored(add(base, bonus), [
    termOf('actualOfTarget', { value: base, cells: measurement.cells, facts }),
    ...(signOf(bonus) > 0 ? [termOf('overFulfilled', { value: bonus })] : []),
  ]);
}

/** Only full steps count. */
function overFulfilment({ overStep, overBonus, overMost }: CompletionRatioMethod, percent: Rational): Rational {
  if (signOf(overStep) <= 0 || compare(percent, HUNDRED) <= 0) return ZERO;
  const steps = wholePart(divide(subtract(percent, HUNDRED), overStep));
  return minimum(multiply(steps, overBonus), overMost);
}
