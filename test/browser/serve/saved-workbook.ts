// What a workbook on the disk says, and what the command says of it.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Area, XlsxSheet, XlsxWorkbook } from '../../../local/workbook/contract';

const ROOT = path.join(__dirname, '../../..');

export function sheetOf(workbook: XlsxWorkbook, name: string): XlsxSheet {
  const found = workbook.sheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function cellAt({ row, column }: Place): Area {
  return { row, column, rows: 1, columns: 1 };
}

export function textAt(workbook: XlsxWorkbook, place: Place): string | undefined {
  return sheetOf(workbook, place.sheet).shown(cellAt(place))[0]?.[0];
}

export function contentsOf(workbook: XlsxWorkbook, name: string): string {
  const sheet = sheetOf(workbook, name);
  return JSON.stringify(sheet.shown({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() }));
}

export function command(...given: readonly string[]): string {
  return execFileSync(process.execPath, [path.join(ROOT, 'build/xiaoneng.mjs'), ...given], { encoding: 'utf8' });
}
