// The first run: an office's own workbook, then an empty one.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { newWorkbook, openWorkbook } from '../../local/workbook/index';
import { faultsOf, idle, LOOKS, pressTwice, tabTo } from './support/looks';
import { showDialog, startBrowser, type ShownDialog } from './support/shown-dialog';

const YEARBOOK = path.join(__dirname, '../fixtures/workbooks/adopt-yearbook.xlsx');
const HOSTILE_SHEET = '<img src=x onerror="hacked=1">';

let browser: Browser;
let shown: ShownDialog;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => shown.page.close());

describe.each(LOOKS)('the set-up in %s, %d pixels wide', (language, width) => {
  it('takes three steps from an office’s own workbook to a complete one, by keyboard alone', async () => {
    const workbook = openWorkbook(readFileSync(YEARBOOK));
    workbook.addSheet(HOSTILE_SHEET);
    const locale = language === 'en' ? 'en' : 'zh_CN';
    shown = await showDialog(browser, { workbook, handler: 'menuSetUp', width, locale });
    const { page } = shown;
    const next = page.locator('.button.main');
    await next.waitFor();
    await idle(page);
    await shown.picture(`setup-1-${language}-${String(width)}`);
    expect(await page.evaluate('document.documentElement.lang')).toBe(language);
    expect(await page.locator('.frame').innerText()).toContain(HOSTILE_SHEET);
    expect(await faultsOf(page)).toEqual([]);
    await tabTo(page, next);
    await page.keyboard.press('Enter');
    await page.locator('select').first().waitFor();
    await shown.picture(`setup-2-${language}-${String(width)}`);
    expect(await faultsOf(page)).toEqual([]);
    await pressTwice(page, next);
    await page.locator('pre.box').waitFor();
    await idle(page);
    await shown.picture(`setup-3-${language}-${String(width)}`);
    expect(await faultsOf(page)).toEqual([]);
    await pressTwice(page, next);
    await next.waitFor({ state: 'detached' });
    const adopting = 'clientAdoptWorkbook';
    expect(shown.calls).toEqual([adopting, adopting, adopting, 'clientSetUp']);
    expect(workbook.sheets().map(({ name }) => name)).toContain(language === 'en' ? 'Extensions' : '延期');
    expect(shown.strays).toEqual([]);
  });
});

it('what a person chooses instead of the guess is what is written', async () => {
  const workbook = openWorkbook(readFileSync(YEARBOOK));
  shown = await showDialog(browser, { workbook, handler: 'menuSetUp', width: 600 });
  const { page } = shown;
  await page.locator('.button.main').click();
  const events = page.getByRole('group', { name: '加扣分' });
  await events.getByLabel('“类型”是哪一列').selectOption({ label: '没有这一列' });
  await page.locator('.button.main').click();
  await page.getByText('需要您说明或修改').waitFor();
  await idle(page);
  await events.getByLabel('“类型”是哪一列').selectOption({ label: '奖惩类型' });
  await page.getByLabel('工作表“计划上交记录”').selectOption({ label: '不读取' });
  await page.locator('.button.main').click();
  const written = await page.locator('pre.box').innerText();
  expect(written).toContain('加扣分.类型=奖惩类型');
  expect(written).toContain('计划提交=无');
  expect(written).not.toContain('计划上交记录');
});

it('an empty workbook is filled with every sheet', async () => {
  const workbook = newWorkbook();
  workbook.addSheet('Sheet1');
  shown = await showDialog(browser, { workbook, handler: 'menuSetUp', width: 600 });
  const { page } = shown;
  await page.locator('.button.main').waitFor();
  await idle(page);
  await shown.picture('setup-empty');
  expect(await page.locator('.frame').innerText()).toContain('还没有可用的表');
  for (let press = 0; press < 3 && (await page.locator('.button.main').count()) > 0; press += 1) {
    await page.locator('.button.main').click();
    await idle(page);
  }
  await page.getByRole('status').filter({ hasText: '已完成' }).waitFor();
  expect(workbook.sheets().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['设置', '单位', '月度计划', '评分']),
  );
});
