// 运行日志 as it stands in the workbook, whatever somebody may have done to it.
import { isMark, type LogRow } from '../../core/log/chain';
import type { LogEntry } from '../../core/log/log-entry';
import type { LogLine, ReadLog } from '../../core/log/verify-chain';
import { logSheet } from '../../text/log';
import { unfill } from '../../text/unfill';
import { loggedActions } from '../tables/outputs/log-choices';
import { logTable } from '../tables/outputs/log-table';
import type { CellValue, SheetSnapshot } from '../workbook-snapshot';

/** Below the line that counts the rows. */
export const LOG_HEADER_ROW = 2;

const COLUMNS = Object.keys(logTable.columns);
const ACTION = COLUMNS.indexOf('action');
const CHAIN = COLUMNS.indexOf('chain');
/** Further down nobody moves a header by accident. */
const LAST_HEADER_ROW = 10;
const LANGUAGES = ['zh-CN', 'en'] as const;

export function readLog(sheet: SheetSnapshot): ReadLog {
  const found = headerRow(sheet);
  const header = found ?? LOG_HEADER_ROW;
  const rows = sheet.values.map((cells, index) => logRow(cells, index + 1));
  return {
    sheet: sheet.name,
    // Under other headers the line would count rows that say something else.
    line: found === null ? null : logLine(sheet.values[found - LOG_HEADER_ROW]?.[0] ?? ''),
    rows: rows.filter(({ row, fields, chain }) => row > header && [...fields, chain].some((text) => text !== '')),
  };
}

/** The rows that are still entries of ours. */
export function logEntries(sheet: SheetSnapshot | undefined): readonly LogEntry[] {
  return sheet === undefined ? [] : readLog(sheet).rows.flatMap((row) => logEntry(row) ?? []);
}

/** Whether rows may be added: our headers below the line; an empty sheet is free to take. */
export function isOurLog(sheet: SheetSnapshot): boolean {
  return sheet.values.length === 0 || headerRow(sheet) === LOG_HEADER_ROW;
}

function headerRow({ values }: SheetSnapshot): number | null {
  const found = values.slice(0, LAST_HEADER_ROW).findIndex((row) =>
    LANGUAGES.some((language) => {
      const headers = Object.values(logTable.columns).map(({ header }) => header[language]);
      return headers.every((header, index) => row[index] === header);
    }),
  );
  return found < 0 ? null : found + 1;
}

function logRow(cells: readonly CellValue[], row: number): LogRow {
  const texts = COLUMNS.map((_, index) => cellText(cells[index] ?? ''));
  const fields = texts.slice(0, CHAIN).map((text, index) => (index === ACTION ? actionNamed(text) : text));
  return { row, fields, chain: texts[CHAIN] ?? '' };
}

function logEntry({ fields, chain }: LogRow): LogEntry | null {
  const [number = '', time = '', person = '', action = '', month = '', version = ''] = fields;
  const [detail = '', inputHash = '', resultHash = '', contentHash = ''] = fields.slice(COLUMNS.indexOf('detail'));
  const known = loggedActions.options.find(({ value }) => value === action);
  if (known === undefined || !isCount(number) || !(version === '' || isCount(version))) return null;
  return {
    number: Number(number),
    time,
    person,
    action: known.value,
    month,
    version: Number(version),
    detail,
    inputHash,
    resultHash,
    contentHash,
    chain,
  };
}

function isCount(text: string): boolean {
  return /^[1-9]\d{0,8}$/.test(text);
}

/** Exactly our words: the log is read as evidence, not as something typed. */
function actionNamed(word: string): string {
  const known = loggedActions.options.find(({ words }) => LANGUAGES.some((language) => words[language] === word));
  return known?.value ?? word;
}

function cellText(value: CellValue): string {
  return typeof value === 'object' ? `${value.date} ${value.time}` : String(value);
}

function logLine(value: CellValue): LogLine | null {
  for (const language of LANGUAGES) {
    const { rows = '', mark = '' } = unfill(logSheet.line[language], String(value)) ?? {};
    if (isCount(rows) && isMark(mark)) return { rows: Number(rows), mark };
  }
  return null;
}
