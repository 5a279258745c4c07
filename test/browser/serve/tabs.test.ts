// One workbook in several tabs of a browser.
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/shown-dialog';
import { settled } from './menu-crawl';
import { eventually, openPage, serve, type ServedPage, type Serving } from './support';

const PLAN = '月度计划';
const RANKING = '排名 2026-10';

let browser: Browser;
let serving: Serving;
let first: ServedPage;
let second: ServedPage;

beforeAll(async () => {
  browser = await startBrowser();
  serving = await serve('zh-CN');
  first = await openPage(browser, serving);
  second = await openPage(browser, serving);
});
afterAll(async () => {
  await serving.stop();
  await browser.close();
});

async function type(tab: ServedPage, address: string, text: string): Promise<void> {
  await tab.pick(PLAN, address);
  await tab.page.keyboard.type(text);
  await tab.page.keyboard.press('Enter');
}

const shows = (tab: ServedPage, address: string, text: string): Promise<void> =>
  eventually(async () => (await tab.shown(PLAN, address)) === text);

it('what is typed in one tab is seen in the other', async () => {
  await type(first, 'S5', '甲的');
  await shows(second, 'S5', '甲的');
  await type(second, 'S6', '乙的');
  await shows(first, 'S6', '乙的');
});

it('each tab takes back only its own', async () => {
  await first.page.keyboard.press('Control+z');
  await shows(second, 'S5', '');
  expect(await second.shown(PLAN, 'S6')).toBe('乙的');
  await second.page.keyboard.press('Control+z');
  await shows(first, 'S6', '');
});

it('both typing at once loses nothing', async () => {
  await first.pick(PLAN, 'S10');
  await second.pick(PLAN, 'T10');
  const rows = [10, 11, 12, 13];
  for (const row of rows) {
    await Promise.all([first, second].map(({ page }) => page.keyboard.insertText(`第${String(row)}行`)));
    await Promise.all([first, second].map(({ page }) => page.keyboard.press('Enter')));
  }
  for (const tab of [first, second]) {
    for (const row of rows) {
      await shows(tab, `S${String(row)}`, `第${String(row)}行`);
      await shows(tab, `T${String(row)}`, `第${String(row)}行`);
    }
  }
});

it('while one is asked for the month the other can go on, and is told when it asks for the same', async () => {
  await first.choose('效能考核', '计算月度排名');
  await first.page.locator('dialog input').waitFor();
  await type(second, 'S20', '照常填写');
  await shows(first, 'S20', '照常填写');
  expect(await second.page.locator('dialog').count()).toBe(0);
  await second.page.locator('.o-topbar-menu').filter({ hasText: '效能考核' }).click();
  const entry = second.page.locator('.o-menu-item').filter({ hasText: '计算月度排名' });
  expect(await entry.getAttribute('class')).toContain('disabled');
  await second.page.locator('.running').waitFor();
  await second.picture('tabs-running');
  await second.page.keyboard.press('Escape');
});

it('a cell that is being typed into outlives the new sheet that another tab computes', async () => {
  await second.pick(PLAN, 'S21');
  await second.page.keyboard.type('还没写');
  await first.page.locator('dialog input').fill('2026-10');
  await first.page.keyboard.press('Enter');
  await first.page.locator('dialog .told', { hasText: RANKING }).waitFor();
  await first.page.locator('dialog .main').click();
  await second.page.keyboard.type('完的');
  await second.page.keyboard.press('Enter');
  await shows(second, 'S21', '还没写完的');
  await shows(first, 'S21', '还没写完的');
  await second.page.locator('.o-sheet', { hasText: RANKING }).waitFor();
  expect(await second.cursor()).toContain(PLAN);
});

it('a tab that is closed in the middle of a question has said no, and nobody waits for it', async () => {
  const third = await openPage(browser, serving);
  await third.choose('效能考核', '计算月度排名');
  await third.page.locator('dialog input').waitFor();
  await third.page.close();
  await first.page.locator('.running').waitFor({ state: 'hidden' });
  await type(first, 'S30', '还能写');
  await shows(second, 'S30', '还能写');
});

it('a page that is loaded again shows all of it, without an error in any tab', async () => {
  await settled(first);
  await first.page.reload();
  await first.page.locator('.o-grid-overlay').waitFor();
  await shows(first, 'S21', '还没写完的');
  await shows(first, 'T13', '第13行');
  expect([...first.strays, ...second.strays]).toEqual([]);
});
