// `onEdit`: full-width figures, dates, months and spaces in what somebody has just entered. Silent, and never in their way.
import { columnsAt } from '../sheets/locating/headers/columns-at';
import { readMapping } from '../sheets/input-sheets';
import { heldAlready, maySayBetter, tidiedCell, type EditedCell } from '../sheets/repairs/tidied-edit';
import type { CellChange } from '../sheets/sheet-layout';
import { settingsTable } from '../sheets/tables/rules/settings-table';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheets/workbook-snapshot';
import type { Trouble } from './ports';
import { quietly } from './run';

/** What a simple trigger is told, and what it may ask; everything but the texts of the event itself costs calls. */
export interface PersonsEdit {
  /** What was typed into a single cell; null where it was cleared, or several cells have changed. */
  readonly typed: string | null;
  /** What a single cell held before, null where it was blank. */
  readonly before: string | null;
  size(): number;
  cells(): readonly EditedCell[];
  /** The first rows of the sheet, where its headers stand. */
  head(): SheetSnapshot;
  /** The first sheet of one of these names. */
  sheetNamed(names: readonly string[]): WorkbookSnapshot;
  write(changes: readonly CellChange[]): void;
}

/** A bigger paste is left to 检查填报, which asks before it changes anything. */
const MOST_CELLS = 200;
const settingsNames = [settingsTable.name['zh-CN'], settingsTable.name.en, ...settingsTable.aliases];

/** Whatever goes wrong, the person's own entry stands as it was typed and nobody is disturbed. */
export function tidyEdit(edit: PersonsEdit, trouble: Trouble): void {
  quietly(trouble, () => {
    const changes = changesOf(edit);
    if (changes.length > 0) edit.write(changes);
  });
}

/** As the platform writes the number of a cell; `2026.10` is text. */
function isFigure(typed: string): boolean {
  return String(Number(typed)) === typed;
}

function changesOf(edit: PersonsEdit): readonly CellChange[] {
  const { typed, before } = edit;
  // A figure is no text, and most other entries are as they should be: they cost nothing.
  if (typed !== null && (isFigure(typed) || !maySayBetter(typed))) return [];
  if (typed === null && edit.size() > MOST_CELLS) return [];
  const cells = edit.cells().filter(({ text }) => maySayBetter(text));
  if (cells.length === 0) return [];
  const columns = columnsAt(edit.head(), readMapping(edit.sheetNamed(settingsNames)));
  if (columns === null) return [];
  const changes = cells.flatMap((cell) => {
    const kind = columns.kinds.get(cell.at.column);
    const change = kind === undefined || cell.at.row < columns.firstRow ? null : tidiedCell(cell, kind);
    return change ?? [];
  });
  // Somebody who puts the very same text back over what we wrote means it.
  return changes.filter((change) => before === null || !heldAlready(before, change));
}
