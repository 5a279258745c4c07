// What a script may do before the person has authorised it.

/**
 * `NONE`: an add-on's `onOpen` that nobody has authorised in this document. `LIMITED`: a simple trigger, which may use its own document
 * and nothing that needs authorisation. `FULL`: a click of an authorised person.
 */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

const ALWAYS_ALLOWED = [
  /^SpreadsheetApp\.getUi$/u,
  /^Base\.(?:Ui\.create(?:Addon)?Menu|Menu\.\w+)$/u,
  /^Session\.getActiveUserLocale$/u,
];

/** What reaches beyond the document. */
const NEEDS_AUTHORISATION = /^(?:Session\.get(?:Active|Effective)User$|MailApp\.|Base\.Ui\.show)/u;

/** Google's sentence for a call that the mode forbids, or null. */
export function authorisationRefusal(mode: AuthMode, call: string): string | null {
  if (mode === 'FULL' || ALWAYS_ALLOWED.some((allowed) => allowed.test(call))) return null;
  if (mode === 'LIMITED' && !NEEDS_AUTHORISATION.test(call)) return null;
  return `You do not have permission to call ${call}`;
}
