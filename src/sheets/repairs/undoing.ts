// Whether a repair can be taken back, by what its cell holds now.
import type { CellValue, SheetSnapshot } from '../workbook-snapshot';
import type { LoggedRepair } from './logged-repair';

/** `restore`: the cell holds what the repair wrote; `nothing`: it holds the old text; `changed`: somebody has changed it since. */
export type Undoing = 'restore' | 'nothing' | 'changed';

/** A sheet that is gone, or was renamed, counts as changed. */
export function undoingOf({ at, before, after }: LoggedRepair, sheets: readonly SheetSnapshot[]): Undoing {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  if (sheet === undefined) return 'changed';
  const value = sheet.values[at.row - 1]?.[at.column - 1] ?? '';
  if (value === before) return 'nothing';
  return isSame(value, after) ? 'restore' : 'changed';
}

function isSame(value: CellValue, written: LoggedRepair['after']): boolean {
  if (typeof written !== 'object') return value === written;
  return typeof value === 'object' && value.date === written.date;
}
