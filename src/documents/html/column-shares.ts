// How wide the columns of a table are: as the document asks, but never so narrow that a figure, a date or a name is torn apart.
import type { BlockOf, DocumentColumn } from '../block';
import { charactersNeeded, CROWDED_HEADERS, ROOMY_HEADERS } from '../column-needs';

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

function leastWith(table: BlockOf<'table'>, headers: typeof ROOMY_HEADERS): readonly number[] {
  return charactersNeeded(table, headers).map((characters) => characters * WIDENING + SIDES);
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
