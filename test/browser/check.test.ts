// “Check entries” in the sidebar.
import type { Browser } from 'playwright-core';
import { newWorkbook } from '../../local/workbook/index';
import { faultsOf, HOSTILE_UNIT, idle, LOOKS, pressTwice, sampleOffice, tabTo, until } from './support/looks';
import { showDialog, startBrowser, type ShownDialog } from './support/shown-dialog';

let browser: Browser;
let shown: ShownDialog;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => shown.page.close());

describe.each(LOOKS)('the check in %s, %d pixels wide', (language, width) => {
  beforeEach(async () => {
    shown = await showDialog(browser, { workbook: sampleOffice(language), handler: 'menuCheckEntries', width });
    await shown.page.locator('.findings').first().waitFor();
    await idle(shown.page);
  });

  it('lists what was found, shuts nobody out, and takes no name for markup', async () => {
    await shown.picture(`check-${language}-${String(width)}`);
    expect(await shown.page.evaluate('document.documentElement.lang')).toBe(language);
    expect(await shown.page.locator('.findings').first().innerText()).toContain(HOSTILE_UNIT);
    expect(await faultsOf(shown.page)).toEqual([]);
    expect(shown.strays).toEqual([]);
  });

  it('goes to a cell and makes the ticked repairs once, by keyboard alone', async () => {
    const { page } = shown;
    const place = page.locator('.findings .link').first();
    await tabTo(page, place);
    await page.keyboard.press('Enter');
    await until(() => shown.selected() !== null);
    await idle(page);
    expect(await place.innerText()).toContain(`${shown.selected()?.sheet ?? '?'}!`);
    const ticks = await page.locator('.findings input[type=checkbox]').count();
    expect(ticks).toBeGreaterThan(5);
    await tabTo(page, page.locator('.box input[type=checkbox]'));
    await page.keyboard.press('Space');
    await pressTwice(page, page.locator('.box .main'));
    await page.locator('[role=status]', { hasText: String(ticks) }).waitFor();
    await idle(page);
    expect(await page.locator('.findings input[type=checkbox]').count()).toBe(0);
    expect(shown.calls.filter((name) => name === 'clientRepairEntries')).toHaveLength(2);
    expect(shown.strays).toEqual([]);
  });
});

it('begins with the month that is over, though the next is planned already', async () => {
  const workbook = sampleOffice('zh-CN');
  const plan = workbook.sheets().find(({ name }) => name === '月度计划');
  plan?.write({ row: plan.lastRow() + 1, column: 1, rows: 1, columns: 1 }, [[{ kind: 'text', value: '2026-11' }]]);
  shown = await showDialog(browser, { workbook, handler: 'menuCheckEntries', width: 300 });
  await shown.page.locator('.findings').first().waitFor();
  await idle(shown.page);
  expect(await shown.page.locator('.month input').inputValue()).toBe('2026-10');
  await shown.page.locator('.month input').fill('2026-11');
  await shown.page.getByRole('button', { name: '重新检查' }).click();
  await shown.page.getByRole('status').filter({ hasText: '2026-11' }).waitFor();
});

it('of a workbook that has yet to be set up says so, and leads nobody to sheets that are not there', async () => {
  shown = await showDialog(browser, { workbook: newWorkbook(), handler: 'menuCheckEntries', width: 300 });
  await shown.page.locator('.findings').first().waitFor();
  await idle(shown.page);
  expect(await shown.page.getByRole('status').innerText()).toMatch(/^全部月份：/u);
  expect(await shown.page.locator('.findings').first().innerText()).toContain('更多 > 建表与认领');
  expect(await shown.page.locator('.findings .link').count()).toBe(0);
});

it('while the script works every button is off, stays in reach, and says so', async () => {
  shown = await showDialog(browser, { workbook: sampleOffice('zh-CN'), handler: 'menuCheckEntries', width: 300 });
  await shown.page.locator('.findings').first().waitFor();
  await idle(shown.page);
  const release = shown.hold();
  const again = shown.page.getByRole('button', { name: '重新检查' });
  await tabTo(shown.page, again);
  await shown.page.keyboard.press('Enter');
  await shown.page.locator('.frame[aria-busy=true]').waitFor();
  expect(await shown.page.locator('button:not([aria-disabled=true])').count()).toBe(0);
  expect(await shown.page.getByRole('status').innerText()).toContain('正在处理');
  expect(await shown.page.locator(':focus').and(again).count()).toBe(1);
  release();
  await idle(shown.page);
});

it('a call that never comes back is told with its cause and what to do, and leaves the dialog usable', async () => {
  let isDown = true;
  shown = await showDialog(browser, {
    workbook: sampleOffice('zh-CN'),
    handler: 'menuCheckEntries',
    width: 300,
    standIn: () => {
      if (isDown) throw new Error('NetworkError: Connection failure due to HTTP 0');
    },
  });
  const problem = shown.page.getByRole('alert');
  await problem.waitFor();
  expect(await problem.innerText()).toMatch(/没有收到答复[^]*网络断开[^]*再从菜单打开/u);
  expect(await problem.innerText()).not.toContain('HTTP');
  expect(await faultsOf(shown.page)).toEqual([]);
  isDown = false;
  await idle(shown.page);
  await shown.page.getByRole('button', { name: '重新检查' }).click();
  await shown.page.locator('.findings').first().waitFor();
});
