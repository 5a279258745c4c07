// Everything the page shows around the grid, as one value that is replaced as a whole.
import type { CellAside } from '../cells/cell-aside';
import type { FileState, Menu, PageEvent, PageLanguage, ShownFrame, Unshown } from '../../wire';

export type AskedQuestion = Extract<PageEvent, { readonly kind: 'question' }>;

/** A message with a number of its own, by which it is taken away. */
export interface Note {
  readonly number: number;
  readonly kind: 'refusal' | 'remark' | 'toast';
  readonly title: string;
  readonly text: string;
}

export interface OwnQuestion {
  readonly title: string;
  readonly text: string;
  /** Null: there is nothing to agree to. */
  readonly agree: { readonly caption: string; readonly press: () => void } | null;
  /** Where saying no is a choice of its own; closing by Esc is neither. */
  readonly decline?: () => void;
}

export interface PageState {
  readonly language: PageLanguage;
  readonly fileName: string;
  readonly version: string;
  readonly file: FileState;
  /** `kept`: the browser keeps the tab waiting for a connection. `retrying`: an edit was not delivered and is sent again. */
  readonly link: 'connecting' | 'kept' | 'open' | 'retrying' | 'lost' | 'ended';
  /** Shown for the first time. */
  readonly isLoaded: boolean;
  /** What the server said when it ended. */
  readonly ending: string;
  readonly unshown: readonly Unshown[];
  readonly menus: readonly Menu[];
  readonly questions: readonly AskedQuestion[];
  /** Names of questions whose answers are on their way or have been given. */
  readonly answered: readonly string[];
  readonly sidebar: ShownFrame | null;
  readonly dialog: ShownFrame | null;
  readonly notes: readonly Note[];
  readonly cellAside: CellAside | null;
  /** Function names, by anybody. */
  readonly running: readonly string[];
  readonly isAboutOpen: boolean;
  /** What the page itself asks or tells so that it cannot be overlooked; the first one is shown. */
  readonly ownQuestions: readonly OwnQuestion[];
}

export function firstState(language: PageLanguage): PageState {
  return {
    language,
    fileName: '',
    version: '',
    file: { kind: 'saved' },
    link: 'connecting',
    isLoaded: false,
    ending: '',
    unshown: [],
    menus: [],
    questions: [],
    answered: [],
    sidebar: null,
    dialog: null,
    notes: [],
    cellAside: null,
    running: [],
    isAboutOpen: false,
    ownQuestions: [],
  };
}
