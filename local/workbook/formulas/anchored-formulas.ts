// Formulas of a rule are written as they read in its first cell; a rule that gets another first cell needs them moved.
import { unionArea } from '../cells/cell-address';
import type { Area } from '../contract';
import { shiftFormula } from './shift-formula';

export interface RuledAreas {
  readonly areas: readonly Area[];
  /** As they read in the first cell of the first area. */
  readonly formulas: readonly string[];
}

/**
 * The formulas for these areas, one entry for all of them where possible. Programs differ over which cell is a rule's first where
 * its first area is not the upper left of all, so such areas get an entry each, unless that makes no difference.
 * @param anchor where the formulas read as they are given
 */
export function anchoredAt(anchor: Area, { areas, formulas }: RuledAreas): RuledAreas[] {
  const [first] = areas;
  if (first === undefined) return [];
  const each = areas.map((area) => ({
    areas: [area],
    formulas: formulas.map((formula) => moved(formula, anchor, area)),
  }));
  const corner = areas.reduce(unionArea);
  const beginsAll = first.row === corner.row && first.column === corner.column;
  const isFixed = each.every((one) => one.formulas.every((formula, index) => formula === formulas[index]));
  return beginsAll || isFixed ? [{ areas, formulas: each[0]?.formulas ?? [] }] : each;
}

function moved(formula: string, from: Area, to: Area): string {
  if (to.row === from.row && to.column === from.column) return formula;
  return shiftFormula(formula, { rows: to.row - from.row, columns: to.column - from.column });
}
