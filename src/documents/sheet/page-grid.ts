// The type area of a circular as columns of a sheet: narrow and equal, so that tables of any columns stand on the same grid.

/** 156 mm at 96 dots an inch, A4 less the margins of GB/T 9704. */
const COLUMN_PIXELS = 14;
export const GRID_COLUMNS = 42;
export const gridWidths: readonly number[] = Array.from({ length: GRID_COLUMNS }, () => COLUMN_PIXELS);

const PIXELS_PER_POINT = 96 / 72;
/** What spreadsheet programs keep free at both sides of a cell together. */
const PADDING_PIXELS = 6;

/** Columns of the grid that a column of a table takes. */
export interface Span {
  /** Counted from 1. */
  readonly column: number;
  readonly columns: number;
}

export interface ColumnWish {
  /** Of the whole width, in proportion to the others. */
  readonly share: number;
  /** Columns of the grid, from 1; together no more than there are. */
  readonly least: number;
}

/** The whole width given out: every column gets the least it needs, and the rest goes to whoever is furthest from its share. */
export function spansOf(wishes: readonly ColumnWish[]): readonly Span[] {
  const given = wishes.map(({ least }) => least);
  const filled = (index: number): number => (given[index] ?? 0) / (wishes[index]?.share ?? 1);
  for (let left = GRID_COLUMNS - given.reduce((sum, each) => sum + each, 0); left > 0; left -= 1) {
    const next = given.reduce((least, _, index) => (filled(index) < filled(least) ? index : least), 0);
    given[next] = (given[next] ?? 0) + 1;
  }
  return given.map((columns, index) => ({
    column: 1 + given.slice(0, index).reduce((sum, each) => sum + each, 0),
    columns,
  }));
}

/** Columns of the grid that so many half-width characters of a size take. */
export function columnsFor(characters: number, fontSizePt: number): number {
  const pixels = characters * ((fontSizePt * PIXELS_PER_POINT) / 2) + PADDING_PIXELS;
  return Math.max(1, Math.ceil(pixels / COLUMN_PIXELS));
}

/** Half-width characters of a size that fit into a line of so many columns. */
export function charactersIn(columns: number, fontSizePt: number): number {
  const pixels = columns * COLUMN_PIXELS - PADDING_PIXELS;
  return Math.max(2, Math.floor(pixels / ((fontSizePt * PIXELS_PER_POINT) / 2)));
}
