// Makes a recorded change again, or takes it back, where nothing else has been changed since.
import { addressOf, intersects } from '../cells/cell-address';
import { hasFormula, withoutResult } from '../cells/cell-parts';
import { isOnlyInCache } from '../formulas/only-in-cache';
import type { Area } from '../contract';
import { mergesOf } from '../sheet/merges';
import { cellAt, setCell } from '../sheet/row';
import { growDimension } from '../sheet/sheet-area';
import { areasOfCells } from './cell-areas';
import { isSameCell } from './cell-change';
import type { CellChange } from './cell-change';
import { applyShellChange } from './shell-change';
import { bare } from './sheet-recording';
import type { RowChange, SheetChange } from './sheet-recording';

export interface Applied {
  /** Cells that the change is about, those left alone included. */
  readonly areas: readonly Area[];
  /** Sizes, merges or the like were left alone, because they have been changed since. */
  readonly leftAlone: boolean;
}

export function reversed({ source, cells, rows, shell }: SheetChange): SheetChange {
  const swapped = <Change extends { before: unknown; after: unknown }>(change: Change): Change => ({
    ...change,
    before: change.after,
    after: change.before,
  });
  return { source, cells: cells.map(swapped), rows: rows.map(swapped), shell: shell.map(swapped) };
}

/** From `before` to `after`. */
export function applyChange(change: SheetChange): Applied {
  const { source, cells, rows, shell } = change;
  const { part } = source.edit();
  const shellsLeft = shell.filter((one) => !applyShellChange(part, one)).length;
  const rowsLeft = rows.filter((one) => !applyRow(change, one)).length;
  applyCells(change);
  return { areas: areasOfCells(cells), leftAlone: shellsLeft + rowsLeft > 0 };
}

function applyCells({ source, cells }: SheetChange): void {
  const { part, grid } = source.edit();
  const merges = mergesOf(part);
  const applied = cells.filter((cell) => {
    const current = cellAt(part.rows.row(cell.row), cell.column);
    if (!isSameCell(current, cell.before) || isMergedAway(cell, merges)) return false;
    setCell(part.rows.edit(cell.row), cell.column, written(cell.after));
    return true;
  });
  if (applied.length === 0) return;
  grid.resetFormulas();
  const losesFormula = applied.some(({ before }) => before !== null && hasFormula(before));
  const needsCalculation = applied.some(({ after }) => after !== null && hasFormula(after));
  for (const area of areasOfCells(applied)) {
    growDimension(part, area);
    source.place.changed({ area, losesFormula, needsCalculation });
  }
}

/** What a formula gave then may not hold any more. */
function written(xml: string | null): string | null {
  return xml === null || !hasFormula(xml) || isOnlyInCache(xml) ? xml : withoutResult(xml);
}

function isMergedAway({ row, column, after }: CellChange, merges: readonly Area[]): boolean {
  if (after === null || merges.length === 0) return false;
  const merge = merges.find((area) => intersects(area, { row, column, rows: 1, columns: 1 }));
  return merge !== undefined && addressOf(merge.row, merge.column) !== addressOf(row, column);
}

function applyRow({ source }: SheetChange, { number, before, after }: RowChange): boolean {
  const { rows } = source.edit().part;
  const current = bare(rows.row(number)?.attributes);
  if (current === after) return true;
  if (current !== before) return false;
  rows.edit(number).attributes = after === '' ? '' : ` ${after}`;
  return true;
}
