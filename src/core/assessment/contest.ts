// A month's contest before anything is scored: who competes with whom, under which rules, and what every name stands for.
import type { Month, WorkingCalendar } from '../calendar/calendar';
import type { ContestEntries } from '../entries/contest-entries';
import type { ValueEntry } from '../entries/entry';
import type { UnitEntry } from '../entries/people';
import type { Finding } from '../findings/finding';
import type { Resolved } from '../names/resolved';
import type { Person } from '../people/person';
import type { Criterion, RuleSet } from '../rules/rule-set';
import type { ContestGroup } from './assessed-subject';
import type { EffectiveDecision } from './decision';

export interface Contest {
  readonly month: Month;
  readonly entries: ContestEntries;
  /** Units first, in the order of 单位; then members, in the order of 考核办法. No group is empty. */
  readonly groups: readonly ContestGroup[];
  /** Rule sets that rank nobody; why is among the findings. */
  readonly refused: readonly RuleSet[];
  readonly findings: readonly Finding[];
  /** Of this month, earliest first; the later of two rows of one day comes later. */
  readonly decisions: readonly EffectiveDecision[];
}

/** Reads the month's contest out of all entries; every index that scoring needs is built here, once. */
export declare function prepareContest(entries: ContestEntries, month: Month, calendar: WorkingCalendar): Contest;

/** The unit of 单位 that a cell names. Its `name` is the `key` of its subject, if it competes. */
export declare function unitNamed(contest: Contest, name: ValueEntry<string>): Resolved<UnitEntry>;

/** The person of 人员 that a cell names, by staff number or name. The `key` is that of the member's subject. */
export declare function personNamed(contest: Contest, name: ValueEntry<string>): Resolved<Person>;

/** The units whose totals make up a 下级均值 criterion of the unit named: as listed in 参数, else those under it. */
export declare function subUnitsOf(contest: Contest, criterion: Criterion, unitName: string): readonly UnitEntry[];
