// Which days are worked: the week, the statutory calendar unless 设置 says weekends only, and the office's own 工作日历 above both.
import type { IsoDate, Month, WorkingCalendar } from '../../core/calendar/calendar';
import { warningAt } from '../../core/findings/make-finding';
import type { Finding } from '../../core/findings/finding';
import type { ContestSettings } from '../../core/rules/contest-options';
import type { CalendarOverride } from '../../sheets/read-entries';
import { knowsYear, statutoryKind } from './statutory-calendar';

type Holidays = ContestSettings['holidays'];

export function workingCalendar(holidays: Holidays, overrides: readonly CalendarOverride[]): WorkingCalendar {
  const decided = new Map(overrides.map(({ day, worked }) => [day, worked]));
  return {
    isWorkingDay: (day) => decided.get(day) ?? worksBy(day, holidays),
  };
}

/** Years of the month whose holidays should count and are not known: only weekends are off in them. */
export function unknownYears(month: Month, holidays: Holidays): string[] {
  const year = month.slice(0, 4);
  return holidays === 'weekends' || knowsYear(year) ? [] : [year];
}

export function unknownYearFindings(years: readonly string[], calendarSheet: string): Finding[] {
  return years.map((year) => warningAt({ sheet: calendarSheet }, 'calendar-year-unknown', { year }));
}

function worksBy(day: IsoDate, holidays: Holidays): boolean {
  const kind = holidays === 'statutory' ? statutoryKind(day) : 'ordinary';
  if (kind !== 'ordinary') return kind === 'workday';
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
