// An edit of the grid made on the workbook: wholly, or not at all.
import type { RecordedChange, Reversal } from '../../workbook/contract';
import type { GridCommand } from '../grid/grid-message';
import type { EditBench, EditOutcome, SheetPlace } from './edit-bench';
import { requireEditable } from './require-editable';
import { Refusal } from './refusal';
import { requireFewCells, requireFewCommands } from './edit-size';
import { refusedToPerson } from './refused-to-person';
import type { Step } from './step';
import { understand } from './understand';

export function takeEdit(bench: EditBench, commands: readonly GridCommand[]): EditOutcome {
  return refusedToPerson(bench, () => {
    requireFewCommands(commands);
    const steps = understand(commands, bench.workbook);
    // What becomes of sheets cannot be taken back, so it has to be all there is.
    if (steps.length > 1 && steps.some(({ isStructural }) => isStructural)) throw new Refusal('notOffered');
    const places = steps.flatMap((step) => step.places);
    requireFewCells(places, bench.workbook);
    for (const place of places) requireEditable(bench, place);
    return taken(bench, { steps, change: applied(bench, steps) });
  });
}

function applied(bench: EditBench, steps: readonly Step[]): RecordedChange {
  const recording = bench.workbook.record();
  try {
    for (const step of steps) step.apply(bench);
  } catch (error) {
    recording.takeBack();
    throw error;
  }
  return recording.end();
}

interface MadeEdit {
  readonly steps: readonly Step[];
  readonly change: RecordedChange;
}

function taken(bench: EditBench, { steps, change }: MadeEdit): EditOutcome {
  const isStructural = steps.some((step) => step.isStructural === true);
  const needsReload = steps.some((step) => step.needsReload === true);
  const again = (reverse: () => Reversal): EditOutcome =>
    refusedToPerson(bench, () => {
      if (isStructural) throw new Refusal('sheetUndo');
      const touched = placesOf(change.cells);
      for (const place of touched) requireEditable(bench, place);
      const { leftAlone } = reverse();
      return { kind: 'taken', touched, isStructural: leftAlone || needsReload, undo, redo };
    });
  const undo = (): EditOutcome => again(() => change.undo());
  const redo = (): EditOutcome => again(() => change.redo());
  return {
    kind: 'taken',
    touched: [...steps.flatMap((step) => step.places), ...placesOf(change.cells)],
    isStructural: isStructural || needsReload,
    undo,
    redo,
  };
}

function placesOf(cells: RecordedChange['cells']): SheetPlace[] {
  return cells.flatMap(({ sheet, areas }) => areas.map((area) => ({ sheet, area })));
}
