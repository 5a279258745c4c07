import type { Language } from '../app/ports';
import { menu } from '../text/menu';

/** The menu items in their order and the handler of each. */
const ITEMS = [
  ['checkEntries', 'menuCheckEntries'],
  ['computeMonthlyRanking', 'menuComputeMonthlyRanking'],
  ['publish', 'menuPublish'],
  ['generateNotice', 'menuGenerateNotice'],
  ['emailResults', 'menuEmailResults'],
] as const;

/** What is needed once, or seldom. */
const MORE = [
  ['explainRank', 'menuExplainRank'],
  ['setUp', 'menuSetUp'],
  ['undoRepairs', 'menuUndoRepairs'],
  ['verify', 'menuVerify'],
  ['selfTest', 'menuSelfTest'],
  ['help', 'menuHelp'],
] as const;

/** Works in every authorisation mode: it asks for nothing but the menu itself. */
export function addMenu(language: Language): void {
  const ui = SpreadsheetApp.getUi();
  const bar = ui.createMenu(menu.title[language]);
  for (const [item, handler] of ITEMS) bar.addItem(menu[item][language], handler);
  const more = ui.createMenu(menu.more[language]);
  for (const [item, handler] of MORE) more.addItem(menu[item][language], handler);
  bar.addSubMenu(more).addToUi();
}
