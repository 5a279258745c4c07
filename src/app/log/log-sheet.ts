import { logTable } from '../../sheets/tables/outputs/log-table';
import type { SheetSnapshot } from '../../sheets/workbook-snapshot';
import { existingSheet } from '../outputs/output-sheets';
import type { Workbook } from '../ports';

/** 运行日志 as it stands, read in one block; undefined where there is none. */
export function logSheet(workbook: Workbook, sheetNames: readonly string[]): SheetSnapshot | undefined {
  const name = existingSheet(logTable.name, sheetNames);
  return name === undefined ? undefined : workbook.read([name]).sheets[0];
}
