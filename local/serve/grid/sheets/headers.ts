// Widths of columns and heights of rows, each given wherever it is known: the grid is slow to measure texts.
import type { SheetView } from '../../../workbook/view/sheet-view';
import type { GridHeader } from '../grid-data';

type Headers = Record<number, GridHeader>;

/** By index from 0. */
export function gridColumns(view: SheetView, count: number): Headers {
  const usual = { size: view.usualSize().width };
  const headers: Headers = Object.fromEntries(Array.from({ length: count }, (_, index) => [index, usual]));
  for (const { from, to, pixels, hidden } of view.columns()) {
    const header = { size: pixels || usual.size, ...(hidden ? { isHidden: true } : {}) };
    for (let column = from; column <= Math.min(to, count); column++) headers[column - 1] = header;
  }
  return headers;
}

/** @param isMeasured whether the grid had better work out the height of a row the file has none for */
export function gridRows(view: SheetView, isMeasured: (row: number) => boolean): Headers {
  const usual = view.usualSize().height;
  const headers: Headers = {};
  for (const { row, pixels, hidden } of view.rows()) {
    const size = pixels ?? (isMeasured(row) ? null : usual);
    headers[row - 1] = { ...(size ? { size } : {}), ...(hidden ? { isHidden: true } : {}) };
  }
  return headers;
}
