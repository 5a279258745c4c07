import type { WorkingMonth } from '../calendar/working-month';
import { compare, rational, type Rational } from '../exact/rational';

/** Whether somebody was there on at least half of the month's working days; `days` may be fractions. */
export function presentHalf(days: Rational, month: WorkingMonth): boolean {
  return compare(days, rational(month.workingDays.length, 2)) >= 0;
}
