// Fresh results for the workbook's own formulas after cells they depend on were written.
import type { Area, XlsxSheet, XlsxWorkbook } from '../workbook/contract';

export interface Recalculation {
  /** Recalculates what depends on cells written since the last call, and puts the results in; formulas stay as they are. */
  refresh(workbook: XlsxWorkbook): Refreshed;
  /** Ends the thread that calculates. */
  close(): void;
}

export interface Refreshed {
  /** Cells that were calculated anew, or have lost their results. */
  readonly changed: readonly { readonly sheet: XlsxSheet; readonly area: Area }[];
  /** Formulas that have no result now, because they are not understood or took too long. */
  readonly unresolved: readonly UnresolvedFormula[];
}

export interface UnresolvedFormula {
  readonly sheet: string;
  /** Both from 1. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly reason: 'time' | 'unsupported';
}
