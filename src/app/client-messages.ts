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

/** Looking for what is wrong, and mending it. */
export interface CheckRequest extends ClientRequest {
  /** What an empty month means: the one the office is working on. Left out: the latest. */
  readonly noMonth?: 'inHand';
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
