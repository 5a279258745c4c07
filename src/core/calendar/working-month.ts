import type { IsoDate, Month, WorkingCalendar } from './calendar';
import { daysOf } from './day-arithmetic';

/** A month with its working days already asked for. */
export interface WorkingMonth {
  readonly month: Month;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  /** Ascending. */
  readonly workingDays: readonly IsoDate[];
}

export function workingMonthOf(month: Month, calendar: WorkingCalendar): WorkingMonth {
  const days = daysOf(month);
  return {
    month,
    firstDay: `${month}-01`,
    lastDay: `${month}-${String(days.length)}`,
    workingDays: days.filter((day) => calendar.isWorkingDay(day)),
  };
}

/** The n-th working day, counted from 1; the month's last day when it has fewer. */
export function nthWorkingDay({ workingDays, lastDay }: WorkingMonth, count: number): IsoDate {
  return workingDays[count - 1] ?? lastDay;
}
