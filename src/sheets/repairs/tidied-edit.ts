// What somebody has just typed or pasted, said better on the spot where nobody can doubt what it means.
import type { CellAddress, Repair } from '../../core/findings/finding';
import { daysBetween } from '../../core/calendar/day-arithmetic';
import { cleanText } from '../cells/clean-text';
import type { CellChange } from '../sheet-layout';
import { inputTables } from '../tables/all-tables';
import type { ColumnKind } from '../tables/column-kind';
import { cellRepair } from './cell-repair';
import { formatForRepair } from './repair-format';

/** A cell of text that no formula wrote. */
export interface EditedCell {
  readonly at: CellAddress;
  readonly text: string;
  readonly numberFormat: string;
}

/** Day 0 of every spreadsheet. */
const EPOCH = '1899-12-30';

/** Words, codes and choices are people's own while they type; 检查填报 speaks of them. */
const TIDIED: readonly ColumnKind['kind'][] = ['number', 'completion', 'score', 'date', 'month', 'name', 'names'];

const tidiedKinds: readonly ColumnKind[] = [
  ...new Set(
    inputTables
      .flatMap(({ columns }) => Object.values(columns).map(({ kind }) => kind))
      .filter(({ kind }) => TIDIED.includes(kind)),
  ),
];

/** False for most of what people type: no column of ours would have it otherwise. */
export function maySayBetter(text: string): boolean {
  const cell = { at: { sheet: '', row: 1, column: 1 }, text, numberFormat: '' };
  return tidiedKinds.some((kind) => repairOf(cell, kind) !== null);
}

export function tidiedCell(cell: EditedCell, kind: ColumnKind): CellChange | null {
  if (!TIDIED.includes(kind.kind)) return null;
  const repair = repairOf(cell, kind);
  if (repair === null) return null;
  const { row, column } = cell.at;
  return { row, column, value: repair.to, numberFormat: formatForRepair(repair, cell.numberFormat) };
}

/** Whether a cell that held `before`, as the platform tells it, already held what we would write. */
export function heldAlready(before: string, { value }: CellChange): boolean {
  if (typeof value !== 'object' || value === null) return before === String(value);
  return before === value.date || before === String(daysBetween(EPOCH, value.date));
}

function repairOf({ at, text }: EditedCell, kind: ColumnKind): Repair | null {
  const value = cleanText(text);
  return cellRepair({ cell: { value, shown: value, at, hidden: null }, text }, kind, null);
}
