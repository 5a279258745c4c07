// How high a row must be for its wrapped text. The file holds no such figure by itself, and not every program works it out on opening.

/** One cell of a row as far as its height is concerned. */
export interface WrappedCell {
  readonly text: string;
  readonly widthPixels: number;
  readonly fontSizePt: number;
}

const PIXELS_PER_POINT = 96 / 72;
/** Line height over font size, of the usual Chinese fonts. */
const LEADING = 1.35;
/** Space that programs keep free beside the text of a cell. */
const PADDING_PIXELS = 8;
/** From here on characters are as wide as they are high: Han, kana, full-width signs. */
const FIRST_WIDE_CHARACTER = 0x2e80;
const NARROW_SHARE = 0.56;

/** Pixels a row needs for its wrapped cells; zero where it has none. */
export function fittedHeight(cells: readonly WrappedCell[]): number {
  const heights = cells.map((cell) => linesOf(cell) * cell.fontSizePt * LEADING * PIXELS_PER_POINT);
  return Math.ceil(Math.max(0, ...heights));
}

function linesOf({ text, widthPixels, fontSizePt }: WrappedCell): number {
  const available = Math.max(1, widthPixels - PADDING_PIXELS);
  const wide = fontSizePt * PIXELS_PER_POINT;
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil((emsOf(line) * wide) / available)));
  return lines.reduce((sum, count) => sum + count, 0);
}

function emsOf(line: string): number {
  let ems = 0;
  for (const character of line) ems += (character.codePointAt(0) ?? 0) >= FIRST_WIDE_CHARACTER ? 1 : NARROW_SHARE;
  return ems;
}
