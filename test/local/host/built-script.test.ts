// The files that are pushed, on the host: what only they can show.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createHost } from '../../../local/host/index';
import type { EditorWindow, Frame, Menu } from '../../../local/host/index';
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
  expect(handlers).toEqual(expect.arrayContaining(['menuCheckEntries', 'menuEmailResults', 'menuHelp']));
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

it('a ranking that has become shorter keeps no height of the longer one', () => {
  const { host, workbook } = builtHost({
    window: { ...obliging(), prompt: () => ({ button: 'OK', text: '2026-10' }) },
  });
  const [plan] = workbook.sheets().filter(({ name }) => name === '月度计划');
  const type = (value: string): void => {
    plan?.write({ row: 141, column: 1, rows: 1, columns: 1 }, [[{ kind: 'text', value }]]);
  };
  const heights = (): unknown => {
    host.run('menuComputeMonthlyRanking');
    return workbook
      .sheets()
      .find(({ name }) => name === '排名 2026-10')
      ?.view()
      .rows()
      .filter(({ pixels }) => pixels !== null);
  };
  const once = heights();
  type('11月');
  expect(heights()).not.toEqual(once);
  type('2026-11');
  expect(heights()).toEqual(once);
});

it.each([
  ['zh_CN', '检查填报', 'zh-CN'],
  ['en', 'Check entries', 'en'],
])('a click on “check entries” by an account in %s opens the sidebar in its language', (locale, title, language) => {
  const frames: Frame[] = [];
  const window = { ...obliging(), showFrame: (frame: Frame) => void frames.push(frame) };
  const { host, workbook, troubles } = builtHost({
    window,
    locale,
    file: 'test/fixtures/workbooks/adopt-yearbook.xlsx',
  });
  host.run('menuCheckEntries');
  expect(troubles).toEqual([]);
  expect(frames).toMatchObject([{ kind: 'sidebar', title }]);
  expect(frames[0]?.html).toContain(`<main id="dialog" data-language="${language}" data-month="">`);
  expect(workbook.touchedParts()).toEqual([]);
});

it.each([
  ['menuPublish', '审定公布'],
  ['menuGenerateNotice', '生成通报'],
  ['menuEmailResults', '邮件发送结果'],
  ['menuSetUp', '建表与认领'],
])('%s opens its window over the sheet and changes nothing by itself', (handler, title) => {
  const frames: Frame[] = [];
  const window = { ...obliging(), showFrame: (frame: Frame) => void frames.push(frame) };
  const { host, workbook } = builtHost({ window });
  host.run(handler);
  expect(frames).toMatchObject([{ kind: 'modal', title }]);
  expect(workbook.touchedParts()).toEqual([]);
});

it('a click that is cancelled changes nothing', () => {
  const window: EditorWindow = { ...obliging(), prompt: () => ({ button: 'CANCEL', text: '2026-09' }) };
  const { host, workbook } = builtHost({ window });
  host.run('menuComputeMonthlyRanking');
  expect(workbook.touchedParts()).toEqual([]);
});
