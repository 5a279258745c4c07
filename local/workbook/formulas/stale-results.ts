// Finds the formulas whose stored results may be wrong after some cells changed, directly or through other formulas.
import { areaAddress, intersects } from '../cells/cell-address';
import type { SheetArea } from './reference-resolver';

/** A cell with a formula, or the whole area of an array formula. */
export interface FormulaPlace extends SheetArea {
  readonly refersTo: readonly SheetArea[];
}

interface Precedent extends SheetArea {
  readonly dependents: FormulaPlace[];
}

/** Areas up to this size are found by their cells; the few larger ones are compared one by one. */
const SMALL_CELLS = 64;

export function staleFormulas(formulas: readonly FormulaPlace[], changed: readonly SheetArea[]): FormulaPlace[] {
  const precedents = new PrecedentIndex(formulas);
  const stale = new Set<FormulaPlace>();
  const waiting = [...changed];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const formula of precedents.takeDependentsOf(next)) {
      if (stale.has(formula)) continue;
      stale.add(formula);
      waiting.push(formula);
    }
  }
  return [...stale];
}

/** Every area that formulas refer to, once; each is given out once, for its dependents are stale from then on. */
class PrecedentIndex {
  private readonly all = new Map<string, Precedent>();
  private readonly byCell = new Map<string, Set<Precedent>>();
  private readonly large = new Map<string, Precedent>();

  constructor(formulas: readonly FormulaPlace[]) {
    for (const formula of formulas) {
      for (const reference of formula.refersTo) this.add(reference, formula);
    }
  }

  takeDependentsOf(changed: SheetArea): FormulaPlace[] {
    const candidates = isSmall(changed)
      ? [...cellKeys(changed).flatMap((key) => [...(this.byCell.get(key) ?? [])]), ...this.large.values()]
      : [...this.all.values()];
    const hit = candidates.filter((one) => one.sheet === changed.sheet && intersects(one.area, changed.area));
    for (const precedent of hit) this.drop(precedent);
    return hit.flatMap((precedent) => precedent.dependents);
  }

  private add(reference: SheetArea, formula: FormulaPlace): void {
    const key = keyOf(reference);
    let precedent = this.all.get(key);
    if (precedent === undefined) {
      precedent = { ...reference, dependents: [] };
      this.all.set(key, precedent);
      if (isSmall(reference)) this.addByCells(precedent);
      else this.large.set(key, precedent);
    }
    precedent.dependents.push(formula);
  }

  private addByCells(precedent: Precedent): void {
    for (const key of cellKeys(precedent)) {
      const there = this.byCell.get(key);
      if (there === undefined) this.byCell.set(key, new Set([precedent]));
      else there.add(precedent);
    }
  }

  private drop(precedent: Precedent): void {
    const key = keyOf(precedent);
    this.all.delete(key);
    this.large.delete(key);
    if (isSmall(precedent)) for (const cell of cellKeys(precedent)) this.byCell.get(cell)?.delete(precedent);
  }
}

function isSmall({ area }: SheetArea): boolean {
  return area.rows * area.columns <= SMALL_CELLS;
}

function keyOf({ sheet, area }: SheetArea): string {
  return `${sheet}!${areaAddress(area)}`;
}

function cellKeys({ sheet, area }: SheetArea): string[] {
  const keys: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      keys.push(`${sheet}!${String(row)},${String(column)}`);
    }
  }
  return keys;
}
