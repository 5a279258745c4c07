// One criterion of one subject, by whatever method the rule set gives it.
import type { Criterion } from '../../src/core/rules/rule-set';
import { areBallotsSpoilt, ballotOutcome } from './ballots';
import { bestShareOutcome, isOfUse, placeOutcome } from './comparisons';
import { decisionsOn } from './decisions';
import { fractionOf, meanOf, rounded, times, whole } from './fraction';
import type { Fraction } from './fraction';
import { memberPlanOutcome, ownsSpoiltTask } from './member-plan';
import { FAULTY, NOT_APPLICABLE, scored } from './outcome';
import type { Outcome } from './outcome';
import type { MonthAt } from './people';
import { awardedOutcome, deductedOutcome, ratedOutcome, ratioOutcome } from './ratings';
import { sameName } from './same-name';
import { areFaulty, hasStrayRow, isSubject, numbersOf, recordedNumbers, saysExcused, scoreRows } from './score-rows';
import type { NaiveGroup, NaiveSubject } from './subjects';
import { isSpoiltPlan, unitPlanOutcome } from './unit-plan';

/** Share (0..1) of a unit's own full total that it reached; undefined when it is not ranked. */
export type ShareOfUnit = (unit: string) => Fraction | undefined;

export interface Question {
  readonly group: NaiveGroup;
  readonly subject: NaiveSubject;
  readonly criterion: Criterion;
  readonly shareOfUnit: ShareOfUnit;
}

export function criterionOutcome(at: MonthAt, question: Question): Outcome {
  const { group, subject, criterion } = question;
  const rows = scoreRows(at, subject, criterion);
  if (hasStrayRow(at, { subject, criteria: group.rules.criteria })) return FAULTY;
  if (isSpoilt(at, question)) return FAULTY;
  if (saysExcused(rows) || isExcusedByDecision(at, subject, criterion)) return { state: 'excused' };
  return areFaulty(at, subject, rows) ? FAULTY : methodOutcome(at, question);
}

/** Ballots or a plan that cannot be read are an error that no excuse covers. */
function isSpoilt(at: MonthAt, { group, subject, criterion }: Question): boolean {
  switch (criterion.method.kind) {
    case 'ballot':
      return areBallotsSpoilt(at, subject);
    case 'planCompletion':
    case 'timeliness':
      return subject.person === null ? isSpoiltPlan(at, subject.key, group.rules) : ownsSpoiltTask(at, subject.person);
    default:
      return false;
  }
}

function methodOutcome(at: MonthAt, { group, subject, criterion, shareOfUnit }: Question): Outcome {
  const { method } = criterion;
  const rows = scoreRows(at, subject, criterion);
  const fullPoints = fractionOf(criterion.fullPoints);
  switch (method.kind) {
    case 'rated':
      return ratedOutcome(numbersOf(at, subject, rows), method);
    case 'points':
      return awardedOutcome(numbersOf(at, subject, rows), fullPoints);
    case 'deduct':
      return rows.some((row) => row.value.state === 'blank')
        ? FAULTY
        : deductedOutcome(numbersOf(at, subject, rows), fullPoints);
    case 'completionRatio':
      return ratioOutcome(rows, method);
    case 'relativeToBest':
      return bestShareOutcome(fieldOf(at, group, { subject, criterion }), method);
    case 'rankPoints':
      return placeOutcome(fieldOf(at, group, { subject, criterion }), method, fullPoints);
    case 'ballot':
      return ballotOutcome(at, subject, method);
    case 'meanOfUnits':
      return meanOfUnitsOutcome(at, subject, { named: method.units, shareOfUnit });
    case 'planCompletion':
    case 'timeliness':
      return subject.person === null
        ? unitPlanOutcome(at, subject.key, { rules: group.rules, method })
        : memberPlanOutcome(at, subject.person, method);
  }
}

function fieldOf(
  at: MonthAt,
  group: NaiveGroup,
  { subject, criterion }: { subject: NaiveSubject; criterion: Criterion },
): { own: Fraction | undefined; all: Fraction[] } {
  const valueOfSubject = (other: NaiveSubject): Fraction | undefined => {
    const rows = scoreRows(at, other, criterion);
    if (areFaulty(at, other, rows) || saysExcused(rows) || isExcusedByDecision(at, other, criterion)) return undefined;
    const [value, ...others] = recordedNumbers(rows);
    return value !== undefined && others.length === 0 && isOfUse(value, criterion.method) ? value : undefined;
  };
  return { own: valueOfSubject(subject), all: group.subjects.flatMap((other) => valueOfSubject(other) ?? []) };
}

function meanOfUnitsOutcome(
  at: MonthAt,
  subject: NaiveSubject,
  { named, shareOfUnit }: { named: readonly string[]; shareOfUnit: ShareOfUnit },
): Outcome {
  const children = at.entries.units
    .filter((unit) => unit.competes && unit.parent.state === 'value' && sameName(unit.parent.value, subject.key))
    .map((unit) => unit.name);
  const shares = (named.length > 0 ? named : children).map(shareOfUnit);
  const known = shares.flatMap((share) => share ?? []);
  if (shares.length === 0) return FAULTY;
  if (known.length === 0) return NOT_APPLICABLE;
  return scored(rounded(times(meanOf(known), whole(100))));
}

function isExcusedByDecision(at: MonthAt, subject: NaiveSubject, criterion: Criterion): boolean {
  return decisionsOn(at, '免评').some(({ text }) => {
    const [name = '', code] = text.split('/');
    if (!isSubject(at, subject, name)) return false;
    return code === undefined || sameName(code, criterion.code) || sameName(code, criterion.name);
  });
}
