// What was cut has been pasted elsewhere. In the grid the formulas that refer to it follow; in the file they would have to be rewritten.
import type { GridCommand } from '../../grid/grid-message';
import { targetMember } from '../members';
import { Refusal } from '../refusal';
import type { Step, StepPlace } from '../step';

/** Contents and looks have commands of their own. @throws Refusal where a formula refers to the cells */
export function readMovedRanges(command: GridCommand, { workbook, sheet }: StepPlace): Step {
  const [formula] = targetMember(command).flatMap((area) => workbook.referencesTo(sheet, area));
  if (formula !== undefined) throw new Refusal('movedReference', { place: formula });
  return { places: [], apply: () => undefined };
}
