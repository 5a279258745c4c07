// Repairs as the script answers them, and which of them a command line may choose.
import type { ClientRequest, Report } from './client-reports';
import type { RepairKind, RepairReport } from './repair-report';

export type ChosenRepairs =
  | { readonly choose: 'kinds'; readonly kinds: readonly RepairKind[] }
  | { readonly choose: 'cells'; readonly cells: readonly { readonly sheet: string; readonly cell: string }[] };

export interface RepairRequest extends ClientRequest {
  readonly repairs: ChosenRepairs;
}

export interface SkippedReport {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
}

export interface RepairsReport extends Report {
  readonly month: string;
  readonly repaired: readonly RepairReport[];
  readonly skipped: readonly SkippedReport[];
  readonly left: number;
}

export interface UndoReport extends Report {
  readonly month: string;
  readonly restored: readonly RepairReport[];
  readonly skipped: readonly SkippedReport[];
}
