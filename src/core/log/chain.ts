// What makes the log provable: every row's hash takes in the hash of the row before.
import type { LogEntry } from './log-entry';

/** SHA-256 in lower-case hexadecimal. */
export type Sha256 = (text: string) => string;

/** A row as text, as it was written or as it was read; what cannot be understood stays the text that stands there. */
export interface LogRow {
  /** As people see it, from 1. */
  readonly row: number;
  /** The columns of the log without the last, in their order. */
  readonly fields: readonly string[];
  readonly chain: string;
}

/** What stands before the first row. */
export const CHAIN_ORIGIN = 'xiaoneng log 1';

const MARK_LENGTH = 12;

/** The texts of an entry's columns; nothing stands where there is no number. */
export function logFields(entry: Omit<LogEntry, 'chain'>): readonly string[] {
  return [
    String(entry.number),
    entry.time,
    entry.person,
    entry.action,
    entry.month,
    entry.version === 0 ? '' : String(entry.version),
    entry.detail,
    entry.inputHash,
    entry.resultHash,
    entry.contentHash,
  ];
}

/** One text for one row and no other: no field can pass for two. */
export function canonicalRow(fields: readonly string[]): string {
  return JSON.stringify(fields);
}

export function chainOf(previous: string, fields: readonly string[], sha256: Sha256): string {
  return sha256(`${previous}\n${canonicalRow(fields)}`);
}

/** What is printed on notices and mails; the whole hash would be copied by nobody. */
export function markOf(chain: string): string {
  return chain.slice(0, MARK_LENGTH);
}

export function isMark(text: string): boolean {
  return /^[0-9a-f]{12}$/.test(text);
}
