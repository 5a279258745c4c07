// What is arranged with the grid once, before it is first drawn: its words, its menus, what may be done in it.
import { takeOut, type MenuRooms } from '../menus/take-out';
import { fileMenu } from '../menus/file-menu';
import { addFileMenu } from '../menus/menu-bar';
import { sayDefaults } from '../words/function-defaults';
import { translateTerm } from '../words/grid-terms';
import { pageWords } from '../words/page-words';
import type { PageState } from '../state/page-state';
import type { Store } from '../state/store';
import { finishWithKey, type ProviderRegistry } from './finish-with-key';
import { keepPastedTexts, type HandlerRegistry } from './keep-pasted-texts';
import { lastKey } from './last-key';
import { learnToMakeAgain } from './make-again';
import { askBeforeLeaving } from './outside-links';
import { refuseWhatTheFileCannotTake } from './refused-commands';

export function prepareGrid(store: Store<PageState>, gridElement: HTMLElement): void {
  const { language } = store.current();
  window.o_spreadsheet.setTranslationMethod(
    (...[term]) => translateTerm(language, term),
    () => true,
  );
  sayDefaults(language, window.o_spreadsheet.registries.functionRegistry);
  takeOut(window.o_spreadsheet.registries as unknown as MenuRooms);
  addFileMenu(pageWords(language).file, fileMenu(store));
  askBeforeLeaving(store);
  finishWithKey(window.o_spreadsheet.registries.autoCompleteProviders as ProviderRegistry, lastKey(gridElement));
  keepPastedTexts(window.o_spreadsheet.registries.clipboardHandlersRegistries.cellHandlers as HandlerRegistry);
  refuseWhatTheFileCannotTake(store);
  learnToMakeAgain();
}
