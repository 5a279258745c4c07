// One row of the contract with the platform: what it does, how we know, and a check that our host does it too.

export interface Behaviour {
  readonly does: string;
  readonly source: string;
  readonly check: () => void;
}

/** A page of Google's reference, below developers.google.com/apps-script/reference/. */
export function documentation(page: string): string {
  return `https://developers.google.com/apps-script/reference/${page}`;
}

/** A section of the public tests of brucemcpherson/gas-fakes, which its author also runs on live Apps Script. */
export function liveTest(file: string, section: string): string {
  return `https://github.com/brucemcpherson/gas-fakes/blob/main/test/${file} (${section})`;
}

/** Neither documented nor in a live test that we know of: said alike by several people who met it. */
export const SEVERAL_REPORTS = 'several public reports';
