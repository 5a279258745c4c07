// From outcomes to printed items and a printed total, for everyone who can be ranked at all.
import type { Criterion } from '../../src/core/rules/rule-set';
import { criterionOutcome } from './criterion-outcome';
import type { ShareOfUnit } from './criterion-outcome';
import { eventSum } from './events';
import type { EventSum } from './events';
import {
  fractionOf,
  greater,
  isSame,
  lesser,
  minus,
  nought,
  over,
  plus,
  rounded,
  sumOf,
  times,
  whole,
} from './fraction';
import type { Fraction } from './fraction';
import { valueOf } from './outcome';
import type { Outcome } from './outcome';
import { wasPresentHalf } from './people';
import type { MonthAt } from './people';
import type { NaiveGroup, NaiveSubject } from './subjects';
import { filingOf } from './unit-plan';

export interface NaiveStanding {
  readonly subject: NaiveSubject;
  readonly items: readonly NaiveItem[];
  readonly total: Fraction;
  readonly events: EventSum;
  readonly rescaledFrom: Fraction | null;
  readonly vetoed: boolean;
  /** Vetoed, and the rule set sorts the vetoed behind all others. */
  readonly behind: boolean;
  readonly mayBeAdvanced: boolean;
  readonly presentHalf: boolean;
}

export interface NaiveItem {
  readonly criterion: Criterion;
  readonly outcome: Outcome;
  /** Null where nothing was scored. */
  readonly points: Fraction | null;
}

/** The standing of a subject, or undefined when it cannot be ranked. */
export function standingOf(
  at: MonthAt,
  { group, subject }: { group: NaiveGroup; subject: NaiveSubject },
  shareOfUnit: ShareOfUnit,
): NaiveStanding | undefined {
  const { rules } = group;
  const difficulty = subject.row?.difficulty;
  const unscaled = rules.criteria.map((criterion) => {
    const outcome = criterionOutcome(at, { group, subject, criterion, shareOfUnit });
    return { criterion, outcome, points: itemPoints(criterion, outcome, { subject, group }) };
  });
  const events = eventSum(at, subject, rules);
  if (difficulty?.state === 'unreadable' || events.faulty || !isRankable({ group, subject }, unscaled)) {
    return undefined;
  }
  const full = fractionOf(rules.fullTotal);
  const left = minus(full, sumOf(unscaled.filter((item) => item.points === null).map(fullPointsOf)));
  const isRescaled = !isSame(left, full);
  const items = unscaled.map((item) => ({
    ...item,
    points: item.points === null || !isRescaled ? item.points : rounded(times(item.points, over(full, left))),
  }));
  const sum = minus(plus(sumOf(items.map((item) => item.points ?? nought)), events.bonus), events.deductions);
  const limited = rules.options.totalMayExceedFull ? sum : lesser(sum, full);
  const total = rounded(greater(nought, limited));
  const vetoed = events.effects.includes('veto');
  const minimum =
    rules.advancedMinimum === null ? over(times(full, whole(80)), whole(100)) : fractionOf(rules.advancedMinimum);
  const scoresPlan = rules.criteria.some(
    (criterion) => criterion.method.kind === 'planCompletion' || criterion.method.kind === 'timeliness',
  );
  const planAllows = !scoresPlan || subject.person !== null || filingOf(at, subject.key, rules).state === 'onTime';
  return {
    subject,
    items,
    total,
    events,
    rescaledFrom: isRescaled ? left : null,
    vetoed,
    behind: vetoed && rules.vetoEffect === 'afterOthers',
    mayBeAdvanced:
      isSame(greater(total, minimum), total) && !vetoed && !events.effects.includes('noAward') && planAllows,
    presentHalf: subject.person === null || wasPresentHalf(subject.person, at),
  };
}

function itemPoints(
  criterion: Criterion,
  outcome: Outcome,
  { subject, group }: { subject: NaiveSubject; group: NaiveGroup },
): Fraction | null {
  if (outcome.state !== 'scored') return null;
  const full = fractionOf(criterion.fullPoints);
  const inPoints = ['points', 'deduct', 'rankPoints'].includes(criterion.method.kind);
  const points = inPoints ? outcome.score : over(times(outcome.score, full), whole(100));
  const difficulty = subject.row === null ? undefined : valueOf(subject.row.difficulty);
  const harder = difficulty === undefined ? points : times(points, fractionOf(difficulty));
  return rounded(group.rules.options.difficultyCapped ? lesser(harder, full) : harder);
}

function isRankable(
  { group, subject }: { group: NaiveGroup; subject: NaiveSubject },
  items: readonly NaiveItem[],
): boolean {
  if (items.some((item) => item.outcome.state === 'faulty')) return false;
  const missing = items.filter((item) => item.points === null);
  if (missing.length === items.length) return false;
  const mayStandOnRating = subject.person !== null && group.rules.options.ratingAloneMayRank;
  if (mayStandOnRating && items.every(isScoredUnlessOfTasks)) return true;
  return missing.length === 0 || (missing.length === 1 && missing[0] !== items[0]);
}

/** As it must be for a member who has no task to be scored. */
function isScoredUnlessOfTasks({ criterion, outcome }: NaiveItem): boolean {
  const isOfTasks = criterion.method.kind === 'planCompletion' || criterion.method.kind === 'timeliness';
  return outcome.state === (isOfTasks ? 'notApplicable' : 'scored');
}

function fullPointsOf(item: NaiveItem): Fraction {
  return fractionOf(item.criterion.fullPoints);
}
