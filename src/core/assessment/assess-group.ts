import type { Finding } from '../findings/finding';
import type { AssessedSubject, ContestGroup, UnitShare } from './assessed-subject';
import type { Contest } from './contest';

export interface AssessedGroup {
  /** One per subject of the group, in its order. */
  readonly subjects: readonly AssessedSubject[];
  /** What was found while scoring, obstacles included unless the reader has already reported them. */
  readonly findings: readonly Finding[];
}

/** Scores every criterion of every subject of one group; `share` answers for the sub-units of 下级均值. */
export declare function assessGroup(contest: Contest, group: ContestGroup, share: UnitShare): AssessedGroup;
