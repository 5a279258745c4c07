import type { AssessedSubject } from '../assessment/assessed-subject';
import type { Rational } from '../exact/rational';
import type { Item, Subject } from '../month/month-result';
import type { Term } from '../month/term';

/** A subject with all of its printed figures, ready to be compared with the others of its ranking. */
export interface Contender {
  readonly subject: Subject;
  /** Printed total. */
  readonly total: Rational;
  /** Printed, zero or above, after their caps. */
  readonly bonus: Rational;
  readonly deductions: Rational;
  /** Printed items, rescaled where `rescaledFrom` says so. */
  readonly items: readonly Item[];
  readonly rescaledFrom: Rational | null;
  readonly eventTerms: readonly Term[];
  readonly vetoed: boolean;
  /** 取消评先. */
  readonly barredFromAward: boolean;
  readonly plan: AssessedSubject['plan'];
  readonly presentHalf: boolean;
}
