// Where a picture or a chart stands and how big it is, in pixels.
import type { Corner, Place } from '../../../workbook/view/sheet-drawings';
import type { GridHeader } from '../grid-data';

export interface FigurePlace {
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

type Headers = Readonly<Record<number, GridHeader>>;

/** What the grid takes where nothing is said. */
const ROW_PIXELS = 23;
const COLUMN_PIXELS = 96;
const LEAST_PIXELS = 8;

export function figurePlace({ from, to, size }: Place, { cols, rows }: { cols: Headers; rows: Headers }): FigurePlace {
  const right = (corner: Corner): number => pixelsBefore(cols, corner.column, COLUMN_PIXELS) + corner.x;
  const down = (corner: Corner): number => pixelsBefore(rows, corner.row, ROW_PIXELS) + corner.y;
  const width = to === null ? (size?.width ?? 0) : right(to) - right(from);
  const height = to === null ? (size?.height ?? 0) : down(to) - down(from);
  return {
    col: from.column - 1,
    row: from.row - 1,
    offset: { x: from.x, y: from.y },
    width: Math.max(LEAST_PIXELS, width),
    height: Math.max(LEAST_PIXELS, height),
  };
}

/** @param number of the column or row, from 1 */
function pixelsBefore(headers: Headers, number: number, usual: number): number {
  let pixels = 0;
  for (let index = 0; index < number - 1; index++) {
    const header = headers[index];
    if (header?.isHidden !== true) pixels += header?.size ?? usual;
  }
  return pixels;
}
