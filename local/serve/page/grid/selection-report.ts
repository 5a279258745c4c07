// Where the person is, told to the desk a moment after it has changed.
import type { Selection } from '../../wire';
import { selectionOf } from './place';
import type { GridModel } from './vendor';

const SETTLED_AFTER_MILLISECONDS = 150;

export interface SelectionSource {
  selection(): Selection | null;
  focus(): void;
  goTo(selection: Selection): void;
}

/** Calls `report` once the selection has stood still, and not again for the same. */
export function reportSelections(model: GridModel, report: (selection: Selection) => void): void {
  let timer: number | undefined;
  let told = '';
  model.on('update', report, () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const selection = selectionOf(model);
      const text = JSON.stringify(selection);
      if (text === told) return;
      told = text;
      report(selection);
    }, SETTLED_AFTER_MILLISECONDS);
  });
}
