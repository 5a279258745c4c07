import type { MarkedCell } from '../cells/cell-marks';
import type { ButtonName, CallRequest, FileRequest, RunAnswer } from '../../wire';

/** What a person can do outside the grid. */
export interface PageActions {
  answer(answer: { readonly question: string; readonly button: ButtonName; readonly text: string }): void;
  /** For the page of a dialog; never throws. */
  call(request: Omit<CallRequest, 'seat'>): Promise<RunAnswer>;
  closeSidebar(): void;
  closeDialog(): void;
  closeNote(number: number): void;
  closeUnshown(): void;
  closeAbout(): void;
  /** Also how a dialog gives the focus back. */
  focusGrid(): void;
  decideFile(wish: FileRequest['wish']): void;
  /** Of the page's own questions the one that is shown. */
  closeOwnQuestion(): void;
  followLink(link: NonNullable<MarkedCell['link']>): void;
}
