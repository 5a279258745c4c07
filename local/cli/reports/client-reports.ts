// What the script's client functions take and answer, as far as the command line uses it; `--json` passes the answer on as it is.

import type { RepairReport } from './repair-report';

export interface ClientRequest {
  readonly month: string;
  readonly language: 'zh-CN' | 'en' | null;
  readonly dryRun: boolean;
}

export interface FindingReport {
  readonly severity: 'error' | 'warning' | 'note';
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  /** What would safely mend the cell, or null. */
  readonly repair: RepairReport | null;
}

/** `mapping` corrects what is proposed. */
export interface AdoptionRequest extends ClientRequest {
  readonly mapping: string;
}

/** Every answer; `refused` is there when nothing could be done. */
export interface Report {
  readonly schema: 1;
  readonly refused?: string;
  readonly findings: readonly FindingReport[];
}

export interface SetUpReport extends Report {
  readonly created: readonly string[];
  readonly kept: readonly string[];
}

export interface AdoptionReport extends Report {
  readonly tables: readonly { readonly table: string; readonly sheets: readonly AdoptedSheet[] }[];
  readonly mapping: string;
  readonly otherSheets: readonly string[];
  readonly created: readonly string[];
  readonly written: boolean;
}

export interface AdoptedSheet {
  readonly sheet: string;
  readonly match: NameMatch;
  readonly headerRow: number | null;
  readonly rows: number;
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    readonly cell: string;
    readonly match: NameMatch;
  }[];
  readonly otherHeaders: readonly string[];
  readonly implied: readonly { readonly column: string; readonly value: string; readonly from: string }[];
  readonly missing: readonly string[];
}

export interface NameMatch {
  readonly how: 'mapped' | 'exact' | 'normalised' | 'alias' | 'suffix' | 'similar';
  readonly score: number;
  readonly reason: string;
}

export interface CheckReport extends Report {
  readonly month: string;
}

export interface RankingReport extends Report {
  readonly month: string;
  readonly version: number;
  readonly rankings: readonly RankingTable[];
  readonly advanced: SelectionReport | null;
  readonly last: SelectionReport | null;
  readonly lastTwo: readonly SelectedReport[];
  readonly undecided: readonly UndecidedReport[];
  /** `changed`: entries have changed the result since the last published version, which is 0 where there is none. */
  readonly publication: {
    readonly state: 'draft' | 'published' | 'changed';
    readonly published: number;
    readonly mark: string;
  };
}

export interface RankingTable {
  readonly subject: 'unit' | 'member';
  readonly category: string;
  readonly ruleSet: string;
  readonly criteria: readonly { readonly code: string; readonly name: string; readonly fullPoints: string }[];
  readonly rows: readonly RankingRow[];
  readonly unranked: readonly { readonly name: string; readonly unit?: string; readonly reason: string }[];
  /** The first and last of this ranking alone, as in 先进村. */
  readonly advanced: SelectionReport | null;
  readonly last: SelectionReport | null;
}

export interface RankingRow {
  readonly rank: number;
  readonly name: string;
  readonly unit?: string;
  readonly total: string;
  readonly tied: boolean;
  readonly vetoed: boolean;
  readonly bonus: string;
  readonly deductions: string;
  readonly items: readonly { readonly code: string; readonly points: string | null }[];
  readonly rescaledFrom: string | null;
  readonly previousRank?: number;
}

export interface SelectedReport {
  readonly name: string;
  readonly unit?: string;
  readonly decidedBy: string;
}

export type SelectionReport = SelectedReport | { readonly vacant: true; readonly reason: string };

export interface UndecidedReport {
  readonly about: 'advanced' | 'last' | 'lastTwo';
  readonly candidates: readonly string[];
  readonly places?: number;
}
