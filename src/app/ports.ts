// What a use case needs from the world; the gas room answers with Google's services, the tests with fakes that refuse what Google refuses.
import type { IsoDate } from '../core/calendar/calendar';
import type { CellAddress } from '../core/findings/finding';
import type { CellForm, WorkbookSnapshot } from '../sheets/workbook-snapshot';
import type { WorkbookChange } from '../sheets/sheet-layout';
import type { Language } from '../text/language';

export type { Language };

export interface Workbook {
  /** Sheets may have come, gone or got another name since they were asked for. */
  lookAgain(): void;
  sheetNames(): readonly string[];
  /** One block read per named sheet, whatever its size. Names that do not exist are left out. */
  read(names: readonly string[]): WorkbookSnapshot;
  /** Of just these cells, in their order; a constant number of calls per sheet, and none for no cells. */
  forms(cells: readonly CellAddress[]): readonly CellForm[];
  /** The first of these sheets that the person running the program may not edit, or null. Asked before the first write. */
  firstUneditable(names: readonly string[]): Uneditable | null;
  /** A constant number of calls per changed sheet, whatever its number of rows; flushed at the end. */
  apply(changes: readonly WorkbookChange[]): void;
  /** Opens the sheet in front of the person. */
  show(name: string): void;
  /** Opens the sheet with the cursor in the cell; false where there is no such cell. */
  goTo(cell: CellAddress): boolean;
  /** The cell the person has selected, or null where no editor is open. */
  selected(): CellAddress | null;
}

export interface Uneditable {
  readonly sheet: string;
  /** A1 address of the protected part, empty for the whole sheet. */
  readonly range: string;
  /** What the protection says of itself, by which people know whom to ask; may be empty. */
  readonly protection: string;
}

/** The moment of the run, read once. */
export interface Moment {
  /** In the workbook's time zone. */
  readonly date: IsoDate;
  /** `HH:MM`. */
  readonly time: string;
}

export interface Lock {
  /** Waits a few seconds; false when somebody else is writing. */
  acquire(): boolean;
  release(): void;
}

export interface Digest {
  /** Lower-case hexadecimal SHA-256 of the UTF-8 text. */
  sha256(text: string): string;
}

/** Questions and answers in front of the person; only where there is an editor to show them in. */
export interface Prompt {
  /** The text typed, or null when cancelled. */
  ask(question: { readonly title: string; readonly text: string }): string | null;
  confirm(question: { readonly title: string; readonly text: string }): boolean;
  tell(message: { readonly title: string; readonly text: string }): void;
}

export type DialogName = 'check' | 'mail' | 'notice' | 'publish' | 'self-test' | 'setup' | 'why';

/** Windows beside or in front of the sheet; opened, the run goes on and they live on their own. */
export interface Dialogs {
  open(dialog: DialogOpening): void;
}

export interface DialogOpening {
  readonly name: DialogName;
  readonly title: string;
  readonly language: Language;
  /** `YYYY-MM` that the dialog begins with, or empty where its first request is to choose. */
  readonly month: string;
}

/** One mail as it leaves; headers hold neither line breaks nor control characters. */
export interface OutgoingMail {
  readonly to: string;
  /** The name beside the address of whoever runs the program. */
  readonly senderName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

/** A page to be attached; `pdf` has the platform print it. */
export interface Attachment {
  readonly fileName: string;
  readonly html: string;
  readonly as: 'pdf' | 'html';
}

export interface Outbox {
  /** Recipients, not mails, that may still be sent to today. */
  remainingQuota(): number;
  /** Hands over one mail. A run that dies in here may have sent it. */
  send(mail: OutgoingMail): MailAnswer;
}

/** `unknown`: it may have gone out all the same. */
export type MailAnswer = { readonly kind: 'sent' } | { readonly kind: 'refused' | 'unknown'; readonly said: string };

export interface Printer {
  /** The page as PDF, in base64; null where it cannot be printed. */
  pdf(html: string): string | null;
}

/** A notice to everybody about the run that is going on, kept outside the sheets; it names whoever holds the lock and tells a dead run from a live one. */
export interface RunBoard {
  /** The run that has begun and has not ended, dead or alive; null where there is none. */
  current(): PostedRun | null;
  post(run: PostedRun): void;
  /** The end of one's own run; also forgets a wish to stop. */
  clear(): void;
  askToStop(): void;
  stopAsked(): boolean;
}

export interface PostedRun {
  readonly action: string;
  readonly person: string;
  /** `YYYY-MM-DD HH:MM` in the workbook's time zone. */
  readonly since: string;
  readonly done: number;
  readonly total: number;
  readonly item: string;
}

/** How long this run has lasted. */
export interface Stopwatch {
  elapsedSeconds(): number;
}

/** A caught exception's place to go: the log of the platform, never the person's screen. */
export interface Trouble {
  record(failure: unknown): void;
}

export interface Ports {
  readonly workbook: Workbook;
  readonly now: Moment;
  readonly lock: Lock;
  readonly digest: Digest;
  readonly language: Language;
  /** The address of whoever runs the program; empty where the platform does not tell. */
  readonly person: () => string;
  readonly trouble: Trouble;
  readonly outbox: Outbox;
  readonly printer: Printer;
  readonly runBoard: RunBoard;
  readonly stopwatch: Stopwatch;
}

/** The ports of a click in the menu: those of the use case, somebody to ask and windows to open. */
export interface MenuPorts extends Ports {
  readonly prompt: Prompt;
  readonly dialogs: Dialogs;
}
