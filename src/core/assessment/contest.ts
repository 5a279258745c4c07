// A month's contest before anything is scored: who competes with whom, under which rules, and what every name stands for.
import type { Month, WorkingCalendar } from '../calendar/calendar';
import { workingMonthOf, type WorkingMonth } from '../calendar/working-month';
import type { ContestEntries } from '../entries/contest-entries';
import type { UnitEntry } from '../entries/people';
import type { Finding } from '../findings/finding';
import { namedBy } from '../names/name-index';
import { nameKey } from '../names/name-key';
import { personsOf } from '../people/persons';
import type { Criterion, RuleSet } from '../rules/rule-set';
import type { ContestGroup } from './assessed-subject';
import { memberGroups, unitGroups } from './roll/contest-groups';
import { decisionsOf, type EffectiveDecision } from './decision';
import { directoryOf, type Directory } from './roll/directory';
import { excusesOf, type Excuses } from './rows/excuses';
import { leadersOf } from './roll/leaders';
import { monthRowsOf, type MonthRows } from './rows/month-rows';
import { rosterOf, type RosterMember } from './roll/roster';
import { ruleShelfOf } from './roll/rule-shelf';

export interface Contest {
  readonly month: Month;
  readonly workingMonth: WorkingMonth;
  readonly entries: ContestEntries;
  /** Units first, in the order of 单位; then members, in the order of 考核办法. No group is empty. */
  readonly groups: readonly ContestGroup[];
  /** Rule sets that rank nobody; why is among the findings, or the reader has told it. */
  readonly refused: readonly RuleSet[];
  readonly findings: readonly Finding[];
  /** Of this month, earliest first; the later of two rows of one day comes later. */
  readonly decisions: readonly EffectiveDecision[];
  /** What names stand for: the `name` of a unit and the `key` of a person are the `key` of their subject. */
  readonly directory: Directory;
  /** By the key of the person. */
  readonly roster: ReadonlyMap<string, RosterMember>;
  readonly rows: MonthRows;
  readonly excuses: Excuses;
}

/** Reads the month's contest out of all entries; every index that scoring needs is built here, once. */
export function prepareContest(entries: ContestEntries, month: Month, calendar: WorkingCalendar): Contest {
  const workingMonth = workingMonthOf(month, calendar);
  const directory = directoryOf(entries.units, personsOf(entries.posts));
  const shelf = ruleShelfOf(entries, directory);
  const rows = monthRowsOf(entries, month, directory);
  const roster = rosterOf({ directory, month: workingMonth, attendance: rows.attendance });
  const leaders = leadersOf(entries.posts, workingMonth, directory);
  const units = unitGroups(directory.units, shelf, leaders);
  const competing = entries.settings.membersCompete ? [...roster.values()] : [];
  const members = memberGroups(competing, shelf);
  const decisions = decisionsOf(entries.decisions.filter((row) => row.month === month));
  const excuses = excusesOf(decisions.effective, directory);
  return {
    month,
    workingMonth,
    entries,
    groups: [...units.groups, ...members.groups],
    refused: [...shelf.refused],
    findings: [
      ...directory.doubledUnits.values(),
      ...[shelf, rows, units, members, decisions, excuses].flatMap(({ findings }) => findings),
    ],
    decisions: decisions.effective,
    directory,
    roster,
    rows,
    excuses,
  };
}

/** The units whose totals make up a 下级均值 criterion of the unit named: as listed in 参数, else those under it. */
export function subUnitsOf({ directory }: Contest, { method }: Criterion, unitName: string): readonly UnitEntry[] {
  if (method.kind !== 'meanOfUnits') return [];
  if (method.units.length > 0) return method.units.flatMap((name) => namedBy(directory.unitsByName, name));
  return directory.unitsUnder.get(nameKey(unitName)) ?? [];
}
