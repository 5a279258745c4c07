import type { ContestSettings } from '../rules/contest-options';
import type { EventRule } from '../rules/event-rule';
import type { RuleSet } from '../rules/rule-set';
import type { BallotEntry, DecisionEntry, EventEntry, ScoreEntry } from './judgements';
import type { AttendanceEntry, PostEntry, RecipientEntry, UnitEntry } from './people';
import type { ExtensionEntry, PlanFilingEntry, TaskEntry, YearTargetEntry } from './plans';
import type { UnreadSheet } from './unread-sheet';

/** Everything people entered, of all months in the workbook, in the order of the sheets. */
export interface ContestEntries {
  readonly settings: ContestSettings;
  readonly ruleSets: readonly RuleSet[];
  /** Types that replace the built-in rules, type by type. */
  readonly eventRules: readonly EventRule[];
  readonly units: readonly UnitEntry[];
  readonly posts: readonly PostEntry[];
  readonly attendance: readonly AttendanceEntry[];
  readonly planFilings: readonly PlanFilingEntry[];
  readonly tasks: readonly TaskEntry[];
  readonly extensions: readonly ExtensionEntry[];
  readonly scores: readonly ScoreEntry[];
  readonly ballots: readonly BallotEntry[];
  readonly events: readonly EventEntry[];
  readonly decisions: readonly DecisionEntry[];
  /** Of all years; only checked, never scored. */
  readonly yearTargets: readonly YearTargetEntry[];
  readonly recipients: readonly RecipientEntry[];
  readonly unreadSheets: readonly UnreadSheet[];
}
