// What the script's client functions take and answer, as far as the command line uses it; `--json` passes the answer on as it is.

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
