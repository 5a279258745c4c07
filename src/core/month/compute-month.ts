import type { ContestGroup } from '../assessment/assessed-subject';
import { prepareContest, type Contest } from '../assessment/contest';
import type { Month, WorkingCalendar } from '../calendar/calendar';
import type { ContestEntries } from '../entries/contest-entries';
import type { RankedGroup } from '../ranking/ranked-group';
import { selectMonth } from '../selection/select-month';
import type { GroupSelection } from '../selection/select-month';
import { findingsInOrder } from './findings-in-order';
import type { MonthResult, Ranking } from './month-result';
import { previousStandings } from './previous-standings';
import type { PreviousOf } from './previous-standings';
import { rankedMonthOf } from './ranked-month';

/**
 * Scores, ranks and selects one month from all entries of the workbook; the same entries give the same result.
 * A person's mistake is a finding in the result, never an exception.
 */
export function computeMonth(entries: ContestEntries, month: Month, calendar: WorkingCalendar): MonthResult {
  return computeContest(prepareContest(entries, month, calendar), calendar);
}

/** The same from a contest that is prepared already; `calendar` is for the month before. */
export function computeContest(contest: Contest, calendar: WorkingCalendar): MonthResult {
  const { entries, month } = contest;
  const { rankings, findings } = rankedMonthOf(contest);
  const { byGroup, ...selection } = selectMonth(contest, rankings);
  const previousOf = previousStandings(entries, month, calendar);
  return {
    month,
    rankings: rankings.map((ranked) => rankingOf(ranked, byGroup, previousOf)),
    advanced: selection.advanced,
    last: selection.last,
    lastTwo: selection.lastTwo,
    undecided: selection.undecided,
    findings: findingsInOrder([...contest.findings, ...findings, ...selection.findings]),
  };
}

function rankingOf(
  { group, rows, unranked }: RankedGroup,
  selections: ReadonlyMap<ContestGroup, GroupSelection>,
  previousOf: PreviousOf,
): Ranking {
  const selected = selections.get(group);
  return {
    subject: group.subjectKind,
    category: group.category,
    ruleSet: group.ruleSet,
    rows: rows.map((row) => ({ ...row, previous: previousOf(group, row.subject) })),
    unranked,
    advanced: selected?.advanced ?? null,
    last: selected?.last ?? null,
  };
}
