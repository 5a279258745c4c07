// A section of a number format that shows a day or a time.
import { bracketText } from './brackets';
import type { ExcelToken } from './excel-tokens';
import { literal } from './literal';

const ELAPSED_HOURS = 'hhhh';
const YEARS: ReadonlySet<string> = new Set(['yyy', 'yyyy', 'e', 'ee', 'eee', 'eeee']);
const AS_WRITTEN: ReadonlySet<string> = new Set(`yy m mm mmm mmmm mmmmm d dd ddd dddd ${ELAPSED_HOURS}`.split(' '));
/** Not to be seen. A day shown in part would be taken for a whole one when it is edited, but for this. */
const UNREADABLE_MARK = '"\u2060"';
const WHOLE_DAY = /^yyyy([-/])mm?\1dd?(?: hh:mm(?::ss)?)?$/u;
/** With words between its figures, a day is not read from what is shown. */
const WORDS = /"[^"]*[^\p{P}\s"][^"]*"/u;

/** Null where the section shows no day, or in a way that the grid has not: parts of a second, weekdays in Chinese. */
export function dateSection(section: readonly ExcelToken[]): string | null {
  const tokens = section.map(elapsedAsLetters);
  const letters = tokens.filter(({ kind }) => kind === 'letters');
  if (letters.length === 0) return null;
  const pieces = tokens.map((token) => (token.kind === 'letters' ? datePart(token, letters) : piece(token)));
  if (pieces.includes(null)) return null;
  const format = pieces.join('');
  return showsPartOfDay(format) ? format + UNREADABLE_MARK : format;
}

function elapsedAsLetters(token: ExcelToken): ExcelToken {
  return token.kind === 'bracket' && /^h+$/iu.test(token.text) ? { kind: 'letters', text: ELAPSED_HOURS } : token;
}

/** The grid has hours, minutes and seconds in two figures only. */
function datePart(token: ExcelToken, letters: readonly ExcelToken[]): string | null {
  const text = token.text.toLowerCase();
  if (YEARS.has(text)) return 'yyyy';
  if (text === 'h' || text === 'hh') return 'hh';
  if (text === 's' || text === 'ss') return 'ss';
  if (text === 'm' && isMinute(letters, letters.indexOf(token))) return 'mm';
  return AS_WRITTEN.has(text) ? text : null;
}

function isMinute(letters: readonly ExcelToken[], place: number): boolean {
  return /^h/iu.test(letters[place - 1]?.text ?? '') || /^s/iu.test(letters[place + 1]?.text ?? '');
}

function piece({ kind, text }: ExcelToken): string | null {
  switch (kind) {
    case 'halfDay':
      return 'a';
    case 'literal':
      return literal(text);
    case 'point':
    case 'comma':
      return text;
    case 'repeat':
      return `*${text}`;
    case 'bracket': {
      const shown = bracketText(text);
      return shown === null ? null : literal(shown);
    }
    default:
      return null;
  }
}

function showsPartOfDay(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\./gu, '');
  const isDay = /[yd]/u.test(bare) || (bare.includes('m') && !/[hs]/u.test(bare));
  return isDay && !WHOLE_DAY.test(format) && !WORDS.test(format);
}
