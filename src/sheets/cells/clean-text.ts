// Text of a cell in the forms in which it is kept, compared and read as a figure.
import { nameKey } from '../../core/names/name-key';

// Soft hyphen, zero-width space and direction marks. The joiners of emoji stay in words: they change what is seen.
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const JOINERS = /[\u200C\u200D]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const MINUS_SIGN = /\u2212/g;
const AROUND_DATE_WORDS = /\s*([年月日号])\s*/g;
// Most cells are clean, and one test is cheaper than several replacements of nothing.
const PLAIN_FIGURE = /^[\d.-]+$/;
const SOME_UNSEEN = new RegExp(UNSEEN.source);
const SOME_UNUSUAL = new RegExp([JOINERS, FULL_WIDTH, MINUS_SIGN].map(({ source }) => source).join('|'));

/** As written, without marks nobody sees and without spaces of any kind at the ends. */
export function cleanText(text: string): string {
  return (SOME_UNSEEN.test(text) ? text.replace(UNSEEN, '') : text).trim();
}

/** Half-width digits and signs, for numbers and dates; characters such as `²` and `①` stay what they are. */
export function figureText(text: string): string {
  if (PLAIN_FIGURE.test(text)) return text;
  if (!SOME_UNUSUAL.test(text)) return cleanText(text);
  return cleanText(text.replace(JOINERS, ''))
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(MINUS_SIGN, '-')
    .trim();
}

/** `figureText` of a date or month, where spaces beside 年, 月 and 日 mean nothing. */
export function dateText(text: string): string {
  const plain = figureText(text);
  return PLAIN_FIGURE.test(plain) ? plain : plain.replace(AROUND_DATE_WORDS, '$1');
}

/** The form in which headers, sheet names and words of a list are compared: no spaces, no case. */
export function comparable(text: string): string {
  return nameKey(text.replace(UNSEEN, '')).toLowerCase();
}
