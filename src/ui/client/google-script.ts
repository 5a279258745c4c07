// What the platform gives a page to call the script with.
import type { ClientFunctions } from './client-functions';

/** Calling a function starts it and returns at once; the handlers are told later. */
export type Runner = {
  readonly [Name in keyof ClientFunctions]: (request: object) => void;
} & {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (failure: unknown) => void): Runner;
};

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { readonly editor: { focus(): void } } };
};

export function scriptRunner(): Runner {
  return google.script.run;
}

/** What is typed next goes into the sheet. */
export function focusSheet(): void {
  google.script.host.editor.focus();
}
