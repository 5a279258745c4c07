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

/** `2026-10` as 2026年10月 or October 2026. */
export function monthInWords(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  return language === 'en' ? `${ENGLISH_MONTHS[Number(number) - 1] ?? number} ${year}` : `${year}年${Number(number)}月`;
}
