import { failureSentence } from '../calls/failure-sentence';
import type { ServerCalls } from '../calls/server-calls';
import { askOwn } from '../state/own-questions';
import type { PageState } from '../state/page-state';
import type { Store } from '../state/store';
import type { Selection } from '../../wire';
import { pageWords } from '../words/page-words';
import type { MenuUse } from './script-menus';

export interface MenuRunning {
  readonly store: Store<PageState>;
  readonly calls: ServerCalls;
  readonly selection: () => Selection | null;
}

/** A click while the same function is still at work, here or in another tab, is passed over. */
export function menuRunner({ store, calls, selection }: MenuRunning): MenuUse {
  const clicked = new Set<string>();
  const words = pageWords(store.current().language);
  const isRunning = (functionName: string): boolean =>
    clicked.has(functionName) || store.current().running.includes(functionName);
  const run = async (functionName: string): Promise<void> => {
    clicked.add(functionName);
    const tell = (text: string): void => {
      askOwn(store, { title: words.failed, text, agree: null });
    };
    try {
      const answer = await calls.runMenu({ functionName, selection: selection() });
      if (answer.kind === 'failed') tell(answer.message);
    } catch (error) {
      tell(failureSentence(error, words));
    } finally {
      clicked.delete(functionName);
    }
  };
  return {
    isRunning,
    click: (functionName) => {
      if (!isRunning(functionName)) void run(functionName);
    },
  };
}
