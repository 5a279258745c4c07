import type { Prompt } from '../app/ports';

/** Questions in front of the open spreadsheet. They suspend the run and drop its locks, so ask before locking. */
export function googlePrompt(ui: GoogleAppsScript.Base.Ui): Prompt {
  return {
    ask: ({ title, text }) => {
      const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
    },
    confirm: ({ title, text }) => ui.alert(title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK,
    tell: ({ title, text }) => {
      ui.alert(title, text, ui.ButtonSet.OK);
    },
  };
}
