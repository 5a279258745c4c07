// Which workbooks are too large for a grid in the browser.
import type { XlsxWorkbook } from '../../workbook/contract';

/**
 * Measured in Chromium on two slow cores: 280,000 cells take 2.5 to 4 s and 0.4 GB until they can be edited, and both grow in
 * proportion, so that this many are half a minute at worst and near what a tab may hold.
 */
export const MOST_CELLS = 1_000_000;

export interface TooLarge {
  readonly cells: number;
  readonly limit: number;
}

/** Null where the grid can hold the workbook. Counted as the grid does, blank cells between others included. */
export function gridTooLarge(workbook: XlsxWorkbook): TooLarge | null {
  const cells = workbook.sheets().reduce((sum, sheet) => sum + sheet.lastRow() * sheet.lastColumn(), 0);
  return cells > MOST_CELLS ? { cells, limit: MOST_CELLS } : null;
}
