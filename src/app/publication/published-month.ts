// A month as it was approved: what notices and mails are made of.
import type { Publication } from '../../core/publication/publication';
import type { ScoreChange } from '../../core/publication/score-change';
import type { Streak } from '../../core/publication/streak';
import type { AssessedMonth } from '../month/assess-month';

/** `assessed` gives the same result hash as `publication`; where entries have changed the result since, there is no such month. */
export interface PublishedMonth {
  readonly assessed: AssessedMonth;
  readonly publication: Publication;
  /** Against the version before; empty for the first. */
  readonly changes: readonly ScoreChange[];
  readonly streaks: readonly Streak[];
}
