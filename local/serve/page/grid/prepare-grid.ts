// What is arranged with the grid once, before it is first drawn: its words, its menus, what may be done in it.
import { takeOut, type MenuRooms } from '../menus/take-out';
import { fileMenu } from '../menus/file-menu';
import { addFileMenu } from '../menus/menu-bar';
import { sayDefaults } from '../words/function-defaults';
import { translateTerm } from '../words/grid-terms';
import { pageWords } from '../words/page-words';
import type { PageState } from '../state/page-state';
import type { Store } from '../state/store';
import { finishWithKey, type Key, type ProviderRegistry } from './finish-with-key';
import { keepFilledTexts, type FillRules } from './keep-filled-texts';
import { keepLists, type PluginRegistry } from './keep-lists';
import { keepPastedTexts, type HandlerRegistry } from './keep-pasted-texts';
import { keepReplacedTexts, type ReplaceClass } from './keep-replaced-texts';
import { keepTyping, type ComposerClass } from './keep-typing';
import { lastKey } from './last-key';
import { leadByLines } from './lead-by-lines';
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
  keepWhatIsMeant();
  followKeys(lastKey(gridElement));
  refuseWhatTheFileCannotTake(store);
  learnToMakeAgain();
}

function keepWhatIsMeant(): void {
  const { registries, stores } = window.o_spreadsheet;
  keepPastedTexts(registries.clipboardHandlersRegistries.cellHandlers as HandlerRegistry);
  keepReplacedTexts(stores.FindAndReplaceStore as unknown as ReplaceClass);
  keepTyping(stores.CellComposerStore as unknown as ComposerClass);
  keepLists(registries.corePluginRegistry as PluginRegistry);
  keepFilledTexts(registries.autofillRulesRegistry as FillRules);
}

function followKeys(pressed: () => Key | null): void {
  const { registries, UIPlugin } = window.o_spreadsheet;
  finishWithKey(registries.autoCompleteProviders as ProviderRegistry, pressed);
  leadByLines({ plugins: registries.featurePluginRegistry, plugin: UIPlugin, pressed });
}
