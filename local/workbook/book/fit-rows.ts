import type { Area } from '../contract';
import { columnWidths } from '../sheet/columns';
import { fittedHeight } from '../sheet/fitted-rows';
import { fitRowHeight, resetRowHeight } from '../sheet/row';
import type { SheetSource } from './sheet-source';

/** Rows of one line are as high as the program that opens the file makes them. */
const USUAL_ROW_PIXELS = 20;

/**
 * Makes rows as high as their wrapped texts need, and lowers those that were higher.
 * @param texts what the cells of the area show
 */
export function fitRows(source: SheetSource, area: Area, texts: readonly (readonly string[])[]): void {
  const book = source.book.styles();
  const { grid, part } = source.edit();
  const styles = grid.styles(area);
  const widthOf = columnWidths(part, book.digitPixels());
  const existing = new Set(part.rows.rowNumbersWithin(area.row, area.row + area.rows - 1));
  texts.forEach((row, offset) => {
    const wrapped = row.flatMap((text, index) => {
      if (text === '') return [];
      const { wraps, fontSizePt } = book.wrapping(styles[offset]?.[index] ?? 0);
      return wraps ? [{ text, widthPixels: widthOf(index + 1), fontSizePt }] : [];
    });
    const pixels = fittedHeight(wrapped);
    const number = area.row + offset;
    if (pixels > USUAL_ROW_PIXELS) fitRowHeight(part.rows.edit(number), pixels);
    else if (existing.has(number)) resetRowHeight(part.rows.edit(number));
  });
}
