// All ports over the open spreadsheet.
import type { MenuPorts, Ports, Trouble } from '../app/ports';
import { dayReader } from './cell-values';
import { googleDialogs } from './google-dialogs';
import { googleDigest } from './google-digest';
import { googleLock } from './google-lock';
import { googleOutbox } from './google-outbox';
import { googlePrinter } from './google-printer';
import { googlePrompt } from './google-prompt';
import { googleRunBoard } from './google-run-board';
import { googleWorkbook } from './google-workbook';
import { personsLanguage } from './persons-language';

export const googleTrouble: Trouble = {
  record: (failure) => {
    console.error(failure);
  },
};

export function googlePorts(now: Date): Ports {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { date, time } = dayReader(spreadsheet.getSpreadsheetTimeZone())(now);
  return {
    workbook: googleWorkbook(spreadsheet),
    now: { date, time: time.slice(0, 5) },
    lock: googleLock(),
    digest: googleDigest,
    language: personsLanguage(),
    person: () => Session.getActiveUser().getEmail(),
    trouble: googleTrouble,
    outbox: googleOutbox(),
    printer: googlePrinter(googleTrouble),
    runBoard: googleRunBoard(),
    stopwatch: { elapsedSeconds: () => (Date.now() - now.getTime()) / 1000 },
  };
}

/** The same for a click in the menu, where there is somebody to ask and to show things to. */
export function googleMenuPorts(now: Date): MenuPorts {
  const ui = SpreadsheetApp.getUi();
  return { ...googlePorts(now), prompt: googlePrompt(ui), dialogs: googleDialogs(ui) };
}
