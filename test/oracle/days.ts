import type { IsoDate, Month, WorkingCalendar } from '../../src/core/calendar/calendar';

const DAY = 86_400_000;

function daysOfMonth(month: Month): IsoDate[] {
  const days: IsoDate[] = [];
  for (let time = Date.parse(`${month}-01`); isoDate(time).startsWith(month); time += DAY) days.push(isoDate(time));
  return days;
}

export function workingDaysOf(month: Month, calendar: WorkingCalendar): IsoDate[] {
  return daysOfMonth(month).filter((day) => calendar.isWorkingDay(day));
}

/** Calendar days from the first date to the second; below zero when the second is earlier. */
export function daysBetween(first: IsoDate, second: IsoDate): number {
  return (Date.parse(second) - Date.parse(first)) / DAY;
}

function isoDate(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
