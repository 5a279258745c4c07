import type { PageState } from '../state/page-state';
import type { Store } from '../state/store';
import { pageWords } from '../words/page-words';
import type { FileMenuEntry } from './menu-bar';

export function fileMenu(store: Store<PageState>): readonly FileMenuEntry[] {
  const words = pageWords(store.current().language);
  return [
    {
      id: 'download',
      name: words.download,
      execute: () => {
        window.location.assign('api/workbook');
      },
    },
    {
      id: 'outbox',
      name: words.outbox,
      execute: () => {
        window.open('outbox', '_blank', 'noopener');
      },
    },
    {
      id: 'about',
      name: words.about,
      execute: () => {
        store.change({ isAboutOpen: true });
      },
    },
  ];
}
