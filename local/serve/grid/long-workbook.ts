// A long workbook takes seconds to be read and to be built in the browser; its beginning is shown meanwhile, for looking at.
import type { XlsxWorkbook } from '../../workbook/contract';

const LONG_ROWS = 2_000;

export const FIRST_ROWS = 200;

export function isLong(workbook: XlsxWorkbook): boolean {
  return workbook.sheets().some((sheet) => sheet.lastRow() > LONG_ROWS);
}
