// What the server asks of the desk, the thread that holds the workbook, runs the script and saves; answers may come out of order.
import type {
  CallRequest,
  FileAnswer,
  FileRequest,
  MenuRequest,
  OpeningWish,
  PageEvent,
  PageLanguage,
  QuestionAnswer,
  RevisionAnswer,
  RevisionRequest,
  RunAnswer,
  SeatName,
  SelectionReport,
} from '../wire';

export interface OpenRequest {
  readonly seat: SeatName;
  readonly wish: OpeningWish;
}

/** By the name of the request: what is given and what is answered. */
export interface DeskRequests {
  /** Answers an `Opening` as JSON in UTF-8: of a long workbook, objects would take twice as long to hand over. */
  readonly open: { readonly given: OpenRequest; readonly answer: Uint8Array<ArrayBuffer> };
  readonly revise: { readonly given: RevisionRequest; readonly answer: RevisionAnswer };
  readonly runMenu: { readonly given: MenuRequest; readonly answer: RunAnswer };
  readonly call: { readonly given: CallRequest; readonly answer: RunAnswer };
  readonly select: { readonly given: SelectionReport; readonly answer: null };
  /** Taken even while a script is at work: it may be the one that waits for it. */
  readonly answer: { readonly given: QuestionAnswer; readonly answer: null };
  readonly file: { readonly given: FileRequest; readonly answer: FileAnswer };
  /** The page of a dialog; null where it has been closed or never was. */
  readonly frame: { readonly given: { readonly name: string }; readonly answer: string | null };
  /** The workbook as it is now, saved or not. */
  readonly bytes: { readonly given: null; readonly answer: Uint8Array };
  /** The tab is gone: its questions are answered with CLOSE. */
  readonly leave: { readonly given: { readonly seat: SeatName }; readonly answer: null };
  /** Saves what is unsaved, as a copy beside the file where somebody else has written that, and ends; the answer is the last message. */
  readonly end: { readonly given: null; readonly answer: FileAnswer };
}

export type DeskRequestName = keyof DeskRequests;

export interface Asked<Name extends DeskRequestName = DeskRequestName> {
  readonly number: number;
  readonly name: Name;
  readonly given: DeskRequests[Name]['given'];
}

export type DeskMessage =
  /** Once, when the workbook is open. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly number: number; readonly value: unknown }
  /** A fault of ours: what was asked is not answered otherwise. */
  | { readonly kind: 'fault'; readonly number: number; readonly message: string }
  /** For one tab, or for all where `seat` is null. */
  | { readonly kind: 'event'; readonly seat: SeatName | null; readonly event: PageEvent };

/** What the thread is started with. */
export interface DeskStart {
  /** Path of the workbook, which the starting thread has locked. */
  readonly file: string;
  readonly language: PageLanguage;
  readonly version: string;
  readonly scriptFolder: string;
  readonly mailWorker: string;
  readonly recalculationWorker: string;
  /** As of `--now`; null: the real clock. */
  readonly now: string | null;
  /** Address of the person; empty: `owner@localhost`. */
  readonly person: string;
  /** Rung by the server after each request, so that a waiting thread wakes. */
  readonly bell: SharedArrayBuffer;
}
