import type { GridView } from './grid-view';

const LOOK_EVERY_MILLISECONDS = 150;

/** Waits while a cell is being typed into, for the text would be lost with the grid. */
export async function whenNobodyTypes(view: GridView): Promise<void> {
  while (view.isTyping()) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MILLISECONDS));
}
