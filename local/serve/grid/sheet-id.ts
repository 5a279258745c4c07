// How the grid calls the sheets of the workbook.
import type { XlsxSheet, XlsxWorkbook } from '../../workbook/contract';

export function sheetIdOf(sheet: XlsxSheet): string {
  return `s${String(sheet.id)}`;
}

/** Null for a sheet that is not there, or not there any more. */
export function sheetOf(workbook: XlsxWorkbook, id: string): XlsxSheet | null {
  return workbook.sheets().find((sheet) => sheetIdOf(sheet) === id) ?? null;
}
