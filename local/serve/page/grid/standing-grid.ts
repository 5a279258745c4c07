// A grid with its way to the desk, and how it takes the place of the one before.
import type { GridData } from '../../grid/grid-data';
import type { GridMessage } from '../../grid/grid-message';
import { editSender, type EditSender, type SenderUse } from '../calls/edit-sender';
import { gridTransport } from './grid-transport';
import { showGrid, type GridShowing, type GridView } from './grid-view';
import { laidOut } from './laid-out';
import { goTo, goToSheet, placeOf, scrollBack } from './place';
import type { GridModel } from './vendor';

export interface StandingGrid {
  readonly view: GridView;
  readonly sender: EditSender;
  deliver(message: GridMessage): void;
}

export interface StandingUse extends SenderUse {
  readonly showing: Omit<GridShowing, 'service' | 'arrange' | 'mode'>;
}

interface Wanted {
  readonly grid: GridData;
  readonly mode: GridShowing['mode'];
  /** What it will take the place of. */
  readonly before: StandingGrid | null;
}

/** Out of sight as long as there is one before it. */
export async function standGrid(use: StandingUse, { grid, mode, before }: Wanted): Promise<StandingGrid> {
  const sender = editSender(use);
  const { service, deliver } = gridTransport(sender.send);
  const arrange = (model: GridModel): void => {
    if (before !== null) goToSheet(model, placeOf(before.view.model));
  };
  return { view: await showGrid(grid, { ...use.showing, mode, service, arrange }), sender, deliver };
}

/** At one stroke, so that no key falls between the two. */
export function takeThePlace({ view }: StandingGrid, before: GridView): void {
  const place = placeOf(before.model);
  const hadFocus = before.hasFocus();
  before.close();
  goTo(view.model, place);
  if (hadFocus) view.focus();
  void laidOut().then(() => {
    scrollBack(view.model, place);
  });
}
