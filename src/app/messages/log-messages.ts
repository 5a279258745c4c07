// The log and whether it can be trusted.
import type { ClientRequest, FindingReport } from '../client-messages';

export interface VerifyRequest extends ClientRequest {
  /** The mark printed on a notice or a mail, to be looked for; empty: none. */
  readonly mark: string;
}

export interface VerifyReport {
  readonly schema: 1;
  readonly intact: boolean;
  /** Rows of 运行日志. */
  readonly rows: number;
  /** The mark of the last row. */
  readonly mark: string;
  /** Published versions that were compared with their hashes. */
  readonly published: readonly {
    readonly month: string;
    readonly version: number;
    readonly mark: string;
    readonly intact: boolean;
  }[];
  readonly faults: readonly FaultReport[];
  readonly findings: readonly FindingReport[];
}

export interface FaultReport {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

export interface LogReport {
  readonly schema: 1;
  readonly entries: readonly LogEntryReport[];
  readonly findings: readonly FindingReport[];
}

export interface LogEntryReport {
  readonly number: number;
  readonly time: string;
  readonly person: string;
  readonly action: string;
  readonly month: string;
  readonly version: number;
  readonly detail: string;
  readonly mark: string;
}
