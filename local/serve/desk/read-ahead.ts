// Reads what the first tab will ask for while its browser starts: parts are unpacked, and the way through the code is known.
import { FIRST_ROWS } from '../grid/long-workbook';
import { gridSnapshot } from '../grid/snapshot';
import type { XlsxWorkbook } from '../../workbook/contract';

export function readAhead(workbook: XlsxWorkbook): void {
  try {
    gridSnapshot(workbook, { revisionId: '', language: 'en', mostRows: FIRST_ROWS });
  } catch {
    // The tab that asks is told.
  }
}
