// The files that are pushed, on the host: what only they can show.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createHost } from '../../../local/host/index';
import type { EditorWindow, Menu } from '../../../local/host/index';
import { openWorkbook } from '../../../local/workbook/index';
import { obliging } from './obliging-window';
import { documentOf, OWNER } from './run-script';

const ROOT = path.join(__dirname, '../../..');
const files = Object.fromEntries(
  readdirSync(path.join(ROOT, 'dist')).map((name) => [name, readFileSync(path.join(ROOT, 'dist', name), 'utf8')]),
);

function builtHost(setting: {
  readonly authMode?: 'NONE' | 'FULL';
  readonly window?: EditorWindow;
  readonly locale?: string;
  readonly file?: string;
}) {
  const workbook = openWorkbook(readFileSync(path.join(ROOT, setting.file ?? 'samples/haiyong-2026.xlsx')));
  const troubles: string[] = [];
  const host = createHost({
    document: documentOf({ workbook }),
    files,
    person: { email: OWNER, locale: setting.locale ?? 'zh_CN' },
    now: new Date('2026-11-02T01:30:00Z'),
    window: setting.window ?? null,
    authMode: setting.authMode ?? 'FULL',
    readConsole: (_, text) => void troubles.push(text),
    failure: null,
  });
  return { host, workbook, troubles };
}

/** Of the menu and of those inside it. */
function handlersOf(menu: Menu): readonly string[] {
  return menu.entries.flatMap((entry) => {
    if (entry.kind === 'menu') return handlersOf(entry.menu);
    return entry.kind === 'item' ? [entry.functionName] : [];
  });
}

it.each([
  ['zh_CN', '效能考核'],
  ['en', 'Effectiveness'],
])('an account in %s gets its menu before anybody has authorised anything', (locale, title) => {
  const menus: Menu[] = [];
  const window = { ...obliging(), showMenu: (menu: Menu) => void menus.push(menu) };
  const { host } = builtHost({ authMode: 'NONE', window, locale });
  host.run('onOpen', { authMode: 'NONE' });
  expect(menus.map((menu) => menu.title)).toEqual([title]);
  const handlers = menus.flatMap(handlersOf);
  expect(handlers).toEqual(expect.arrayContaining(['menuCheckEntries', 'menuAdoptWorkbook', 'menuHelp']));
  expect(handlers.filter((name) => !new RegExp(`^function ${name}\\(`, 'm').test(files['Code.js'] ?? ''))).toEqual([]);
});

it('a click on “compute monthly ranking” asks for the month, ranks it and tells the result', () => {
  const told: string[] = [];
  const window: EditorWindow = {
    ...obliging(),
    prompt: () => ({ button: 'OK', text: '2026-09' }),
    alert: ({ text }) => {
      told.push(text);
      return 'OK';
    },
  };
  const { host, workbook, troubles } = builtHost({ window });
  host.run('menuComputeMonthlyRanking');
  expect(troubles).toEqual([]);
  expect(told.join('\n')).toContain('2026-09');
  expect(workbook.sheets().map(({ name }) => name)).toContain('排名 2026-09');
});

it('a click on “adopt this workbook” shows what it would be read as, and an empty answer keeps it', () => {
  const asked: string[] = [];
  const window: EditorWindow = {
    ...obliging(),
    prompt: ({ text }) => {
      asked.push(text);
      return { button: 'OK', text: '' };
    },
  };
  const { host, workbook, troubles } = builtHost({ window, file: 'test/fixtures/workbooks/adopt-yearbook.xlsx' });
  host.run('menuAdoptWorkbook');
  expect(troubles).toEqual([]);
  expect(asked.join()).toContain('月度计划 ← 10月重点工作');
  const settings = workbook.sheets().find(({ name }) => name === '设置');
  const shown = settings?.shown({ row: 1, column: 1, rows: settings.lastRow(), columns: 2 }) ?? [];
  expect(shown.find(([key]) => key === '表映射')?.[1]).toContain('月度计划.单位=牵头组');
});

it('a click that is cancelled changes nothing', () => {
  const window: EditorWindow = { ...obliging(), prompt: () => ({ button: 'CANCEL', text: '2026-09' }) };
  const { host, workbook } = builtHost({ window });
  host.run('menuComputeMonthlyRanking');
  expect(workbook.touchedParts()).toEqual([]);
});
