import type { IsoDate, Month } from './calendar';

const MILLISECONDS_A_DAY = 86_400_000;

/** Calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  if (from === to) return 0;
  return (utcTime(to) - utcTime(from)) / MILLISECONDS_A_DAY;
}

export function monthOf(day: IsoDate): Month {
  return day.slice(0, 7);
}

/** Every calendar day of a month, ascending. */
export function daysOf(month: Month): readonly IsoDate[] {
  const year = Number(month.slice(0, 4));
  const count = new Date(Date.UTC(year, Number(month.slice(5, 7)), 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

export function dayAfter(day: IsoDate): IsoDate {
  return new Date(utcTime(day) + MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export function monthBefore(month: Month): Month {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

function utcTime(day: IsoDate): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}
