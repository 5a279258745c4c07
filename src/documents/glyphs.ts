// Which characters every font of a Chinese office can be trusted to show. The others are named to the caller and printed as 〓, never as an empty box.
import type { PrintedDocument } from './block';
import { textsOf } from './texts-of';

/** Printed where a character cannot be: the printer's own sign for a missing type. */
export const MISSING_GLYPH = '〓';

/**
 * By code point and not by Unicode property, whose tables grow with every engine: equal input has to give equal output everywhere.
 * Checked against GB 18030 level 2 and the coverage of Noto Serif CJK SC.
 */
const TRUSTED = [
  '\\n\\x20-\\x7e\\xa0-\\xac\\xae-\\u017f\\u0192\\u01cd-\\u01dc\\u01f8\\u01f9\\u0251\\u0261\\u02c6-\\u02dd', // Latin and Pinyin
  '\\u0300\\u0301\\u0304\\u0307\\u030c\\u1e00-\\u1eff',
  '\\u0391-\\u03a1\\u03a3-\\u03a9\\u03b1-\\u03c9\\u0401\\u0410-\\u044f\\u0451', // Greek and Russian
  '\\u2000-\\u200a\\u2010-\\u2027\\u202f-\\u205f\\u2070-\\u209c\\u20a0-\\u20bf', // punctuation, currencies
  '\\u2100-\\u218b\\u2190-\\u22ff\\u2312\\u2460-\\u2603\\u2605\\u2606\\u2609\\u260e\\u2611\\u2640\\u2642\\u2660-\\u2667', // signs
  '\\u26a0\\u2713-\\u2717\\u2776-\\u2793',
  '\\u2e80-\\u2e99\\u2e9b-\\u2ef3\\u2f00-\\u2fd5\\u2ff0-\\u2ffb\\u3000-\\u303f\\u3041-\\u3096\\u3099-\\u30ff', // East Asian
  '\\u3105-\\u312f\\u3131-\\u318e\\u3190-\\u31e3\\u31f0-\\u321e\\u3220-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3',
  '\\uf900-\\ufa6d\\ufa70-\\ufad9\\ufe10-\\ufe19\\ufe30-\\ufe52\\ufe54-\\ufe66\\ufe68-\\ufe6b',
  '\\uff01-\\uffbe\\uffc2-\\uffc7\\uffca-\\uffcf\\uffd2-\\uffd7\\uffda-\\uffdc\\uffe0-\\uffe6\\uffe8-\\uffee',
  '\\u{20000}-\\u{2a6df}\\u{2a700}-\\u{2ebe0}\\u{2f800}-\\u{2fa1d}\\u{30000}-\\u{323af}', // rarer Han, as in names
].join('');
const UNTRUSTED = new RegExp(`[^${TRUSTED}]`, 'gu');
/** Soft hyphens, joiners and selectors of a variant: nobody sees them, so nobody misses them. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060-\u2064\ufeff\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

export interface UnprintableCharacter {
  /** `U+E000`. */
  readonly codePoint: string;
  /** The text it stands in, as it is printed. */
  readonly text: string;
}

/** The text as it can be printed: lines end in `\n`, and what no font may have is `〓`. */
export function printable(text: string): string {
  return plain(text).replace(UNTRUSTED, MISSING_GLYPH);
}

/** Every character of the document that is printed as `〓`, once for each text it stands in. */
export function unprintableCharacters(document: PrintedDocument): readonly UnprintableCharacter[] {
  return [...new Set(textsOf(document))].flatMap((text) =>
    [...new Set(plain(text).match(UNTRUSTED))].map((character) => ({
      codePoint: codePointOf(character),
      text: printable(text),
    })),
  );
}

function plain(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(/\t/g, ' ').replace(UNSEEN, '');
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
