import type { Language } from '../app/ports';
import { menu } from '../text/menu';

/** The menu items in their order and the handler of each. */
const ITEMS = [
  ['checkEntries', 'menuCheckEntries'],
  ['computeMonthlyRanking', 'menuComputeMonthlyRanking'],
  ['setUp', 'menuSetUp'],
  ['help', 'menuHelp'],
] as const;

/** Works in every authorisation mode: it asks for nothing but the menu itself. */
export function addMenu(language: Language): void {
  const bar = SpreadsheetApp.getUi().createMenu(menu.title[language]);
  for (const [item, handler] of ITEMS) bar.addItem(menu[item][language], handler);
  bar.addToUi();
}
