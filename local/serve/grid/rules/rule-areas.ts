// Where a rule applies, as the grid takes it: inside the sheet, and each area with formulas of its own.
import { areaAddress } from '../../../workbook/cells/cell-address';
import type { Area } from '../../../workbook/contract';
import { shiftFormula } from '../../../workbook/formulas/shift-formula';

export interface GridLimits {
  readonly rows: number;
  readonly columns: number;
}

export interface RuledArea {
  /** A1 address. */
  readonly range: string;
  /** As they read in the first cell of this area: the grid counts from there. */
  readonly formulas: readonly string[];
}

/** A rule on whole columns ends where the sheet does: the grid goes through every cell of it. */
export function ruledAreas(areas: readonly Area[], formulas: readonly string[], limits: GridLimits): RuledArea[] {
  const [first] = areas;
  return areas.flatMap((area) => {
    const rows = Math.min(area.rows, limits.rows - area.row + 1);
    const columns = Math.min(area.columns, limits.columns - area.column + 1);
    if (first === undefined || rows < 1 || columns < 1) return [];
    const offset = { rows: area.row - first.row, columns: area.column - first.column };
    return [{ range: areaAddress({ ...area, rows, columns }), formulas: formulas.map((text) => moved(text, offset)) }];
  });
}

function moved(formula: string, offset: { rows: number; columns: number }): string {
  return offset.rows === 0 && offset.columns === 0 ? formula : shiftFormula(formula, offset);
}
