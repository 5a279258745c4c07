// The days between a publication and the end of its publicity period (公示), counted in working days.
import type { IsoDate, WorkingCalendar } from '../calendar/calendar';
import { dayAfter } from '../calendar/day-arithmetic';

/** A calendar without a single working day in two years is a slip; the search has to end somewhere. */
const LONGEST_SEARCH_IN_DAYS = 731;

/** The `count`-th working day after `day`, across months and years; `day` itself for 0. */
export function workingDayAfter(day: IsoDate, count: number, calendar: WorkingCalendar): IsoDate {
  let found = day;
  let left = count;
  for (let tried = 0; left > 0 && tried < LONGEST_SEARCH_IN_DAYS; tried += 1) {
    found = dayAfter(found);
    if (calendar.isWorkingDay(found)) left -= 1;
  }
  return found;
}
