import { cellsOfAddress } from '../cells/cell-of-address';
import type { SelectionSource } from '../grid/selection-report';
import { ServerUnreachable, type ServerCalls } from '../calls/server-calls';
import { pageWords } from '../words/page-words';
import { closeNote, showNote } from './notes';
import { askOwn } from './own-questions';
import type { PageActions } from './page-actions';
import type { PageState } from './page-state';
import type { Store } from './store';
import type { FileRequest } from '../../wire';

export interface ActionBase {
  readonly store: Store<PageState>;
  readonly calls: ServerCalls;
  readonly grid: SelectionSource;
}

export function newPageActions({ store, calls, grid }: ActionBase): PageActions {
  const words = pageWords(store.current().language);
  const sentenceOf = (error: unknown): string =>
    (error instanceof ServerUnreachable ? error.sentence : null) ?? words.notReached;
  const tellFailure = (text: string): void => {
    askOwn(store, { title: words.failed, text, agree: null });
  };
  const running = new Set<string>();

  const runMenu = async (functionName: string): Promise<void> => {
    if (running.has(functionName)) return;
    running.add(functionName);
    try {
      const answer = await calls.runMenu({ functionName, selection: grid.selection() });
      if (answer.kind === 'failed') tellFailure(answer.message);
    } catch (error) {
      tellFailure(sentenceOf(error));
    } finally {
      running.delete(functionName);
    }
  };

  const decideFile = async (wish: FileRequest['wish']): Promise<void> => {
    try {
      const { state, copy } = await calls.file({ wish });
      store.change({ file: state });
      if (copy !== null) showNote(store, { kind: 'remark', text: words.copied(copy) });
    } catch (error) {
      tellFailure(sentenceOf(error));
    }
  };

  return {
    answer: (answer) => {
      const { questions } = store.current();
      store.change({ questions: questions.filter(({ name }) => name !== answer.question) });
      calls.answer(answer).catch((error: unknown) => {
        tellFailure(sentenceOf(error));
      });
    },
    call: async (request) => {
      try {
        return await calls.call(request);
      } catch (error) {
        return { kind: 'failed', message: sentenceOf(error) };
      }
    },
    runMenu: (functionName) => void runMenu(functionName),
    closeSidebar: () => {
      store.change({ sidebar: null });
      grid.focus();
    },
    closeDialog: () => {
      store.change({ dialog: null });
      grid.focus();
    },
    closeNote: (number) => {
      closeNote(store, number);
    },
    closeUnshown: () => {
      store.change({ unshown: [] });
    },
    closeAbout: () => {
      store.change({ isAboutOpen: false });
    },
    focusGrid: grid.focus,
    decideFile: (wish) => void decideFile(wish),
    closeOwnQuestion: () => {
      store.change({ ownQuestions: store.current().ownQuestions.slice(1) });
    },
    followLink: ({ sheet, cell }) => {
      const cells = cellsOfAddress(sheet, cell);
      if (cells !== null) grid.goTo(cells);
      grid.focus();
    },
  };
}
