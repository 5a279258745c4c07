// How large the type of a poster is. Everything shrinks together, the names of those praised and warned least.

/** Points, but for `spareMm`: free height, which the foot of the page is moved down by. */
export interface PosterSizes {
  readonly title: number;
  readonly award: number;
  readonly table: number;
  readonly text: number;
  readonly note: number;
  /** Above and below the text of a row. */
  readonly rowPadding: number;
  readonly spareMm: number;
}

/** Read from two metres away. */
const LARGEST = { title: 34, award: 36, table: 21, text: 16, note: 10.5, rowPadding: 9 };
/** Read from close by, for forty units on one page. */
const SMALLEST = { title: 20, award: 14, table: 7, text: 8, note: 6.5, rowPadding: 0.6 };

/** From 0, the smallest, to 1, the largest. */
export function sizesAt(scale: number): PosterSizes {
  const between = (key: keyof typeof LARGEST): number =>
    Math.round((SMALLEST[key] + (LARGEST[key] - SMALLEST[key]) * scale) * 10) / 10;
  return {
    title: between('title'),
    award: between('award'),
    table: between('table'),
    text: between('text'),
    note: between('note'),
    rowPadding: between('rowPadding'),
    spareMm: 0,
  };
}
