// What the page in the browser and the server tell each other, as JSON; every address stands under the random token of the process.
import type { ButtonName, EditorWindow, Frame, Menu, Question, Selection } from '../host/index';
import type { GridData, SheetResults } from './grid/grid-data';
import type { GridMessage } from './grid/grid-message';

export type { ButtonName, Menu, MenuEntry, Question, Selection } from '../host/index';

export type PageLanguage = 'zh-CN' | 'en';

/** One open tab, by a name of its own making (`[a-z0-9-]{8,64}`). */
export type SeatName = string;

/** `beginning`: no more than the first rows of a long workbook, in a moment. */
export type OpeningWish = 'beginning' | 'whole';

/** `GET api/opening?seat=&wish=` (`whole` where none is said): what a tab needs to show the workbook; asked for anew after each `reload`. */
export interface Opening {
  /** Only the first rows of each sheet: for looking at, until the whole is there. A short workbook is always whole. */
  readonly isBeginning: boolean;
  readonly language: PageLanguage;
  /** Of the file, without its folders. */
  readonly fileName: string;
  readonly version: string;
  readonly grid: GridData;
  /** Ids of the revisions taken last, the newest at the end: a tab that lost its connection finds out which of its own arrived. */
  readonly taken: readonly string[];
  /** What the grid cannot show and the file keeps; listed once. */
  readonly unshown: readonly Unshown[];
  readonly menus: readonly Menu[];
  readonly file: FileState;
}

/** `count` things of a kind on a sheet; `sheet` is null where they belong to the whole workbook. */
export interface Unshown {
  readonly kind: UnshownKind;
  readonly sheet: string | null;
  readonly count: number;
}

export type UnshownKind =
  | 'chart'
  | 'chartSheet'
  | 'comment'
  | 'conditionalFormat'
  | 'drawing'
  | 'formula'
  | 'image'
  | 'macro'
  | 'pivotTable'
  | 'richText'
  | 'slicer'
  | 'sparkline'
  | 'table'
  | 'validation';

export type FileState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  /** Somebody else has written the file; nothing more is saved into it until a person decides. */
  | { readonly kind: 'changedOnDisk' }
  /** The file could not be written; the edits are kept in memory. */
  | { readonly kind: 'failed'; readonly sentence: string };

/** `POST api/revision`: an edit, an undo or a redo of the grid. */
export interface RevisionRequest {
  readonly seat: SeatName;
  readonly message: GridMessage;
}

export type RevisionAnswer =
  /** It is on its way to every tab as an event, this one too. */
  | { readonly kind: 'taken' }
  /** Other revisions came first; the grid sends it again once it has seen them. */
  | { readonly kind: 'late' }
  /** Nothing of it was applied; the tab takes it back. */
  | { readonly kind: 'refused'; readonly sentence: string };

/** `POST api/menu`: a click on a menu item; answered when the function has ended. */
export interface MenuRequest {
  readonly seat: SeatName;
  readonly functionName: string;
  readonly selection: Selection | null;
}

/** `POST api/call`: `google.script.run` of a dialog. */
export interface CallRequest {
  readonly seat: SeatName;
  /** The dialog that asks. */
  readonly frame: string;
  readonly functionName: string;
  readonly given: readonly unknown[];
}

export type RunAnswer =
  | { readonly kind: 'done'; readonly value: unknown }
  /** The message as Google would show or hand it over. */
  | { readonly kind: 'failed'; readonly message: string };

/** `POST api/selection`: what is selected now, in the seat's tab. */
export interface SelectionReport {
  readonly seat: SeatName;
  readonly selection: Selection | null;
}

/** `POST api/answer`: what the person has said to an alert or a prompt. */
export interface QuestionAnswer {
  readonly seat: SeatName;
  readonly question: string;
  readonly button: ButtonName;
  readonly text: string;
}

/** `POST api/file`: what to do about a file that somebody else has written, or that could not be written. */
export interface FileRequest {
  readonly seat: SeatName;
  /** `reload`: take the file as it is on the disk; `copy`: save what is here beside it, then reload; `retry`: save again. */
  readonly wish: 'reload' | 'copy' | 'retry';
}

export interface FileAnswer {
  readonly state: FileState;
  /** Name of the copy that was written, beside the file. */
  readonly copy: string | null;
}

/** A dialog or sidebar; its page is `GET frame/NAME`. */
export interface ShownFrame extends Omit<Frame, 'html'> {
  readonly name: string;
}

/** What the page of a dialog tells the window around it (`postMessage`), by what stands there for `google.script`. */
export type FrameMessage =
  | {
      readonly xiaoneng: 'call';
      /** Of the call, within its page. */
      readonly number: number;
      readonly functionName: string;
      /** Plain values: the page of the dialog has refused all else. */
      readonly given: readonly unknown[];
    }
  | { readonly xiaoneng: 'close' }
  | { readonly xiaoneng: 'height' | 'width'; readonly pixels: number }
  /** `google.script.host.editor.focus()` */
  | { readonly xiaoneng: 'focusEditor' };

/** What it is told in return, to the call with that number. */
export interface FrameAnswer {
  readonly xiaoneng: 'answer';
  readonly number: number;
  readonly answer: RunAnswer;
}

/** `GET api/events?seat=` is a stream of these (server-sent events, one JSON a message). */
export type PageEvent =
  | { readonly kind: 'revision'; readonly message: GridMessage }
  /** What the file has where formulas have just come or been calculated anew; it counts where the grid's own differs. */
  | { readonly kind: 'results'; readonly sheets: readonly SheetResults[] }
  | { readonly kind: 'reload' }
  | { readonly kind: 'menus'; readonly menus: readonly Menu[] }
  | { readonly kind: 'question'; readonly name: string; readonly asks: 'alert' | 'prompt'; readonly question: Question }
  | { readonly kind: 'frame'; readonly frame: ShownFrame }
  | ({ readonly kind: 'toast' } & Parameters<EditorWindow['showToast']>[0])
  | { readonly kind: 'select'; readonly selection: Selection }
  /** Scripts at work for anybody, by their function names. */
  | { readonly kind: 'running'; readonly functionNames: readonly string[] }
  | { readonly kind: 'file'; readonly state: FileState }
  /** What a person should know that is no answer: a formula that could not be recalculated, an onEdit that failed. */
  | { readonly kind: 'remark'; readonly sentence: string }
  /** The process ends; nothing more is taken. */
  | { readonly kind: 'ended'; readonly sentence: string };

/** `GET api/outbox`: the mails kept as files, the newest first; each is `GET api/outbox/NAME` as an .eml. */
export interface OutboxList {
  readonly mails: readonly {
    readonly name: string;
    readonly bytes: number;
    /** ISO moment. */ readonly written: string;
  }[];
}
