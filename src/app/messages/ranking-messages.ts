// What a computed month answers.
import type { FindingReport } from '../client-messages';
import type { PageReport, PublicationState } from './publication-messages';

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
  /** Sheets written; empty for a dry run, and where everything stood there already. */
  readonly written: readonly string[];
  readonly publication: PublicationState;
  /** Of the sheets written. */
  readonly pages: readonly PageReport[];
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
