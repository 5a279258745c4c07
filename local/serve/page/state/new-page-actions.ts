import { failureSentence } from '../calls/failure-sentence';
import type { ServerCalls } from '../calls/server-calls';
import { goToLink } from '../cells/go-to-link';
import type { WorkbookInGrid } from '../grid/workbook-in-grid';
import type { FileRequest } from '../../wire';
import { pageWords } from '../words/page-words';
import { closeNote, showNote } from './notes';
import { askOwn } from './own-questions';
import type { PageActions } from './page-actions';
import type { PageState } from './page-state';
import type { Store } from './store';

interface ActionBase {
  readonly store: Store<PageState>;
  readonly calls: ServerCalls;
  readonly workbook: WorkbookInGrid;
}

export function newPageActions({ store, calls, workbook }: ActionBase): PageActions {
  const words = pageWords(store.current().language);
  const tellFailure = (error: unknown): void => {
    askOwn(store, { title: words.failed, text: failureSentence(error, words), agree: null });
  };
  const decideFile = async (wish: FileRequest['wish']): Promise<void> => {
    const { state, copy } = await calls.file({ wish });
    store.change({ file: state });
    if (copy !== null) showNote(store, { kind: 'remark', text: words.copied(copy) });
  };
  return {
    answer: (answer) => {
      const { questions, answered } = store.current();
      store.change({
        questions: questions.filter(({ name }) => name !== answer.question),
        answered: [...answered, answer.question],
      });
      calls.answer(answer).catch((error: unknown) => {
        store.change({ answered: store.current().answered.filter((name) => name !== answer.question) });
        tellFailure(error);
      });
    },
    call: (request) =>
      calls.call(request).catch((error: unknown) => ({ kind: 'failed', message: failureSentence(error, words) })),
    closeSidebar: () => {
      store.change({ sidebar: null });
      workbook.focus();
    },
    closeDialog: () => {
      store.change({ dialog: null });
      workbook.focus();
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
    closeOwnQuestion: () => {
      store.change({ ownQuestions: store.current().ownQuestions.slice(1) });
    },
    focusGrid: workbook.focus,
    decideFile: (wish) => {
      decideFile(wish).catch(tellFailure);
    },
    followLink: (link) => {
      const model = workbook.model();
      if (model !== null) goToLink(model, link);
      workbook.focus();
    },
  };
}
