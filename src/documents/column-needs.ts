// What the columns of a table need, so that no figure, date or name is torn apart, on a page or in a sheet.
import { displayWidth } from '../sheets/layouts/line-breaking';
import type { BlockOf } from './block';

/** What is longer may as well take two lines. */
const LONGEST_UNBROKEN = 16;
/** Of a column with sentences. */
const LEAST_CHARACTERS = 8;

/** How much of a header stays on one line, and how much of a word in it. */
interface HeadersKept {
  readonly characters: number;
  readonly word: number;
}

export const ROOMY_HEADERS: HeadersKept = { characters: LEAST_CHARACTERS, word: LONGEST_UNBROKEN };
/** In a crowded table longer words of headers are broken. */
export const CROWDED_HEADERS: HeadersKept = { characters: 4, word: 7 };

/** In half-width characters, without what stays free at the sides. */
export function charactersNeeded({ columns, rows }: BlockOf<'table'>, headers: HeadersKept): readonly number[] {
  return columns.map(({ header }, index) => {
    const longest = Math.max(0, ...rows.map(({ cells }) => longestLine(cells[index] ?? '')));
    const unbroken = longest <= LONGEST_UNBROKEN ? longest : LEAST_CHARACTERS;
    return Math.max(unbroken, headerWidth(header, headers));
  });
}

/** Chinese headers break anywhere, Latin ones between words. */
function headerWidth(header: string, { characters, word }: HeadersKept): number {
  const longestWord = Math.max(0, ...(header.match(/[!-~]+/g) ?? []).map(({ length }) => length));
  return Math.max(Math.min(longestLine(header), characters), Math.min(longestWord, word));
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map(displayWidth));
}
