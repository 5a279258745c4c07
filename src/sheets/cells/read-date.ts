import type { IsoDate, Month } from '../../core/calendar/calendar';
import { daysOf } from '../../core/calendar/day-arithmetic';
import { dateText } from './clean-text';
import { accepted, refused, shownText, type Cell, type Reading } from './reading';

const DATE =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号])$/;
const FIRST_YEAR = '1990';

/** Only shows how a date is written, where the row belongs to no month. */
const SOME_MONTH = '2026-10';

/** A day. `near` is the month of the row, for a suggestion when nobody can tell the day (`10月底`). */
export function readDate(cell: Cell, near: Month | null): Reading<IsoDate> {
  const day = dayOf(cell);
  if (day !== undefined) return accepted(cell, day);
  const text = shownText(cell);
  return refused(cell, 'date-unreadable', { text, suggestion: suggestedDay(text, near ?? SOME_MONTH) });
}

/** The day of a date cell or of a text in one of the four spellings; undefined for anything else, numbers above all. */
export function dayOf({ value }: Cell): IsoDate | undefined {
  if (typeof value === 'string') return writtenDay(value);
  // A time of day without a date is kept on a day of 1899.
  return typeof value === 'object' && value.date >= FIRST_YEAR ? value.date : undefined;
}

function writtenDay(text: string): IsoDate | undefined {
  const match = DATE.exec(dateText(text));
  if (match === null) return undefined;
  const [year = '', month = '', day = ''] = match.slice(1).filter((part: string | undefined) => part !== undefined);
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(iso) ? iso : undefined;
}

function isRealDay(day: IsoDate): boolean {
  const month = day.slice(0, 7);
  return day >= FIRST_YEAR && month.slice(5) >= '01' && month.slice(5) <= '12' && daysOf(month).includes(day);
}

function suggestedDay(text: string, near: Month): IsoDate {
  const named = /(\d{1,2})月/.exec(dateText(text))?.[1];
  const month =
    named !== undefined && Number(named) >= 1 && Number(named) <= 12 ? named.padStart(2, '0') : near.slice(5);
  const days = daysOf(`${near.slice(0, 4)}-${month}`);
  return days[days.length - 1] ?? `${near}-28`;
}
