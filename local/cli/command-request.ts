// A command line once it is understood.
import type { SmtpServer } from '../mail/index';
import type { ChosenRepairs } from './reports/repair-reports';
import type { Language } from './words/phrases';

export type CommandName =
  'adopt' | 'setup' | 'check' | 'rank' | 'undo' | 'publish' | 'notice' | 'mail' | 'verify' | 'log' | 'why' | 'serve';

export interface CommandRequest {
  readonly command: CommandName;
  readonly file: string;
  /** The file does not exist yet and is begun. */
  readonly isNew: boolean;
  /** `YYYY-MM`, or empty for the latest in the workbook. */
  readonly month: string;
  /** What an adoption is told about sheets and headers, one entry a line; empty for other commands. */
  readonly mapping: string;
  /** Where the workbook goes; null: the command writes none. */
  readonly destination: Destination | null;
  /** What `check` is to repair; null: nothing. */
  readonly repairs: ChosenRepairs | null;
  /** Who has approved what `publish` publishes; empty where the workbook says it. */
  readonly approval: Approval;
  /** What `mail` is to do; null for other commands. */
  readonly mailing: Mailing | null;
  /** How `serve` shows the workbook; null for other commands. */
  readonly serving: ServingRequest | null;
  /** The mark from a paper that `verify` looks for, may be empty. */
  readonly mark: string;
  /** Whom `why` asks about; empty for other commands. */
  readonly subject: string;
  readonly json: boolean;
  readonly language: Language;
  /** The language was asked for, not found in the environment. */
  readonly languageGiven: boolean;
  /** Wall time in the script's time zone as `YYYY-MM-DDTHH:MM:SS`, a moment with an offset, or null for the real clock. */
  readonly now: string | null;
  readonly quiet: boolean;
}

export type Destination =
  | { readonly kind: 'inPlace' }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string };

export interface Approval {
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly reason: string;
}

export interface ServingRequest {
  /** 0: a free one. */
  readonly port: number;
  readonly opensBrowser: boolean;
  /** Address of the person who works in it; empty: none is given. */
  readonly person: string;
}

export interface Mailing {
  readonly task: MailTask;
  /** Address of the sender; empty: none is given. */
  readonly from: string;
  /** The server mails go out through; null: they become files in the outbox. */
  readonly server: SmtpServer | null;
  /** The plan need not be confirmed any more. */
  readonly isAgreed: boolean;
}

export type MailTask =
  | { readonly kind: 'send' }
  | { readonly kind: 'test'; readonly to: string }
  | { readonly kind: 'mark'; readonly key: string; readonly as: 'sent' | 'again' };
