// The menu bar: our file menu first, then what the grid offers and the file can take, then the script's.
import type { MenuSpec } from '../grid/vendor';
import type { Menu } from '../../wire';
import type { PageWords } from '../words/page-words';
import { menuSpecs, type MenuUse } from './script-menus';

const FIRST_SCRIPT_MENU = 1000;

export interface FileMenuUse {
  download(): void;
  openOutbox(): void;
  openAbout(): void;
}

export function addFileMenu(words: PageWords, use: FileMenuUse): void {
  const entry = (id: string, name: string, execute: () => void, sequence: number): MenuSpec => ({
    id,
    name,
    execute,
    sequence,
    isReadonlyAllowed: true,
  });
  bar().add('file', {
    name: words.file,
    sequence: 10,
    isReadonlyAllowed: true,
    children: [
      () => [
        entry('download', words.download, use.download, 1),
        entry('outbox', words.outbox, use.openOutbox, 2),
        entry('about', words.about, use.openAbout, 3),
      ],
    ],
  });
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
