// What somebody may have meant by a text that is not a number; only ever shown, never computed with.
import { figureText } from './clean-text';

const CHINESE_DIGITS = '零一二三四五六七八九';
const EXAMPLE = '10';

export function suggestedNumber(text: string): string {
  const plain = figureText(text.normalize('NFKC'));
  const written = Number(plain);
  if (plain !== '' && Number.isFinite(written)) return plainDigits(written) ?? EXAMPLE;
  return chineseNumeral(plain) ?? /\d+(?:\.\d+)?/.exec(plain)?.[0] ?? EXAMPLE;
}

/** Without an exponent, or undefined where that would be a long row of zeros. */
function plainDigits(value: number): string | undefined {
  const digits = String(value);
  return digits.includes('e') ? undefined : digits;
}

/** 五, 十二, 八十五, 一百: whole numbers below 1,000. */
function chineseNumeral(text: string): string | undefined {
  const match = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)十)?([零一二三四五六七八九])?$/.exec(text);
  if (match === null || text === '') return undefined;
  const [, hundreds, tens, ones] = match;
  const tensDigit = tens === '' ? 1 : digitOf(tens);
  return String(digitOf(hundreds) * 100 + tensDigit * 10 + digitOf(ones));
}

function digitOf(character: string | undefined): number {
  return character === undefined ? 0 : CHINESE_DIGITS.indexOf(character);
}
