// Where the person is, told to the desk a moment after it has changed.
import type { Selection } from '../../wire';
import { selectionOf } from './place';
import type { GridModel } from './vendor';

const SETTLED_AFTER_MILLISECONDS = 150;

/** Calls `report` once the selection has stood still, and not again for the same. */
export function reportSelections(model: GridModel, report: (selection: Selection) => void): void {
  let timer: number | undefined;
  let told = '';
  const tell = (): void => {
    const selection = selectionOf(model);
    const text = JSON.stringify(selection);
    if (text === told) return;
    told = text;
    report(selection);
  };
  model.on('update', report, () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(tell, SETTLED_AFTER_MILLISECONDS);
  });
}
