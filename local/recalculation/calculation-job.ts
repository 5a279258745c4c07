// What the thread that calculates is given and gives back; plain data, for it is copied between threads.
import type { Content, FormulaResults } from '../workbook/contract';

export interface CalculationJob {
  readonly date1904: boolean;
  readonly sheets: readonly JobSheet[];
  readonly names: readonly JobName[];
  /** Addressed by the number of a sheet in `sheets`, from 0. */
  readonly formulas: readonly JobFormula[];
}

export interface JobSheet {
  readonly name: string;
  /** Blocks of what stands in the cells, stored results in place of formulas. */
  readonly blocks: readonly JobBlock[];
}

export interface JobBlock {
  /** Both from 1. */
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly Content[])[];
}

export interface JobName {
  readonly name: string;
  readonly formula: string;
  /** Number of the only sheet that knows it, from 0; null: all do. */
  readonly sheet: number | null;
}

export interface JobFormula {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** More than one only for an array formula. */
  readonly rows: number;
  readonly columns: number;
  readonly isArray: boolean;
  /** Without the leading `=`. */
  readonly formula: string;
}

/** For each formula in its order; null where it is not understood. */
export type CalculationAnswer = readonly (FormulaResults | null)[];
