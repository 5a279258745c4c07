// What goes in and out of the functions that a dialog, a sidebar or the local command line calls: plain JSON only.
import type { PageReport, PublicationState } from './messages/publication-messages';
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
  /** What would safely mend the cell, or null. */
  readonly repair: RepairReport | null;
}

export interface RepairReport {
  readonly kind: 'spaces' | 'width' | 'number' | 'date' | 'month' | 'name';
  readonly sheet: string;
  readonly cell: string;
  readonly from: string;
  /** As it will be shown. */
  readonly to: string;
}

/** A dry run proposes; otherwise the proposal is adopted: written to 设置 > 表映射, and the missing sheets created. */
export interface AdoptionRequest extends ClientRequest {
  /** Corrections by the person, written as in 表映射; they go before what is proposed. */
  readonly mapping: string;
  /** The mapping that a person has seen and agreed to; any other refuses. Left out: whatever is proposed. */
  readonly agreed?: string;
}

export interface AdoptionReport {
  readonly schema: 1;
  readonly tables: readonly AdoptedTable[];
  /** As written, or to be written, into 设置 > 表映射; empty where every name is already known. */
  readonly mapping: string;
  /** Sheets that belong to no table and stay as they are. */
  readonly otherSheets: readonly string[];
  /** Sheets created, or for a dry run: to be created. */
  readonly created: readonly string[];
  /** What has to be answered before the workbook can be ranked. */
  readonly findings: readonly FindingReport[];
  readonly written: boolean;
}

export interface AdoptedTable {
  /** The table's name in the language of the answer. */
  readonly table: string;
  readonly sheets: readonly AdoptedSheet[];
}

export interface AdoptedSheet {
  readonly sheet: string;
  readonly match: NameMatch;
  /** Counted from 1; null where none was found. */
  readonly headerRow: number | null;
  /** How many rows of entries were found. */
  readonly rows: number;
  readonly columns: readonly AdoptedColumn[];
  /** Headers that stand for nothing of ours. */
  readonly otherHeaders: readonly string[];
  /** Columns of ours whose value stands once for the whole sheet: in its name or its title. */
  readonly implied: readonly { readonly column: string; readonly value: string; readonly from: string }[];
  /** Columns that must be there and are not. */
  readonly missing: readonly string[];
}

export interface AdoptedColumn {
  readonly column: string;
  /** The header as it stands, and its cell. */
  readonly header: string;
  readonly cell: string;
  readonly match: NameMatch;
}

/** How surely a name of the office stands for one of ours; `similar` alone needs a person's word. */
export interface NameMatch {
  readonly how: 'mapped' | 'exact' | 'normalised' | 'alias' | 'suffix' | 'similar';
  /** 0..100. */
  readonly score: number;
  /** One sentence for `similar`, otherwise empty. */
  readonly reason: string;
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
