// The first steps of a month in the browser: type, check, follow a finding, compute.
import type { Browser } from 'playwright-core';
import { until, type LookLanguage } from '../support/looks';
import { startBrowser } from '../support/shown-dialog';
import { eventually, openPage, serve, type ServedPage, type Serving } from './support';

const WORDS = {
  'zh-CN': {
    menu: '效能考核',
    check: '检查填报',
    compute: '计算月度排名',
    ok: '确定',
    saved: '已保存',
    ranking: '排名 2026-10',
  },
  en: {
    menu: 'Effectiveness',
    check: 'Check entries',
    compute: 'Compute monthly ranking',
    ok: 'OK',
    saved: 'Saved',
    ranking: 'Ranking 2026-10',
  },
} as const;

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each<LookLanguage>(['zh-CN', 'en'])('a month in %s', (language) => {
  const words = WORDS[language];
  let serving: Serving;
  let opened: ServedPage;

  beforeAll(async () => {
    serving = await serve(language);
    opened = await openPage(browser, serving);
  });
  afterAll(async () => {
    await opened.page.close();
    await serving.stop();
  });

  const savedText = (sheet: string, place: { readonly row: number; readonly column: number }): string | undefined => {
    const found = serving
      .saved()
      .sheets()
      .find(({ name }) => name === sheet);
    return found?.shown({ ...place, rows: 1, columns: 1 })[0]?.[0];
  };

  it('what is typed into a cell is in the file a moment later', async () => {
    await opened.picture(`month-${language}-opened`);
    await opened.pick('月度计划', 'L5');
    await opened.page.keyboard.type('雨天停工');
    await opened.page.keyboard.press('Enter');
    await until(() => savedText('月度计划', { row: 5, column: 12 }) === '雨天停工');
    await opened.page.locator('.file-state', { hasText: words.saved }).waitFor();
    expect(await opened.shown('月度计划', 'L5')).toBe('雨天停工');
    await opened.picture(`month-${language}-typed`);
  });

  it('undo takes it out of the file again', async () => {
    await opened.page.keyboard.press('Control+z');
    await until(() => savedText('月度计划', { row: 5, column: 12 }) !== '雨天停工');
  });

  it('the check opens beside the grid, and a finding leads to its cell', async () => {
    await opened.choose(words.menu, words.check);
    const finding = opened.sidebar.locator('.findings .link').first();
    await finding.waitFor();
    await opened.sidebar.locator('.frame[aria-busy=false]').waitFor();
    await opened.picture(`month-${language}-check`);
    const place = await finding.innerText();
    await finding.click();
    await eventually(async () => place.endsWith(await opened.cursor()));
    await opened.picture(`month-${language}-finding`);
  });

  it('the ranking is computed after the month was asked for, and shown', async () => {
    await opened.choose(words.menu, words.compute);
    const month = opened.page.locator('dialog input');
    await month.fill('2026-10');
    await opened.picture(`month-${language}-question`);
    await month.press('Enter');
    await opened.page.locator('dialog .told', { hasText: words.ranking }).waitFor({ timeout: 30_000 });
    await opened.picture(`month-${language}-computed`);
    await opened.page.locator('dialog .main').click();
    expect(
      serving
        .saved()
        .sheets()
        .map(({ name }) => name),
    ).toContain(words.ranking);
    await eventually(async () => (await opened.cursor()).startsWith(words.ranking));
    await opened.picture(`month-${language}-ranking`);
  });

  it('nothing was loaded from elsewhere and no error was shown', () => {
    expect(opened.strays).toEqual([]);
  });
});
