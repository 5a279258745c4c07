// A criterion with nothing to score leaves the sum; what remains is stretched to the full total (按 80 分折算).
import { divide, multiply, roundHalfUp, subtract, sum } from '../exact/rational';
import type { Rational } from '../exact/rational';
import type { AssessedSubject } from '../assessment/assessed-subject';
import type { Finding } from '../findings/finding';
import { warningAt } from '../findings/make-finding';
import type { Item } from '../month/month-result';
import type { RuleSet } from '../rules/rule-set';

export interface Rescaled {
  readonly items: readonly Item[];
  /** The points left in the sum, or null when every criterion was scored. */
  readonly rescaledFrom: Rational | null;
}

/** Stretches the printed items; bonus and deductions are no part of it (ruling 12). */
export function rescale(items: readonly Item[], ruleSet: RuleSet): Rescaled {
  const left = pointsLeft(items, ruleSet);
  if (left === null) return { items, rescaledFrom: null };
  const stretched = items.map((item) =>
    item.points === null ? item : { ...item, points: stretch(item.points, left, ruleSet) },
  );
  return { items: stretched, rescaledFrom: left };
}

/** Printed points once only `left` points of the full total are scored. */
export function stretch(points: Rational, left: Rational, { fullTotal }: RuleSet): Rational {
  return roundHalfUp(multiply(points, divide(fullTotal, left)));
}

/** What full points could bring a standing: more where criteria left its sum. */
export function attainable(
  fullPoints: Rational,
  { rescaledFrom }: Pick<Rescaled, 'rescaledFrom'>,
  ruleSet: RuleSet,
): Rational {
  return rescaledFrom === null ? fullPoints : stretch(fullPoints, rescaledFrom, ruleSet);
}

/** Why so little was scored that no total would be fair: the first criterion or more than one is n/a. Null: it can be ranked. */
export function tooLittleScored({ subject, items }: AssessedSubject, ruleSet: RuleSet): Finding | null {
  const missing = items.filter((item) => item.points === null);
  if (missing.length === 0) return null;
  const fair = missing.length === 1 && items[0]?.points !== null;
  if ((fair || onRatingAlone(items, ruleSet)) && missing.length < items.length) return null;
  const criteria = missing.map((item) => item.criterion.name).join('、');
  return warningAt(subject.at, 'criteria-not-applicable', { subject: subject.name, criteria });
}

/** A member none of whose tasks is to be scored stands on the rating alone where 无任务者只按评分排名 says so (ruling 37). */
function onRatingAlone(items: readonly Item[], { subject, options }: RuleSet): boolean {
  return (
    subject === 'member' &&
    options.ratingAloneMayRank &&
    items.every((item) => (restsOnTasks(item) ? item.state === 'notApplicable' : item.points !== null))
  );
}

function pointsLeft(items: readonly Item[], ruleSet: RuleSet): Rational | null {
  const missing = items.filter((item) => item.points === null);
  if (missing.length === 0) return null;
  return subtract(ruleSet.fullTotal, sum(missing.map((item) => item.criterion.fullPoints)));
}

function restsOnTasks(item: Item): boolean {
  const { kind } = item.criterion.method;
  return kind === 'planCompletion' || kind === 'timeliness';
}
