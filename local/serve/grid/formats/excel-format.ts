// A number format of the grid in the words of the file.
import { gridFormatOf } from './grid-format';

const GENERAL = 'General';
/** A text for one value and nothing else. */
const FIXED_TEXT = /^(?:"[^"]*"|(?:\\.)+);(?:"[^"]*"|(?:\\.)+)$/su;
const PIECE = /"[^"]*"|\[\$([^\]]*)\]|\\.|hhhh|a|e|\u2060|./gsu;

/**
 * @param inUse formats of the file that it may have come from, which are given back as they are
 * @returns null where it says nothing that the file could say: the cell keeps the format it has
 */
export function excelFormatOf(format: string, inUse: readonly string[]): string | null {
  if (format === '') return GENERAL;
  const own = inUse.find((candidate) => gridFormatOf(candidate) === format);
  if (own !== undefined) return own;
  if (FIXED_TEXT.test(format) || /q/u.test(bare(format))) return null;
  return format
    .replace(PIECE, (piece: string, sign: string | undefined) => inFile(piece, sign, format))
    .replace(/""/gu, '');
}

function inFile(piece: string, sign: string | undefined, format: string): string {
  if (sign !== undefined) return sign === '' ? '' : `"${sign.replace(/"/gu, '')}"`;
  if (piece.startsWith('"')) return piece.replace(/\u2060/gu, '');
  if (piece === 'hhhh') return '[h]';
  if (piece === 'a') return 'AM/PM';
  // The grid writes the sign and two figures of an exponent by itself.
  return piece === 'e' && !/[ymdhs]/u.test(bare(format)) ? 'E+00' : piece;
}

function bare(format: string): string {
  return format.replace(/"[^"]*"|\[\$[^\]]*\]|\\./gu, '');
}
