// Pages of the script's own beside and in front of the sheet.
import type { HtmlOutputSelf } from '../html/html-output';
import type { EditorWindow, Frame } from './editor-window';

interface Showing {
  readonly window: EditorWindow;
}

const SIDEBAR_WIDTH = 300;

export function showSidebar({ window }: Showing, { title, html }: HtmlOutputSelf): void {
  window.showFrame({ kind: 'sidebar', title, html, width: SIDEBAR_WIDTH, height: null });
}

/** A dialog's title is the one it is shown with. */
export function showDialog(kind: Frame['kind']) {
  return ({ window }: Showing, { html, width, height }: HtmlOutputSelf, title: string): void => {
    window.showFrame({ kind, title, html, width, height });
  };
}
