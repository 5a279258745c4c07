// The menu bar: our file menu first, then what the grid offers and the file can take, then the script's.
import type { Menu } from '../../wire';
import type { MenuSpec } from '../grid/vendor';
import { menuSpecs, type MenuUse } from './script-menus';

const FIRST_SCRIPT_MENU = 1000;

export type FileMenuEntry = Readonly<Record<'id' | 'name', string>> & { readonly execute: () => void };

export function addFileMenu(name: string, entries: readonly FileMenuEntry[]): void {
  const specs = entries.map((entry, sequence): MenuSpec => ({ ...entry, sequence, isReadonlyAllowed: true }));
  bar().add('file', { name, sequence: 10, isReadonlyAllowed: true, children: [() => specs] });
}

/** Puts the titles into the bar of the next grid; what is below a title is asked for at each opening. */
export function putScriptMenus(current: () => readonly Menu[], use: MenuUse): void {
  for (const key of bar().getKeys()) if (key.startsWith('script-')) bar().remove(key);
  current().forEach(({ title }, index) => {
    bar().add(`script-${String(index)}`, {
      name: title,
      sequence: FIRST_SCRIPT_MENU + index,
      children: [() => menuSpecs(current()[index]?.entries ?? [], use)],
    });
  });
}

function bar() {
  return window.o_spreadsheet.registries.topbarMenuRegistry;
}
