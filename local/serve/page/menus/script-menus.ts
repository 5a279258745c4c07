// The menus of the script as entries of the grid's menu bar.
import type { MenuSpec } from '../grid/vendor';
import type { Menu, MenuEntry } from '../../wire';

export interface MenuUse {
  isRunning(functionName: string): boolean;
  click(functionName: string): void;
}

/** In the order the script gives them; a separator stands below the entry before it. */
export function menuSpecs(entries: readonly MenuEntry[], use: MenuUse): MenuSpec[] {
  const specs: MenuSpec[] = [];
  entries.forEach((entry, index) => {
    if (entry.kind === 'separator') return;
    const place = {
      id: `script-${String(index)}`,
      sequence: index,
      separator: entries[index + 1]?.kind === 'separator',
    };
    if (entry.kind === 'menu') {
      const { title, entries: below } = entry.menu;
      specs.push({ ...place, name: title, isReadonlyAllowed: true, children: [() => menuSpecs(below, use)] });
    } else {
      const { caption, functionName } = entry;
      specs.push({
        ...place,
        name: caption,
        isEnabled: () => !use.isRunning(functionName),
        execute: () => {
          use.click(functionName);
        },
      });
    }
  });
  return specs;
}

/** What a function is called in the menus; undefined where no entry runs it. */
export function captionOf(functionName: string, menus: readonly Menu[]): string | undefined {
  for (const { entries } of menus) {
    for (const entry of entries) {
      if (entry.kind === 'item' && entry.functionName === functionName) return entry.caption;
      const below = entry.kind === 'menu' ? captionOf(functionName, [entry.menu]) : undefined;
      if (below !== undefined) return below;
    }
  }
  return undefined;
}
