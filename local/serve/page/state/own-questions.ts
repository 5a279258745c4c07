import type { OwnQuestion, PageState } from './page-state';
import type { Store } from './store';

export function askOwn(store: Store<PageState>, question: OwnQuestion): void {
  store.change({ ownQuestions: [...store.current().ownQuestions, question] });
}
