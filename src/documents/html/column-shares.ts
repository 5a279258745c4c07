// How wide the columns of a table are: as the document asks, but never so narrow that a figure, a date or a name is torn apart.
import { displayWidth } from '../../sheets/layouts/line-breaking';
import type { BlockOf, DocumentColumn } from '../block';

/** Half-width characters of 12 points on a line of the circular. */
export const LINE_CHARACTERS = 73;
/** What is longer may as well take two lines. */
const LONGEST_UNBROKEN = 16;
/** Of a column with sentences, and of the words of a header. */
const LEAST_CHARACTERS = 8;
/** Figures are wider than half a Chinese character, and a cell has space at its sides. */
const WIDENING = 1.1;
const SIDES = 1.6;

/** Parts of the whole, in the order of the columns; their sum is 1. */
export function columnShares(table: BlockOf<'table'>): readonly number[] {
  const least = leastWidths(table);
  const widths = settled(table.columns, least);
  const whole = sum(widths);
  return widths.map((width) => width / whole);
}

/** In half-width characters of the table's type. */
export function leastWidths({ columns, rows }: BlockOf<'table'>): readonly number[] {
  return columns.map(({ header }, index) => {
    const longest = Math.max(0, ...rows.map(({ cells }) => displayWidth(cells[index] ?? '')));
    const unbroken = longest <= LONGEST_UNBROKEN ? longest : LEAST_CHARACTERS;
    const head = Math.min(displayWidth(header), LEAST_CHARACTERS);
    return Math.max(unbroken, head) * WIDENING + SIDES;
  });
}

/** Columns that would be too narrow get what they need; the others share the rest as they were meant to. */
function settled(columns: readonly DocumentColumn[], least: readonly number[]): readonly number[] {
  const needy = new Set<number>();
  for (;;) {
    const rest = LINE_CHARACTERS - sum(least.filter((_, index) => needy.has(index)));
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
