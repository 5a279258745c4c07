// Year targets: both kinds for everybody, each with a measure, weights that add up (R28).
import type { TargetCategory, YearTargetEntry } from '../../entries/plans';
import { valueIn } from '../../entries/read-entry';
import { equal, formatShort, HUNDRED, ONE, sum } from '../../exact/rational';
import type { Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import type { MonthUnderCheck } from '../month-under-check';
import { targetsOfPerson, yearTargetsOf, type YearTargets } from './year-targets';

const CATEGORIES: readonly TargetCategory[] = ['function', 'priority'];

/** Nothing is asked of an office that keeps no targets of the year. */
export function targetChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  const targets = yearTargetsOf(contest);
  return [
    ...targets.findings,
    ...targets.rows.flatMap(withoutMeasure),
    ...[...targets.bySubject.values()].flatMap(weightFindings),
    ...personsWithout(targets, contest),
  ];
}

function withoutMeasure({ measure, content }: YearTargetEntry): readonly Finding[] {
  if (measure.state !== 'blank') return [];
  return [warningAt(measure.cell, 'target-without-measure', { target: valueIn(content) ?? '' })];
}

/** All blank: equal shares. A sum of 100, or of 1 where they are percentages. */
function weightFindings(targets: readonly YearTargetEntry[]): readonly Finding[] {
  const weights = targets.flatMap(({ weight }) => (weight.state === 'value' ? [weight.value] : []));
  const blank = targets.find(({ weight }) => weight.state === 'blank');
  const [first] = targets;
  if (weights.length === 0 || first === undefined) return [];
  const subject = valueIn(first.subject) ?? '';
  if (blank !== undefined) return [warningAt(blank.weight.cell, 'target-weight-missing', { subject })];
  const total = sum(weights);
  // A weight that nobody can read is told, and its sum unknown.
  if (weights.length < targets.length || equal(total, HUNDRED) || equal(total, ONE)) return [];
  return [warningAt(first.weight.cell, 'target-weights-sum', { subject, sum: formatShort(total) })];
}

/** Targets of units alone ask nothing of persons. */
function personsWithout(targets: YearTargets, { roster, month }: MonthUnderCheck['contest']): readonly Finding[] {
  const members = [...roster.values()];
  if (members.every(({ person }) => targetsOfPerson(targets, person.key).length === 0)) return [];
  return members.flatMap(({ person }) => {
    const own = targetsOfPerson(targets, person.key).map(({ category }) => category);
    // One of an unreadable kind may be the one that is asked for.
    if (own.some(({ state }) => state !== 'value')) return [];
    const missing = CATEGORIES.filter((category) => own.every((entry) => valueIn(entry) !== category));
    if (missing.length === 0) return [];
    const facts = { person: person.name, year: month.slice(0, 4), categories: missing.join('、') };
    return [warningAt(person.at, 'person-without-target', facts)];
  });
}
