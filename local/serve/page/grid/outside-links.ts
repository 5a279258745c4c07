// Links that lead out of the workbook: opened only when a person has seen where they lead and agreed.
import { askOwn } from '../state/own-questions';
import type { PageState } from '../state/page-state';
import type { Store } from '../state/store';
import { pageWords } from '../words/page-words';

/** Of the grid's links, those to its own sheets. */
const INSIDE = /^o-spreadsheet:\/\//u;
const OUTSIDE = /^https?:\/\//iu;

export function askBeforeLeaving(store: Store<PageState>): void {
  window.o_spreadsheet.registries.urlRegistry.add('outside', {
    // Before the grid's own, which would open anything at once.
    sequence: -1,
    title: '',
    match: (address) => !INSIDE.test(address),
    createLink: (address, label) => ({ url: address, label, isExternal: true, isUrlEditable: false }),
    urlRepresentation: (address) => address,
    open: (address) => {
      askToOpen(store, address);
    },
  });
}

function askToOpen(store: Store<PageState>, address: string): void {
  const words = pageWords(store.current().language);
  const isOpened = OUTSIDE.test(address);
  askOwn(store, {
    title: words.openAddress,
    text: isOpened ? `${words.askAddress}\n\n${address}` : words.addressNotOpened(address),
    agree: isOpened
      ? {
          caption: words.open,
          press: () => {
            window.open(address, '_blank', 'noopener,noreferrer');
          },
        }
      : null,
  });
}
