// A log as the program writes it, and what a person could do to it.
import { createHash } from 'node:crypto';
import { chainOf, CHAIN_ORIGIN, logFields, markOf, type LogRow } from '../../src/core/log/chain';
import type { LogFacts } from '../../src/core/log/log-entry';
import type { ReadLog } from '../../src/core/log/verify-chain';

/** Rows of a log stand below its line and its header. */
const FIRST_ROW = 3;

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

export const rankFacts: LogFacts = {
  action: 'rank',
  month: '2026-10',
  version: 1,
  detail: 'units=6; errors=0',
  inputHash: sha256('entries'),
  resultHash: sha256('result'),
  contentHash: sha256('cells'),
};

/** A sound log of so many rows. */
export function logOf(count: number): ReadLog {
  const rows: LogRow[] = [];
  for (let number = 1; number <= count; number += 1) rows.push(nextRow(rows));
  return { sheet: '运行日志', rows, line: lineOf(rows) };
}

/** The row that the program would add. */
export function nextRow(rows: readonly LogRow[]): LogRow {
  const number = rows.length + 1;
  const entry = { ...rankFacts, number, time: `2026-11-02 09:${String(10 + number)}`, person: 'clerk@example.com' };
  const fields = logFields(entry);
  const previous = rows[rows.length - 1]?.chain ?? CHAIN_ORIGIN;
  return { row: FIRST_ROW + rows.length, fields, chain: chainOf(previous, fields, sha256) };
}

/** The line that the program would write above these rows. */
export function lineOf(rows: readonly LogRow[]): ReadLog['line'] {
  const last = rows[rows.length - 1];
  return last === undefined ? null : { rows: rows.length, mark: markOf(last.chain) };
}

/** The same log with other rows, each standing where it comes to stand now; the line stays. */
export function withRows(log: ReadLog, rows: readonly LogRow[]): ReadLog {
  return { ...log, rows: rows.map((row, index) => ({ ...row, row: FIRST_ROW + index })) };
}
