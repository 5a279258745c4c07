// Months that a title or the name of a sheet mentions, for sheets without a column of months.
import type { Month } from '../../core/calendar/calendar';

export interface MonthsMentioned {
  /** Months with their year. */
  readonly months: ReadonlySet<Month>;
  /** Months of no stated year, as two digits. */
  readonly yearless: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

/** A day says nothing about the month of the sheet: 制表日期：2026年11月2日. */
const DAY = String.raw`\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}|\d{1,2}\s*月\s*\d{1,2}\s*[日号]|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{8}`;
const MONTH = String.raw`(\d{4})\s*(?:年\s*(\d{1,2})\s*月|[-./]\s*(\d{1,2})(?!\d))|(20\d\d)(0[1-9]|1[0-2])(?!\d)`;
const ENGLISH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const ENGLISH_MONTH = String.raw`\b(${ENGLISH})[a-z]*\.?,?\s+(\d{4})(?!\d)`;
const YEARLESS = String.raw`(\d{1,2})\s*月`;
const YEAR = String.raw`(\d{4})\s*年`;
const MENTION = new RegExp(`(?<!\\d)(?:${DAY}|${MONTH}|${YEARLESS}|${YEAR})|${ENGLISH_MONTH}`, 'gi');

export function monthsIn(text: string): MonthsMentioned {
  const months = new Set<Month>();
  const yearless = new Set<string>();
  const years = new Set<string>();
  const plain = text.normalize('NFKC');
  MENTION.lastIndex = 0;
  for (let match = MENTION.exec(plain); match !== null; match = MENTION.exec(plain)) {
    const [, year1, month1, month2, year2, month3, alone, yearAlone, word, year3] = match;
    const year = year1 ?? year2 ?? year3;
    const month = month1 ?? month2 ?? month3 ?? numberOf(word);
    if (year !== undefined && isMonth(month)) months.add(`${year}-${month.padStart(2, '0')}`);
    if (isMonth(alone)) yearless.add(alone.padStart(2, '0'));
    if (yearAlone !== undefined) years.add(yearAlone);
  }
  return { months, yearless, years };
}

/** The one month that is meant; undefined where none is, or several are. `elsewhere`: years told in another place. */
export function onlyMonth(
  { months, yearless, years }: MonthsMentioned,
  elsewhere: readonly string[] = [],
): Month | undefined {
  const possibleYears = years.size > 0 ? [...years] : [...new Set(elsewhere)];
  const [year, another] = possibleYears;
  const [bare] = yearless;
  const built = year !== undefined && another === undefined && bare !== undefined ? `${year}-${bare}` : undefined;
  const candidates = months.size > 0 ? [...months] : built === undefined ? [] : [built];
  const [month] = candidates;
  if (month === undefined || candidates.length > 1) return undefined;
  return [...yearless].every((each) => month.endsWith(`-${each}`)) ? month : undefined;
}

export function yearsIn({ months, years }: MonthsMentioned): readonly string[] {
  return [...years, ...[...months].map((month) => month.slice(0, 4))];
}

function isMonth(text: string | undefined): text is string {
  return text !== undefined && Number(text) >= 1 && Number(text) <= 12;
}

function numberOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  return String(ENGLISH.split('|').indexOf(word.toLowerCase()) + 1);
}
