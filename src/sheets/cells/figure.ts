// A number as people write it in a cell of text.
import { fromDecimal, HUNDRED, divide, type Rational } from '../../core/exact/rational';
import { figureText } from './clean-text';

export interface Figure {
  /** With a per cent sign already divided by 100. */
  readonly value: Rational;
  readonly percent: boolean;
}

// Digits, or digits in correct groups of three; one point; one sign in front.
const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?$/;

/** The number in `text`, which may end in a per cent sign or in `unitWord`; undefined when it is anything else. */
export function figureOf(text: string, unitWord = ''): Figure | undefined {
  // A leading apostrophe forces text in a spreadsheet and is sometimes stored with it.
  const plain = figureText(text).replace(/^'/, '');
  const percent = plain.endsWith('%');
  const number = percent ? plain.slice(0, -1) : withoutEnding(plain, unitWord);
  const match = NUMBER.exec(number.trim());
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const value = fromDecimal(sign + whole.replace(/,/g, '') + fraction);
  return { value: percent ? divide(value, HUNDRED) : value, percent };
}

function withoutEnding(text: string, ending: string): string {
  return ending !== '' && text.endsWith(ending) ? text.slice(0, -ending.length) : text;
}
