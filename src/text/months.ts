// Months as people write them in each language.
import type { Language } from './language';

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Days in a row, as 10月12日至15日 or October 12 to 15; `spans` are `first/last` joined by commas, each within one month. */
export function spansInWords(spans: string, language: Language): string {
  const texts = spans.split(',').map((span) => {
    const [first = '', last = ''] = span.split('/');
    return spanInWords(first, last, language);
  });
  return texts.join(language === 'en' ? ', ' : '、');
}

function spanInWords(first: string, last: string, language: Language): string {
  const [, month = '', from = ''] = first.split('-').map(Number);
  const to = Number(last.slice(8));
  const english = ENGLISH_MONTHS[Number(month) - 1] ?? String(month);
  if (language === 'en') return from === to ? `${english} ${from}` : `${english} ${from} to ${to}`;
  return from === to ? `${month}月${from}日` : `${month}月${from}日至${to}日`;
}

/** `2026-10` as 2026年10月 or October 2026. */
export function monthInWords(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  return language === 'en' ? `${ENGLISH_MONTHS[Number(number) - 1] ?? number} ${year}` : `${year}年${Number(number)}月`;
}

/** `2026-11-02` as 2026年11月2日, without leading zeros, or November 2, 2026. */
export function dayInWords(day: string, language: Language): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return language === 'en' ? `${ENGLISH_MONTHS[month - 1] ?? month} ${date}, ${year}` : `${year}年${month}月${date}日`;
}

/** The same without its year, where the month at hand tells it: 11月2日 or November 2. */
export function shortDayInWords(day: string, language: Language): string {
  return spanInWords(day, day, language);
}
