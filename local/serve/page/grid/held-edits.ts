// While an undo is on its way to the desk the grid takes no edit, and drops it without a word. Here it waits for the undo instead.
import type { GridCommand } from '../../grid/grid-message';
import { isTurning, whenHeard } from './grid-session';
import type { LeftOver } from './left-over';
import type { GridModel } from './vendor';

const TURNS: ReadonlySet<string> = new Set(['REQUEST_UNDO', 'REQUEST_REDO']);
/** The Delete key, which only the grid knows how to make into changes of cells. */
const DELETION = 'DELETE_UNFILTERED_CONTENT';

const held = new WeakMap<GridModel, GridCommand[]>();

/** From now on, for this model. */
export function holdDuringUndo(model: GridModel): void {
  const { isCoreCommand, DispatchResult } = window.o_spreadsheet;
  const waiting: GridCommand[] = [];
  held.set(model, waiting);
  const dispatch = model.dispatch as (type: string, payload?: object) => unknown;
  const dispatchOrHold: typeof dispatch = (type, payload) => {
    const isEdit = isCoreCommand({ type } as Parameters<typeof isCoreCommand>[0]);
    if (!isTurning(model) || !(isEdit || type === DELETION || TURNS.has(type))) return dispatch(type, payload);
    waiting.push({ ...payload, type });
    return DispatchResult.Success;
  };
  Object.assign(model, { dispatch: dispatchOrHold });
  whenHeard(model, () => {
    while (!isTurning(model)) {
      const next = waiting.shift();
      if (next === undefined) return;
      const { type, ...payload } = next;
      dispatch(type, payload);
    }
  });
}

/** What waits there now. */
export function heldEdits(model: GridModel): LeftOver {
  const waiting = held.get(model) ?? [];
  const edits = waiting.filter(({ type }) => !TURNS.has(type));
  return { edits: edits.map((command) => [command]), hasTurns: edits.length < waiting.length };
}
