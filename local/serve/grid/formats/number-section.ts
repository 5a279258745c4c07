// A section of a number format that shows a number by its digits.
import { bracketText } from './brackets';
import type { ExcelToken } from './excel-tokens';
import { literal } from './literal';

/** Null where the grid has nothing like it: fractions, engineers' exponents, Chinese numerals, conditions. */
export function numberSection(tokens: readonly ExcelToken[]): string | null {
  if (isFraction(tokens)) return null;
  const pieces = tokens.map((token) => piece(token, tokens));
  return pieces.includes(null) ? null : pieces.join('');
}

function piece({ kind, text }: ExcelToken, all: readonly ExcelToken[]): string | null {
  switch (kind) {
    case 'digit':
      // The grid keeps no room for digits that are not there.
      return text === '?' ? '#' : text;
    case 'point':
    case 'comma':
    case 'percent':
      return text;
    case 'literal':
      return literal(text);
    case 'repeat':
      return `*${text}`;
    case 'bracket': {
      const shown = bracketText(text);
      return shown === null ? null : literal(shown);
    }
    case 'exponent':
      return hasPlainMantissa(all) ? 'e' : null;
    default:
      return null;
  }
}

/** The grid writes one digit before the point and two in the exponent. */
function hasPlainMantissa(tokens: readonly ExcelToken[]): boolean {
  const spelled = tokens.map(({ text }) => text).join('');
  return /^0(?:\.0+)?e\+00$/iu.test(spelled);
}

function isFraction(tokens: readonly ExcelToken[]): boolean {
  const stroke = tokens.findIndex(({ kind, text }) => kind === 'literal' && text === '/');
  const isDigit = ({ kind }: ExcelToken): boolean => kind === 'digit';
  return stroke >= 0 && tokens.slice(0, stroke).some(isDigit) && tokens.slice(stroke).some(isDigit);
}
