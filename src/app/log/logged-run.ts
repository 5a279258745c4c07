// The row that a run leaves in 运行日志: the last thing it writes, and so the proof that it came to its end.
import { chainOf, CHAIN_ORIGIN, logFields, markOf } from '../../core/log/chain';
import { logDetail, oneLine } from '../../core/log/log-detail';
import type { LogEntry, LogFacts, LoggedAction } from '../../core/log/log-entry';
import { appendedEntry } from '../../sheets/log/append-log';
import { logEntries, readLog } from '../../sheets/log/read-log';
import type { WorkbookChange } from '../../sheets/sheet-layout';
import type { SheetSnapshot } from '../../sheets/workbook-snapshot';
import type { Language } from '../../text/language';
import type { Ports } from '../ports';

export interface LogPlace {
  /** 运行日志 as read in this run (`logSheet`); undefined where it does not exist yet. */
  readonly log: SheetSnapshot | undefined;
  readonly language: Language;
}

export interface LoggedRun {
  /** To be applied after everything that they testify to is stored. */
  readonly changes: readonly WorkbookChange[];
  readonly entry: LogEntry;
  /** What is printed on whatever the run makes. */
  readonly mark: string;
}

export type LogPorts = Pick<Ports, 'now' | 'digest' | 'person'>;

export function loggedRun({ now, digest, person }: LogPorts, { log, language }: LogPlace, facts: LogFacts): LoggedRun {
  const rows = log === undefined ? [] : readLog(log).rows;
  const last = rows[rows.length - 1];
  const linked = {
    ...facts,
    detail: oneLine(facts.detail),
    number: (Number(last?.fields[0]) || rows.length) + 1,
    time: `${now.date} ${now.time}`,
    person: person(),
  };
  const chain = chainOf(last?.chain ?? CHAIN_ORIGIN, logFields(linked), digest.sha256);
  const entry = { ...linked, chain };
  return { changes: appendedEntry(log, entry, language), entry, mark: markOf(chain) };
}

/** Of a run that makes no result of a month. */
export function wholeWorkbookFacts(action: LoggedAction, detail: Readonly<Record<string, string | number>>): LogFacts {
  const nothing = { month: '', version: 0, inputHash: '', resultHash: '', contentHash: '' };
  return { action, detail: logDetail(detail), ...nothing };
}

/** The row with which the last ranking or publication of that month and version came to its end; null where none did. */
export function committed(log: SheetSnapshot | undefined, month: string, version: number): LogEntry | null {
  const rows = logEntries(log).filter(
    (entry) =>
      (entry.action === 'rank' || entry.action === 'publish') && entry.month === month && entry.version === version,
  );
  return rows[rows.length - 1] ?? null;
}

/** The marks of all rows, as printed. */
export function marksIn(log: SheetSnapshot | undefined): ReadonlySet<string> {
  return new Set(log === undefined ? [] : readLog(log).rows.map(({ chain }) => markOf(chain)));
}
