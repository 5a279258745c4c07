import type { ContestGroup } from '../assessment/assessed-subject';
import type { Unranked } from '../month/month-result';
import type { Contender } from './contender';
import type { CurrentStanding } from './standings';

/** A group of the contest once everybody in it is scored. */
export interface RankedGroup {
  readonly group: ContestGroup;
  /** Everybody who has a rank, in reading order. */
  readonly contenders: readonly Contender[];
  /** The same in printed order. */
  readonly rows: readonly CurrentStanding[];
  readonly unranked: readonly Unranked[];
}
