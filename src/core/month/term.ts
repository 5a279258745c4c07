// One line of an explanation: which rule made which figure out of which cells.
import type { Rational } from '../exact/rational';
import type { CellAddress } from '../findings/finding';

/** The rule a term applied; its words are in the text room. */
export type TermRule =
  | 'raterScore'
  | 'raterDropped'
  | 'raterRecused'
  | 'raterAbsent'
  | 'raterMean'
  | 'excused'
  | 'taskCompletion'
  | 'taskCompletedByDate'
  | 'taskExempt'
  | 'planLate'
  | 'planMissing'
  | 'taskOnTime'
  | 'taskLate'
  | 'taskNotDone'
  | 'taskNotDue'
  | 'taskExtended'
  | 'taskExtendedAfterwards'
  | 'noTaskDue'
  | 'ballotClass'
  | 'ballotClassUnused'
  | 'ballotsMissing'
  | 'deducted'
  | 'awarded'
  | 'actualOfTarget'
  | 'overFulfilled'
  | 'ofBest'
  | 'place'
  | 'subUnit'
  | 'postShare'
  | 'difficulty'
  | 'capped'
  | 'eventTyped'
  | 'eventByGrade'
  | 'eventByLadder'
  | 'eventByType'
  | 'eventShared'
  | 'bonusCapped'
  | 'deductionsCapped'
  | 'vetoAfterOthers'
  | 'vetoWorstGrade'
  | 'vetoOneGradeDown'
  | 'noAward'
  | 'noYearlyExcellent'
  | 'publicNotice';

export interface Term {
  readonly rule: TermRule;
  /** What this term contributes or found, in the unit of its rule; null where it only states a fact. */
  readonly value: Rational | null;
  /** Weight of the term in its mean, where it has one. */
  readonly weight: Rational | null;
  /** Counted, or left out (a trimmed score, an unused class, a recused rater). */
  readonly counted: boolean;
  /** The cells it was read from. */
  readonly cells: readonly CellAddress[];
  readonly facts: Readonly<Record<string, string>>;
}
