import type { AuthMode } from './authorisation';
import type { PlannedFailure } from './calls/call-ledger';
import type { HostDocument } from './document/host-document';
import type { ConsoleReader } from './script-console';
import type { ScriptFiles } from './script-files';
import type { PagePrinter } from './services/html/page-printer';
import type { MailChannel } from './services/mail/mail-channel';
import type { EditorWindow } from './services/ui/editor-window';

export interface HostOptions {
  readonly document: HostDocument;
  readonly files: ScriptFiles;
  /** Whoever clicked: e-mail address (may be empty) and the locale of the account, such as `zh_CN`. */
  readonly person: { readonly email: string; readonly locale: string };
  /** The moment at which the script's clock stands; a function: the clock runs, and this is what it shows. */
  readonly now: Date | (() => Date);
  /** Null where no editor is open: `getUi` is refused. */
  readonly window: EditorWindow | null;
  readonly authMode: AuthMode;
  readonly readConsole: ConsoleReader;
  /** A call that is to go wrong, or null. */
  readonly failure: PlannedFailure | null;
  /** Where mails go; without one every call of `MailApp` is refused. */
  readonly mail?: MailChannel;
  /** Without one no page becomes a PDF. */
  readonly printer?: PagePrinter | null;
  /** Before each service call, which is counted from 1: a test may run another script on the same document in between. */
  readonly beforeCall?: (call: number, name: string) => void;
  /** After `SpreadsheetApp.flush()` and each write of a document property: what is now in the document has to last. */
  readonly onFlush?: () => void;
}

/** What the script's clock shows. */
export function shownBy({ now }: Pick<HostOptions, 'now'>): Date {
  return typeof now === 'function' ? now() : now;
}
