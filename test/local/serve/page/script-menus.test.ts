import { captionOf, menuSpecs } from '../../../../local/serve/page/menus/script-menus';
import type { MenuEntry } from '../../../../local/serve/wire';

const entries: readonly MenuEntry[] = [
  { kind: 'item', caption: '检查填报', functionName: 'menuCheckEntries' },
  { kind: 'separator' },
  {
    kind: 'menu',
    menu: { title: '更多', entries: [{ kind: 'item', caption: '帮助', functionName: 'menuHelp' }] },
  },
];
const idle = { isRunning: () => false, click: () => undefined };

it('the script’s entries stand in its order, the separator below the entry before it', () => {
  const specs = menuSpecs(entries, idle);
  expect(specs.map(({ name, separator }) => [name, separator])).toEqual([
    ['检查填报', true],
    ['更多', false],
  ]);
});

it('an entry runs its function, and is off while that is at work', () => {
  const clicked: string[] = [];
  const [check] = menuSpecs(entries, {
    isRunning: (name) => name === 'menuCheckEntries',
    click: (name) => void clicked.push(name),
  });
  expect(check?.isEnabled?.({} as never)).toBe(false);
  check?.execute?.({} as never);
  expect(clicked).toEqual(['menuCheckEntries']);
});

it('a function below a submenu is called as its entry is', () => {
  expect(captionOf('menuHelp', [{ title: '效能考核', entries }])).toBe('帮助');
  expect(captionOf('clientCheckEntries', [{ title: '效能考核', entries }])).toBeUndefined();
});
