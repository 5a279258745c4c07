// Months and days as people write them in each language.
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

/** `2026-10` as 2026年10月 or October 2026. */
export function monthInWords(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  return language === 'en' ? `${ENGLISH_MONTHS[Number(number) - 1] ?? number} ${year}` : `${year}年${Number(number)}月`;
}

/** `2026-10-05` as 2026年10月5日 or 5 October 2026. */
export function dayInWords(day: string, language: Language): string {
  const number = Number(day.slice(8));
  const month = monthInWords(day.slice(0, 7), language);
  return language === 'en' ? `${number} ${month}` : `${month}${number}日`;
}
