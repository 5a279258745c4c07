import { chained, method, ServiceObject } from '../../calls/service-type';
import type { ServiceType } from '../../calls/service-type';
import { instance, text } from '../../calls/kinds';
import type { EditorWindow, Menu, MenuEntry } from './editor-window';

interface MenuSelf {
  readonly title: string;
  readonly entries: MenuEntry[];
  readonly window: EditorWindow;
}

const menuType: ServiceType<MenuSelf> = {
  name: 'Base.Menu',
  members: {
    addItem: chained([text, text], (self, caption, functionName) => {
      self.entries.push({ kind: 'item', caption, functionName });
    }),
    addSeparator: chained([], (self) => {
      self.entries.push({ kind: 'separator' });
    }),
    addSubMenu: chained([instance(() => menuType)], (self, menu) => {
      self.entries.push({ kind: 'menu', menu });
    }),
    addToUi: method([], (self) => {
      self.window.showMenu(menuOf(self));
    }),
  },
};

export function newMenu(title: string, window: EditorWindow): ServiceObject<MenuSelf> {
  return new ServiceObject(menuType, { title, entries: [], window });
}

/** As it is now, and nothing of ours beside it. */
function menuOf({ title, entries }: Menu): Menu {
  return {
    title,
    entries: entries.map((entry) => (entry.kind === 'menu' ? { kind: 'menu', menu: menuOf(entry.menu) } : entry)),
  };
}
