// What becomes of a text written to a cell: it is taken as if a person had typed it.
import { serialOfWallTime } from './serial-date';
import { typedTime } from './typed-time';
import type { Content } from '../../workbook/contract';

/** The content, and the number format the cell takes on where it had none of its own. */
export interface TypedContent {
  readonly content: Content;
  readonly format: string | null;
}

export interface TypingPlace {
  /** The cell's number format as it is. */
  readonly format: string;
  /** For a day without a year. */
  readonly thisYear: number;
  readonly date1904: boolean;
}

const TEXT_FORMAT = '@';

/** In a text format (`@`) everything stays as it is; elsewhere a leading `'` forces text and is not stored. */
export function typedText(typed: string, place: TypingPlace): TypedContent {
  if (typed === '') return { content: { kind: 'blank' }, format: null };
  if (place.format === TEXT_FORMAT) return plainText(typed);
  if (typed.startsWith("'")) return plainText(typed.slice(1));
  if (typed.length > 1 && typed.startsWith('=')) {
    return { content: { kind: 'formula', formula: typed.slice(1), result: null }, format: null };
  }
  const trimmed = typed.trim();
  return (
    typedTruth(trimmed) ??
    typedError(trimmed) ??
    typedNumber(trimmed) ??
    typedDay(trimmed, place) ??
    typedTimeContent(trimmed) ??
    plainText(typed)
  );
}

function plainText(value: string): TypedContent {
  return { content: { kind: 'text', value }, format: null };
}

function typedTruth(typed: string): TypedContent | null {
  if (!/^(?:true|false)$/iu.test(typed)) return null;
  return { content: { kind: 'boolean', value: typed.toLowerCase() === 'true' }, format: null };
}

function typedError(typed: string): TypedContent | null {
  if (!/^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)$/u.test(typed)) return null;
  return { content: { kind: 'error', value: typed }, format: null };
}

/** Digits with or without correct groups, a currency sign, a percent sign, an exponent. */
function typedNumber(typed: string): TypedContent | null {
  const found = /^([+-]?)([¥￥$€£]?)((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(?:e([+-]?\d+))?(%?)$/iu.exec(typed);
  if (!found) return null;
  const [, sign = '', currency = '', digits = '', exponent = '0', percent = ''] = found;
  const value = Number(`${sign}${digits.replaceAll(',', '')}e${exponent}`) / (percent ? 100 : 1);
  return { content: { kind: 'number', value }, format: numberFormatOf({ digits, currency, percent }) };
}

function numberFormatOf(typed: { digits: string; currency: string; percent: string }): string | null {
  const decimals = typed.digits.includes('.') ? '0.00' : '0';
  if (typed.percent) return `${decimals}%`;
  if (typed.currency) return `"${typed.currency}"#,##${decimals}`;
  return typed.digits.includes(',') ? `#,##${decimals}` : null;
}

/** `2026-10-05`, `2026/10/5`, `2026年10月5日`, `10/5`, with a time of day or without. */
function typedDay(typed: string, place: TypingPlace): TypedContent | null {
  const found =
    /^(?:(?:(\d{4})([-/]))?(\d{1,2})[-/](\d{1,2})|(\d{4})年(\d{1,2})月(\d{1,2})日)(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?$/u.exec(
      typed,
    );
  if (!found) return null;
  const [, year, , month, day, hanYear, hanMonth, hanDay, time] = found;
  const written = {
    year: Number(year ?? hanYear ?? place.thisYear),
    month: Number(month ?? hanMonth),
    day: Number(day ?? hanDay),
  };
  const wallTime = Date.UTC(written.year, written.month - 1, written.day);
  const isReal =
    new Date(wallTime).getUTCMonth() === written.month - 1 && new Date(wallTime).getUTCDate() === written.day;
  const timeOfDay = time === undefined ? 0 : (typedTime(time)?.value ?? 1);
  if (!isReal || timeOfDay >= 1) return null;
  const value = serialOfWallTime(wallTime, place.date1904) + timeOfDay;
  return { content: { kind: 'number', value }, format: time === undefined ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' };
}

function typedTimeContent(typed: string): TypedContent | null {
  const time = typedTime(typed);
  return time && { content: { kind: 'number', value: time.value }, format: time.format };
}
