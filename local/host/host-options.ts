import type { AuthMode } from './authorisation';
import type { PlannedFailure } from './calls/call-ledger';
import type { HostDocument } from './document/host-document';
import type { ConsoleReader } from './script-console';
import type { ScriptFiles } from './script-files';
import type { EditorWindow } from './services/ui/editor-window';

export interface HostOptions {
  readonly document: HostDocument;
  readonly files: ScriptFiles;
  /** Whoever clicked: e-mail address (may be empty) and the locale of the account, such as `zh_CN`. */
  readonly person: { readonly email: string; readonly locale: string };
  /** The moment at which the script's clock stands. */
  readonly now: Date;
  /** Null where no editor is open: `getUi` is refused. */
  readonly window: EditorWindow | null;
  readonly authMode: AuthMode;
  readonly readConsole: ConsoleReader;
  /** A call that is to go wrong, or null. */
  readonly failure: PlannedFailure | null;
}
