import type { Month } from '../../core/calendar/calendar';
import { dateText } from './clean-text';
import { dayOf } from './read-date';
import { accepted, refused, shownText, type Cell, type Reading } from './reading';

const MONTH = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月份?)$/;
const ENGLISH_MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const EXAMPLE = '2026-10';

/** A month with a four-digit year, or the month of a date. A plain number never is one: 2026.1 may be January or October. */
export function readMonth(cell: Cell): Reading<Month> {
  const month = monthIn(cell);
  if (month !== undefined) return accepted(cell, month);
  const text = shownText(cell);
  return refused(cell, 'month-unreadable', { text, suggestion: suggestedMonth(text) });
}

function monthIn(cell: Cell): Month | undefined {
  const written = typeof cell.value === 'string' ? writtenMonth(cell.value) : undefined;
  return written ?? dayOf(cell)?.slice(0, 7);
}

function writtenMonth(text: string): Month | undefined {
  const plainText = dateText(text);
  const match = MONTH.exec(plainText);
  if (match === null) return englishMonth(plainText);
  const [, year = '', plain, chinese = ''] = match;
  return realMonth(year, plain ?? chinese);
}

/** October 2026, Oct. 2026. */
function englishMonth(text: string): Month | undefined {
  const [, word = '', year = ''] = /^([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(text) ?? [];
  const index = ENGLISH_MONTHS.findIndex((name) => [name, name.slice(0, 3)].includes(word.toLowerCase()));
  return index < 0 ? undefined : realMonth(year, String(index + 1));
}

/** 202610, 26-10 and the like, as they were probably meant. */
function suggestedMonth(text: string): Month {
  const match = /^(?:20)?(\d{2})\D?(\d{1,2})\D*$/.exec(dateText(text));
  return (match === null ? undefined : realMonth(`20${match[1] ?? ''}`, match[2] ?? '')) ?? EXAMPLE;
}

function realMonth(year: string, month: string): Month | undefined {
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined;
}
