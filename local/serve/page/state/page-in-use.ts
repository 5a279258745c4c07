// What every part of the page needs, handed down once.
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { pageWords, type PageWords } from '../words/page-words';
import type { PageActions } from './page-actions';
import type { PageState } from './page-state';
import type { Store } from './store';

export interface PageInUse {
  readonly store: Store<PageState>;
  readonly actions: PageActions;
  /** What the grid is drawn into. */
  readonly gridElement: HTMLElement;
}

export const PageContext = createContext<PageInUse | null>(null);

export interface PageParts {
  readonly state: PageState;
  readonly words: PageWords;
  readonly actions: PageActions;
  readonly gridElement: HTMLElement;
}

/** Draws its component again whenever something of the page has changed. */
export function usePage(): PageParts {
  const page = useContext(PageContext);
  if (page === null) throw new Error('a part of the page stands outside it');
  const { store, actions, gridElement } = page;
  const [state, setState] = useState(store.current());
  useEffect(() => {
    const look = (): void => {
      setState(store.current());
    };
    look();
    return store.listen(look);
  }, [store]);
  return { state, words: pageWords(state.language), actions, gridElement };
}
