// The pages of dist/ in a sidebar or in a window over the sheet.
import type { DialogName, Dialogs } from '../app/ports';

/** In pixels; what has none is a sidebar, whose width is the platform's. */
const WINDOWS: Readonly<Record<DialogName, { readonly width: number; readonly height: number } | null>> = {
  check: null,
  why: null,
  mail: { width: 900, height: 640 },
  notice: { width: 900, height: 640 },
  publish: { width: 640, height: 600 },
  'self-test': { width: 560, height: 320 },
  setup: { width: 720, height: 600 },
};

export function googleDialogs(ui: GoogleAppsScript.Base.Ui): Dialogs {
  return {
    open: ({ name, title, language, month }) => {
      const page = HtmlService.createHtmlOutputFromFile(name).getContent();
      const addressed = page
        .replace('data-language=""', `data-language="${language}"`)
        .replace('data-month=""', `data-month="${month}"`);
      const output = HtmlService.createHtmlOutput(addressed).setTitle(title);
      const size = WINDOWS[name];
      if (size === null) ui.showSidebar(output);
      else ui.showModalDialog(output.setWidth(size.width).setHeight(size.height), title);
    },
  };
}
