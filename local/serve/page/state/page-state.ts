// Everything the page shows around the grid, as one value that is replaced as a whole.
import type { FileState, Menu, PageEvent, PageLanguage, ShownFrame, Unshown } from '../../wire';

export type AskedQuestion = Extract<PageEvent, { readonly kind: 'question' }>;

/** A message with a number of its own, by which it is taken away. */
export interface Note {
  readonly number: number;
  readonly kind: 'refusal' | 'failure' | 'remark' | 'toast';
  readonly title: string;
  readonly text: string;
}

export interface PageState {
  readonly language: PageLanguage;
  readonly fileName: string;
  readonly version: string;
  readonly file: FileState;
  readonly link: 'connecting' | 'open' | 'lost' | 'ended';
  /** What the server said when it ended. */
  readonly ending: string;
  readonly unshown: readonly Unshown[];
  readonly menus: readonly Menu[];
  readonly questions: readonly AskedQuestion[];
  readonly sidebar: ShownFrame | null;
  readonly dialog: ShownFrame | null;
  readonly notes: readonly Note[];
  /** Function names, by anybody. */
  readonly running: readonly string[];
  readonly isAboutOpen: boolean;
  /** An address a cell links to, which has to be agreed to before it is opened. */
  readonly askedAddress: string | null;
  /** A question of the grid itself. */
  readonly confirmation: { readonly text: string; readonly agreed: () => void } | null;
}

export function firstState(language: PageLanguage): PageState {
  return {
    language,
    fileName: '',
    version: '',
    file: { kind: 'saved' },
    link: 'connecting',
    ending: '',
    unshown: [],
    menus: [],
    questions: [],
    sidebar: null,
    dialog: null,
    notes: [],
    running: [],
    isAboutOpen: false,
    askedAddress: null,
    confirmation: null,
  };
}
