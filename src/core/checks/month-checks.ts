// What “Check entries” finds beyond what stands against ranking somebody: doubts, gaps and slips that a reader of the month would ask about.
import { prepareContest } from '../assessment/contest';
import type { IsoDate, Month, WorkingCalendar } from '../calendar/calendar';
import type { ContestEntries } from '../entries/contest-entries';
import type { Finding } from '../findings/finding';
import { noteAt } from '../findings/make-finding';
import { findingsInOrder } from '../month/findings-in-order';
import { hasBegun, type MonthUnderCheck } from './month-under-check';
import { ballotChecks } from './judgements/ballot-checks';
import { ballotCountChecks } from './judgements/ballot-count-checks';
import { decisionChecks } from './judgements/decision-checks';
import { eventChecks } from './judgements/event-checks';
import { raterChecks } from './judgements/rater-checks';
import { addressChecks } from './people/address-checks';
import { leaderNameChecks } from './people/leader-name-checks';
import { leadershipChecks } from './people/leadership-checks';
import { overlapChecks } from './people/overlap-checks';
import { taskCoverageChecks } from './people/task-coverage-checks';
import { causeChecks } from './plans/cause-checks';
import { extensionChecks } from './plans/extension-checks';
import { filingChecks } from './plans/filing-checks';
import { misdatedChecks } from './plans/misdated-checks';
import { servedTargetChecks } from './plans/served-target-checks';
import { targetChecks } from './plans/target-checks';
import { taskDateChecks } from './plans/task-date-checks';
import { contestChecks } from './rules/contest-checks';
import { criterionChecks } from './rules/criterion-checks';
import { eventRuleChecks } from './rules/event-rule-checks';
import { unitChecks } from './rules/unit-checks';

export interface Checking {
  readonly calendar: WorkingCalendar;
  /** The day of the check, in the workbook's time zone. */
  readonly today: IsoDate;
}

const CHECKS: readonly ((checked: MonthUnderCheck) => readonly Finding[])[] = [
  contestChecks,
  unitChecks,
  criterionChecks,
  eventRuleChecks,
  leadershipChecks,
  leaderNameChecks,
  overlapChecks,
  addressChecks,
  taskCoverageChecks,
  filingChecks,
  misdatedChecks,
  taskDateChecks,
  causeChecks,
  extensionChecks,
  targetChecks,
  servedTargetChecks,
  raterChecks,
  ballotCountChecks,
  ballotChecks,
  eventChecks,
  decisionChecks,
];

/** The month's checks in the order of sheets, rows and columns; no ranking depends on them. */
export function monthChecks(entries: ContestEntries, month: Month, { calendar, today }: Checking): readonly Finding[] {
  return checkContest({ contest: prepareContest(entries, month, calendar), calendar, today });
}

/** The same of a contest that is prepared already. */
export function checkContest(checked: MonthUnderCheck): readonly Finding[] {
  return findingsInOrder([...notBegun(checked), ...CHECKS.flatMap((check) => check(checked))]);
}

function notBegun(checked: MonthUnderCheck): readonly Finding[] {
  const { month } = checked.contest;
  return hasBegun(checked) ? [] : [noteAt({ sheet: '' }, 'month-not-begun', { month, today: checked.today })];
}
