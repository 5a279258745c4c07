import { nameKey } from '../names/name-key';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Which time a grade of a ladder is meant for: 3 for 第3次 and 第三次, 1 for 首次; null for a grade that names no time. */
export function ladderStep(grade: string): number | null {
  const key = nameKey(grade);
  const digits = /\d+/.exec(key);
  if (digits !== null) return Number(digits[0]);
  const numeral = NUMERALS.findIndex((character) => key.includes(character));
  if (numeral >= 0) return numeral + 1;
  return key.startsWith('首') ? 1 : null;
}
