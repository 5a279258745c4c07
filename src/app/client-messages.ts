// What goes in and out of the functions that a dialog, a sidebar or the local command line calls: plain JSON only.
import type { Language } from './ports';

export interface ClientRequest {
  /** `YYYY-MM`, or empty for the latest month in 评分 or 月度计划. */
  readonly month: string;
  /** Null: the setting 语言, else the person's locale. */
  readonly language: Language | null;
  /** Compute and answer, but write nothing. */
  readonly dryRun: boolean;
}

/** The answer when nothing could be done; the sentence names cause and fix. */
export interface Refusal {
  readonly schema: 1;
  readonly refused: string;
  readonly findings: readonly FindingReport[];
}

export interface FindingReport {
  readonly severity: 'error' | 'warning' | 'note';
  readonly code: string;
  /** Empty where no single sheet is to blame. */
  readonly sheet: string;
  /** A1 address, empty where no single cell is to blame. */
  readonly cell: string;
  readonly message: string;
}

export interface SetUpReport {
  readonly schema: 1;
  readonly created: readonly string[];
  readonly kept: readonly string[];
  readonly findings: readonly FindingReport[];
}

export interface CheckReport {
  readonly schema: 1;
  readonly month: string;
  readonly findings: readonly FindingReport[];
}

/** Schema 1 of `--json` (docs/workbook.md). Printed numbers are texts with two decimals. */
export interface RankingReport {
  readonly schema: 1;
  readonly month: string;
  readonly version: number;
  readonly rankings: readonly RankingTable[];
  readonly advanced: SelectionReport | null;
  readonly last: SelectionReport | null;
  readonly lastTwo: readonly SelectedMemberReport[];
  readonly undecided: readonly UndecidedReport[];
  readonly findings: readonly FindingReport[];
  /** Sheets written; empty for a dry run. */
  readonly written: readonly string[];
}

export interface RankingTable {
  readonly subject: 'unit' | 'member';
  readonly category: string;
  readonly ruleSet: string;
  readonly ranking: 'competition' | 'dense';
  /** What the codes of the rows' items stand for, in their order. */
  readonly criteria: readonly CriterionReport[];
  readonly rows: readonly RankingRow[];
  readonly unranked: readonly { readonly name: string; readonly unit?: string; readonly reason: string }[];
  readonly advanced: SelectionReport | null;
  readonly last: SelectionReport | null;
}

export interface CriterionReport {
  readonly code: string;
  readonly name: string;
  readonly fullPoints: string;
}

export interface RankingRow {
  readonly rank: number;
  readonly name: string;
  /** Members only. */
  readonly unit?: string;
  readonly total: string;
  readonly tied: boolean;
  readonly vetoed: boolean;
  readonly bonus: string;
  readonly deductions: string;
  readonly items: readonly { readonly code: string; readonly score: string | null; readonly points: string | null }[];
  readonly rescaledFrom: string | null;
  readonly previousRank?: number;
  readonly previousTotal?: string;
}

export type SelectionReport =
  { readonly name: string; readonly decidedBy: string } | { readonly vacant: true; readonly reason: string };

export interface SelectedMemberReport {
  readonly name: string;
  readonly unit: string;
  readonly decidedBy: string;
}

export interface UndecidedReport {
  readonly about: 'advanced' | 'last' | 'lastTwo';
  readonly candidates: readonly string[];
  readonly unit?: string;
  readonly places?: number;
}
