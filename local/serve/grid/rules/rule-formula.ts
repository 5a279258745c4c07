// Formulas of rules, which nobody edits in the grid: they may be put in other words.
import { gridFormula } from '../formulas/grid-formula';

/** `N` of a cell, which the grid has not. */
const NUMBER_OF_CELL = /(?<![\p{L}\p{N}_.])N\((\$?[A-Z]{1,3}\$?\d{1,7})\)/giu;

/** With its `=`; null where the grid cannot work the formula out. */
export function ruleFormula(formula: string): string | null {
  const inOtherWords = formula.replace(NUMBER_OF_CELL, 'IF(ISNUMBER($1),$1,0)');
  const known = inOtherWords.trim() === '' ? null : gridFormula(inOtherWords);
  return known === null ? null : `=${known}`;
}
