// The log, its check and “why this rank?” as the script takes and answers them.
import type { ClientRequest, Report } from './client-reports';

export interface VerifyRequest extends ClientRequest {
  readonly mark: string;
}

export interface VerifyReport extends Report {
  readonly intact: boolean;
  readonly rows: number;
  readonly mark: string;
  readonly published: readonly {
    readonly month: string;
    readonly version: number;
    readonly mark: string;
    readonly intact: boolean;
  }[];
  readonly faults: readonly { readonly sheet: string; readonly cell: string; readonly message: string }[];
}

export interface LogReport extends Report {
  readonly entries: readonly LogEntryReport[];
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

export interface ExplanationRequest extends ClientRequest {
  readonly subject: string;
}

export interface ExplanationReport extends Report {
  readonly month: string;
  readonly subject: string;
  readonly unit: string;
  readonly ranking: string;
  readonly rank: number | null;
  readonly answer: string;
  readonly items: readonly ExplainedItem[];
  readonly changes: readonly string[];
  readonly remarks: readonly string[];
  readonly choices: readonly string[];
}

export interface ExplainedItem {
  readonly code: string;
  readonly name: string;
  readonly score: string;
  readonly points: string;
  readonly fullPoints: string;
  readonly terms: readonly {
    readonly text: string;
    readonly counted: boolean;
    readonly cells: readonly { readonly sheet: string; readonly cell: string }[];
  }[];
}
