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

/** The whole width given out by shares; every column gets one at least. */
export function spansOf(shares: readonly number[]): readonly Span[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let left = 0;
  let start = 1;
  return shares.map((share, index) => {
    left += share;
    const after = shares.length - index - 1;
    const wanted = Math.round((left / whole) * GRID_COLUMNS) + 1;
    const end = after === 0 ? GRID_COLUMNS + 1 : Math.min(Math.max(wanted, start + 1), GRID_COLUMNS + 1 - after);
    const span = { column: start, columns: end - start };
    start = end;
    return span;
  });
}

/** Half-width characters of a size that fit into a line of so many columns. */
export function charactersIn(columns: number, fontSizePt: number): number {
  const pixels = columns * COLUMN_PIXELS - PADDING_PIXELS;
  return Math.max(2, Math.floor(pixels / ((fontSizePt * PIXELS_PER_POINT) / 2)));
}
