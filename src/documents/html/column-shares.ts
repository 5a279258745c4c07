// How wide the columns of a table are: as the document asks, but never so narrow that a figure, a date or a name is torn apart.
import { displayWidth } from '../../sheets/layouts/line-breaking';
import type { BlockOf, DocumentColumn } from '../block';

export interface Density {
  readonly name: 'normal' | 'dense' | 'densest';
  /** Half-width characters on a line of the circular. */
  readonly characters: number;
}

/** Of 12, 10.5 and 9 points: rather small type than broken figures. */
const DENSITIES = [
  { name: 'normal', characters: 73 },
  { name: 'dense', characters: 83 },
  { name: 'densest', characters: 97 },
] as const;
const DENSEST = DENSITIES[2];
/** What is longer may as well take two lines. */
const LONGEST_UNBROKEN = 16;
/** Of a column with sentences. */
const LEAST_CHARACTERS = 8;
/** Of a header, and of a word in it; in a crowded table its longer words are broken. */
const ROOMY_HEADERS = { characters: LEAST_CHARACTERS, word: LONGEST_UNBROKEN };
const CROWDED_HEADERS = { characters: 4, word: 7 };
/** Figures are wider than half a Chinese character, and a cell has space at its sides. */
const WIDENING = 1.1;
const SIDES = 1.6;

/** Parts of the whole, in the order of the columns; their sum is 1. */
export function columnShares(table: BlockOf<'table'>): readonly number[] {
  const widths = settled(table.columns, { least: leastWidths(table), characters: densityOf(table).characters });
  const whole = sum(widths);
  return widths.map((width) => width / whole);
}

export function densityOf(table: BlockOf<'table'>): Density {
  const needed = sum(leastWidths(table));
  return DENSITIES.find(({ characters }) => needed <= characters) ?? DENSEST;
}

/** In half-width characters of the table's type; where even small type has no room for it, headers give way before figures do. */
function leastWidths(table: BlockOf<'table'>): readonly number[] {
  const roomy = leastWith(table, ROOMY_HEADERS);
  return sum(roomy) <= DENSEST.characters ? roomy : leastWith(table, CROWDED_HEADERS);
}

function leastWith({ columns, rows }: BlockOf<'table'>, headers: typeof ROOMY_HEADERS): readonly number[] {
  return columns.map(({ header }, index) => {
    const longest = Math.max(0, ...rows.map(({ cells }) => longestLine(cells[index] ?? '')));
    const unbroken = longest <= LONGEST_UNBROKEN ? longest : LEAST_CHARACTERS;
    return Math.max(unbroken, headerWidth(header, headers)) * WIDENING + SIDES;
  });
}

/** Chinese headers break anywhere, Latin ones between words. */
function headerWidth(header: string, { characters, word }: typeof ROOMY_HEADERS): number {
  const longestWord = Math.max(0, ...(header.match(/[!-~]+/g) ?? []).map(({ length }) => length));
  return Math.max(Math.min(longestLine(header), characters), Math.min(longestWord, word));
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map(displayWidth));
}

/** Columns that would be too narrow get what they need; the others share the rest as they were meant to. */
function settled(
  columns: readonly DocumentColumn[],
  { least, characters }: { readonly least: readonly number[]; readonly characters: number },
): readonly number[] {
  const needy = new Set<number>();
  for (;;) {
    const rest = characters - sum(least.filter((_, index) => needy.has(index)));
    const asked = sum(columns.map(({ width }, index) => (needy.has(index) ? 0 : width)));
    const widths = columns.map(({ width }, index) => (needy.has(index) ? (least[index] ?? 0) : (width / asked) * rest));
    const more = columns.flatMap((_, index) =>
      !needy.has(index) && (widths[index] ?? 0) < (least[index] ?? 0) ? index : [],
    );
    if (more.length === 0) return widths;
    more.forEach((index) => needy.add(index));
  }
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
