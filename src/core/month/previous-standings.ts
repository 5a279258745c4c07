// Where everybody stood a month ago, by the same entries and rules.
import type { ContestGroup } from '../assessment/assessed-subject';
import { prepareContest } from '../assessment/contest';
import type { Month, WorkingCalendar } from '../calendar/calendar';
import { monthBefore } from '../calendar/day-arithmetic';
import type { ContestEntries } from '../entries/contest-entries';
import type { Standing, Subject } from './month-result';
import { rankedMonthOf } from './ranked-month';

/** The standing a month ago in the same ranking; null for who had none. */
export type PreviousOf = (group: ContestGroup, subject: Subject) => Standing['previous'];

/** `month`: the one whose standings of a month ago are asked for. */
export function previousStandings(entries: ContestEntries, month: Month, calendar: WorkingCalendar): PreviousOf {
  const before = monthBefore(month);
  if (!hasEntries(entries, before)) return () => null;
  const { rankings } = rankedMonthOf(prepareContest(entries, before, calendar));
  const standings = new Map(
    rankings.flatMap(({ group, rows }) =>
      rows.map(({ subject, rank, total }) => [placeOf(group, subject), { rank, total }] as const),
    ),
  );
  return (group, subject) => standings.get(placeOf(group, subject)) ?? null;
}

function placeOf({ subjectKind, category, ruleSet }: ContestGroup, { key }: Subject): string {
  return JSON.stringify([subjectKind, category, ruleSet.name, key]);
}

/** Whether anybody scored, planned or voted in the month; without that its ranking would be one of blanks. */
function hasEntries({ scores, tasks, planFilings, ballots }: ContestEntries, month: Month): boolean {
  const rows: readonly { readonly month: Month }[] = [...scores, ...tasks, ...planFilings, ...ballots];
  return rows.some((row) => row.month === month);
}
