import type { Contest } from '../assessment/contest';
import type { IsoDate, WorkingCalendar } from '../calendar/calendar';

/** A month under check, and the day of the check. */
export interface MonthUnderCheck {
  readonly contest: Contest;
  readonly calendar: WorkingCalendar;
  readonly today: IsoDate;
}

/** Before the month has begun every day of it lies ahead, and telling so row by row would say nothing. */
export function hasBegun({ contest, today }: MonthUnderCheck): boolean {
  return today >= contest.workingMonth.firstDay;
}

export function isFuture(day: IsoDate, checked: MonthUnderCheck): boolean {
  return hasBegun(checked) && day > checked.today;
}
