// Text of a cell in the forms in which it is kept, compared and read as a figure.
import { nameKey } from '../../core/names/name-key';

// Soft hyphen, zero-width space and direction marks. The joiners of emoji stay in words: they change what is seen.
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const JOINERS = /[\u200C\u200D]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_IN_CODES = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF0D\uFF0E]/g;
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
  return halfWidth(cleanText(text.replace(JOINERS, '')), FULL_WIDTH)
    .replace(MINUS_SIGN, '-')
    .trim();
}

/** Figures, letters, hyphens and points of a code; brackets and commas are full-width in good Chinese and stay so. */
export function codeText(text: string): string {
  return halfWidth(text, FULL_WIDTH_IN_CODES);
}

/** Whether a figure is written in other characters than those of a number cell. */
export function hasUnusualFigures(text: string): boolean {
  return SOME_UNUSUAL.test(text);
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

function halfWidth(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET));
}
