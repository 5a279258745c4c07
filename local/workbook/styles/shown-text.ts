// What a person sees in a cell, by its number format.
import { format } from 'numfmt';
import { DAYS_1904 } from '../cells/serial-date';
import type { Content } from '../contract';

export interface ShownAs {
  readonly numberFormat: string;
  readonly date1904: boolean;
}

/** Formats that show a text as it is. */
const AS_IT_IS: ReadonlySet<string> = new Set(['General', '@']);

/** A block holds the same days and weights again and again, and a format is dear: each figure is formatted once in each. */
export function shownTexts(date1904: boolean): (content: Content, numberFormat: string) => string {
  const byFormat = new Map<string, Map<number, string>>();
  return (content, numberFormat) => {
    if (content.kind !== 'number') return shownText(content, { numberFormat, date1904 });
    let texts = byFormat.get(numberFormat);
    if (texts === undefined) byFormat.set(numberFormat, (texts = new Map()));
    let text = texts.get(content.value);
    if (text === undefined) texts.set(content.value, (text = shownText(content, { numberFormat, date1904 })));
    return text;
  };
}

export function shownText(content: Content, as: ShownAs): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return AS_IT_IS.has(as.numberFormat) ? content.value : formatted(as.numberFormat, content.value);
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.value;
    case 'number':
      return shownNumber(content.value, as);
    case 'formula':
      return content.result === null ? '' : shownText(content.result, as);
  }
}

function shownNumber(value: number, { numberFormat, date1904 }: ShownAs): string {
  // Whole numbers of office life (telephone, identity numbers) stay readable where Excel would shorten them to 1.23E+11.
  if (numberFormat === 'General' && Number.isSafeInteger(value) && Math.abs(value) < 1e15) return String(value);
  return formatted(numberFormat, date1904 && isDateFormat(numberFormat) ? value + DAYS_1904 : value);
}

function formatted(numberFormat: string, value: number | string): string {
  try {
    // The formatter knows the Chinese half-day only under its English mark.
    return format(numberFormat.replace(/上午\/下午/g, 'AM/PM'), value, { locale: 'zh-CN', nbsp: false });
  } catch {
    return String(value);
  }
}

/** Whether the format shows a day or a time: a date letter outside quotes and brackets. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[ymdhs]/i.test(bare) && !/General/i.test(bare);
}
