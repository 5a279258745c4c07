// Everything that one subject of a group is scored from, gathered once.
import type { EnteredScores, Rater } from '../criteria/entered/entered-scores';
import type { Difficulty } from '../criteria/item-of-score';
import type { PlanFiling } from '../criteria/tasks/plan-filing';
import type { TaskPart } from '../criteria/tasks/task-mean';
import type { BallotEntry, ScoreEntry } from '../entries/judgements';
import type { Observations } from '../findings/observations';
import type { Subject } from '../month/month-result';
import type { Criterion, RuleSet } from '../rules/rule-set';
import type { CriterionRows } from './rows/criterion-rows';
import type { Excused } from './excused-criteria';

/** What a unit and a member are scored from in their own ways. */
export interface OwnSources {
  readonly taskParts: readonly TaskPart[];
  /** Null for a member, and where the rule set scores no task. */
  readonly filing: PlanFiling | null;
  /** A member who owns no line of any plan. */
  readonly withoutTask: boolean;
  readonly difficulty: Difficulty;
  readonly presentHalf: boolean;
  readonly raterOf: (row: ScoreEntry) => Rater;
  readonly observations: Observations;
}

export interface SubjectSources extends OwnSources {
  readonly subject: Subject;
  readonly scores: CriterionRows;
  readonly ballots: readonly BallotEntry[];
  readonly excused: Excused;
}

export function enteredFor(criterion: Criterion, { subject, scores, raterOf }: SubjectSources): EnteredScores {
  return { subject, criterion, rows: scores.byCriterion.get(criterion) ?? [], raterOf };
}

/** Whether plan lines matter to the rule set at all. */
export function scoresTasks({ criteria }: RuleSet): boolean {
  return criteria.some(({ method: { kind } }) => kind === 'planCompletion' || kind === 'timeliness');
}
