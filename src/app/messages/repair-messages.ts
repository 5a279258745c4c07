// What goes in and out where repairs are made and taken back; the rest is in client-messages.
import type { CheckRequest, FindingReport, RepairReport } from '../client-messages';

/** Which of the safe repairs to make: those ticked in 检查结果, those of some kinds (all of them when the list is empty), or those of some cells. */
export type ChosenRepairs =
  | { readonly choose: 'ticked' }
  | { readonly choose: 'kinds'; readonly kinds: readonly RepairReport['kind'][] }
  | { readonly choose: 'cells'; readonly cells: readonly { readonly sheet: string; readonly cell: string }[] };

export interface RepairRequest extends CheckRequest {
  readonly repairs: ChosenRepairs;
}

export interface RepairsReport {
  readonly schema: 1;
  readonly month: string;
  /** Made, or for a dry run: what would be made. */
  readonly repaired: readonly RepairReport[];
  /** Chosen, but not to be made as things stand. */
  readonly skipped: readonly SkippedReport[];
  /** Chosen and still to be made: one run changes only so many places. */
  readonly left: number;
  /** What is found afterwards; before, for a dry run. */
  readonly findings: readonly FindingReport[];
}

export interface UndoRequest extends CheckRequest {
  /** The run that a person has agreed to take back; any other refuses. Left out: whichever is the last. */
  readonly agreedRun?: string;
}

/** The answer when the last repairs were taken back. */
export interface UndoReport {
  readonly schema: 1;
  readonly month: string;
  /** The number of the run taken back, as in 修复记录; empty where there is none. */
  readonly run: string;
  /** Put back; `from` is what the cell holds again. For a dry run: what would be put back. */
  readonly restored: readonly RepairReport[];
  /** Changed by somebody since, and left alone. */
  readonly skipped: readonly SkippedReport[];
  /** What is found afterwards; before, for a dry run. */
  readonly findings: readonly FindingReport[];
}

export interface SkippedReport {
  readonly sheet: string;
  readonly cell: string;
  /** One sentence. */
  readonly reason: string;
}
