// One row of 运行日志: who did what, when, to which result; chained so that nothing can be altered, taken out or put in unseen.
import type { Month } from '../calendar/calendar';

export type LoggedAction =
  'setUp' | 'adopt' | 'repair' | 'undoRepairs' | 'rank' | 'publish' | 'notice' | 'planMails' | 'sendMails' | 'markMail';

/** What is told of a run. */
export interface LogFacts {
  readonly action: LoggedAction;
  /** Empty for what concerns the whole workbook. */
  readonly month: Month | '';
  /** 0 where there is none. */
  readonly version: number;
  /** Counts and names, `key=value` joined by `; `, without anything private (no addresses, no ballots). */
  readonly detail: string;
  /** Empty where the action has no such thing. */
  readonly inputHash: string;
  readonly resultHash: string;
  /** SHA-256 of the cells that the action wrote; what `verify` compares. */
  readonly contentHash: string;
}

export interface LogEntry extends LogFacts {
  /** From 1, without gaps. */
  readonly number: number;
  /** `YYYY-MM-DD HH:MM`. */
  readonly time: string;
  /** The address of whoever ran it, empty where the platform does not tell. */
  readonly person: string;
  /** Lower-case hexadecimal SHA-256 of the hash before and this row; the mark printed on notices and mails is its first 12 characters. */
  readonly chain: string;
}

/** What `verify` found; the words are in the text room. */
export interface LogFault {
  readonly code: LogFaultCode;
  readonly sheet: string;
  /** Row as people see it, 0 where no single row is to blame. */
  readonly row: number;
  readonly facts: Readonly<Record<string, string>>;
}

export type LogFaultCode =
  | 'row-edited'
  | 'row-missing'
  | 'rows-reordered'
  | 'log-truncated'
  /** The line above the header does not agree with the rows below it. */
  | 'line-differs'
  | 'log-missing'
  | 'mark-unknown'
  /** One typed from paper. */
  | 'paper-mark-unknown'
  /** A row of 公示. */
  | 'publication-altered'
  | 'publication-missing'
  | 'result-altered'
  | 'result-missing'
  | 'notice-altered'
  | 'output-incomplete'
  | 'result-not-reproduced';
