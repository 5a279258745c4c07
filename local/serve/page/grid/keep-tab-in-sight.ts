import { laidOut } from './laid-out';
import type { GridModel } from './vendor';

/** The tab of the sheet that is shown stays in sight among the tabs, whoever has turned to it. */
export function keepTabInSight(model: GridModel, container: HTMLElement): void {
  const reveal = async (): Promise<void> => {
    await laidOut();
    container.querySelector('.o-sheet-list .o-sheet.active')?.scrollIntoView();
  };
  model.on('command-dispatched', reveal, ({ type }: { readonly type?: string }) => {
    if (type === 'ACTIVATE_SHEET') void reveal();
  });
  void reveal();
}
