// A month that went all the way to the leaders' mailboxes and was corrected, and a person who alters what the program wrote.
import { verifyLog } from '../../src/app/log/verify/verify-log';
import type { VerifyReport } from '../../src/app/messages/log-messages';
import { chainOf, CHAIN_ORIGIN, markOf } from '../../src/core/log/chain';
import { readLog } from '../../src/sheets/log/read-log';
import type { CellValue, WorkbookSnapshot } from '../../src/sheets/workbook-snapshot';
import { fakePorts } from './fake-ports';
import { fakeWorkbook } from './fake-workbook';
import { sha256 } from './log-rows';
import { sheetOf } from './snapshot';

export const LOG = '运行日志';
const LOG_HEADER_ROW = 2;
const NUMBER = 0;
const CHAIN = 10;

/** The workbook under somebody's hands; rows and columns count from 1. */
export class Tampering {
  private readonly sheets = new Map<string, CellValue[][]>();

  constructor(private readonly original: WorkbookSnapshot) {
    for (const { name, values } of original.sheets) {
      this.sheets.set(
        name,
        values.map((row) => [...row]),
      );
    }
  }

  rows(sheet: string): CellValue[][] {
    const rows = this.sheets.get(sheet);
    if (rows === undefined) throw new Error(`no sheet ${sheet}`);
    return rows;
  }

  value(sheet: string, row: number, column: number): CellValue {
    return this.rows(sheet)[row - 1]?.[column - 1] ?? '';
  }

  edit(sheet: string, at: { readonly row: number; readonly column: number }, value: CellValue): this {
    const row = this.rows(sheet)[at.row - 1];
    if (row === undefined) throw new Error(`${sheet} has no row ${at.row}`);
    row[at.column - 1] = value;
    return this;
  }

  /** The row in which a cell holds this text, from the given row on. */
  rowWith(sheet: string, text: string): number {
    const row = this.rows(sheet).findIndex((cells) => cells.some((cell) => String(cell).includes(text))) + 1;
    if (row === 0) throw new Error(`${sheet} does not say ${text}`);
    return row;
  }

  deleteRow(sheet: string, row: number): this {
    this.rows(sheet).splice(row - 1, 1);
    return this;
  }

  swap(sheet: string, row: number, other: number): this {
    const rows = this.rows(sheet);
    [rows[row - 1], rows[other - 1]] = [rows[other - 1] ?? [], rows[row - 1] ?? []];
    return this;
  }

  deleteSheet(sheet: string): this {
    this.sheets.delete(sheet);
    return this;
  }

  /** Numbers, chain and first line made anew over the rows as they stand now: what somebody does who knows how the log works. */
  rebuildLog(): this {
    const rows = this.rows(LOG);
    rows.slice(LOG_HEADER_ROW).forEach((row, index) => {
      row[NUMBER] = index + 1;
    });
    let previous = CHAIN_ORIGIN;
    for (const { row, fields } of readLog(sheetOf(LOG, { rows })).rows) {
      previous = chainOf(previous, fields, sha256);
      this.edit(LOG, { row, column: CHAIN + 1 }, previous);
    }
    this.edit(LOG, { row: 1, column: 1 }, `共 ${rows.length - LOG_HEADER_ROW} 行，末行 ${markOf(previous)}`);
    return this;
  }

  /** The row of the log that tells of this, the last of several. */
  logRow(action: string): number {
    return this.rows(LOG).reduce((last, cells, index) => (cells[3] === action ? index + 1 : last), 0);
  }

  /** One text inside a cell put in place of another. */
  reword(
    sheet: string,
    at: { readonly row: number; readonly column: number },
    [from, to]: readonly [RegExp, string],
  ): this {
    return this.edit(sheet, at, String(this.value(sheet, at.row, at.column)).replace(from, to));
  }

  /** Where it is found: code, sheet and cell. */
  faults(): string[] {
    return verified(this.snapshot()).faults.map(({ code, sheet, cell }) => [code, sheet, cell].join(' ').trim());
  }

  snapshot(): WorkbookSnapshot {
    const names = this.original.sheetNames.filter((name) => this.sheets.has(name));
    const sheets = names.map((name) => sheetOf(name, { rows: this.rows(name) }));
    return { sheetNames: names, sheets };
  }
}

export function verified(snapshot: WorkbookSnapshot, mark = ''): VerifyReport {
  const report = verifyLog(fakePorts(fakeWorkbook(snapshot)), { month: '', language: null, dryRun: false, mark });
  if ('refused' in report) throw new Error(report.refused);
  return report;
}
