// Formulas whose results have to be calculated anew, and what they may need for it.
import type { Area, Content } from './cell-contract';
import type { XlsxSheet } from './sheet-contract';

/** A formula whose stored result may be wrong, or that has none. */
export interface StaleFormula {
  readonly sheet: XlsxSheet;
  /** One cell, or the area of an array formula. */
  readonly area: Area;
  /** Without the leading `=`. */
  readonly formula: string;
  /** Entered as an array formula, if only over one cell. */
  readonly isArray: boolean;
  /** What it refers to directly; null where it makes its references itself, so that it may be anything. */
  readonly refersTo: readonly { readonly sheet: string; readonly area: Area }[] | null;
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, as the file spells it. */
  readonly formula: string;
  /** Name of the only sheet that knows it; null: all do. */
  readonly sheet: string | null;
}

/** Rows of contents, as large as the formula's area. */
export type FormulaResults = readonly (readonly Content[])[];

/** The results of each formula in the same order; null where there is none. */
export type Calculate = (stale: readonly StaleFormula[]) => readonly (FormulaResults | null)[];
