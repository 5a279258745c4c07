// Ten cells filled without a pause while the program is slow: all of them are in the file, and both tabs show the same.
import type { Browser } from 'playwright-core';
import { until } from '../support/looks';
import { startBrowser } from '../support/shown-dialog';
import { eventually, openPage, serve, type ServedPage, type Serving } from './support';

const PLAN = '月度计划';
const RECIPIENTS = '收件人';
const ROWS = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19];
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
/** Takes only what stands in its list. */
const LISTED = 3;

let browser: Browser;
let serving: Serving;
let first: ServedPage;
let second: ServedPage;

beforeAll(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  serving = await serve('zh-CN');
  first = await openPage(browser, serving);
  second = await openPage(browser, serving);
});
afterEach(async () => {
  expect([...first.strays, ...second.strays].filter((text) => !text.includes('net::ERR'))).toEqual([]);
  await Promise.all([first, second].map(({ page }) => page.close()));
  await serving.stop();
});
afterAll(() => browser.close());

/** As an onEdit that takes its time would have it. */
async function slowedDown({ page }: ServedPage): Promise<void> {
  await page.route('**/api/revision', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 120));
    await route.continue();
  });
}

async function typeDown({ page }: ServedPage, mark: string): Promise<void> {
  for (const row of ROWS) {
    await page.keyboard.type(`${mark}${String(row)}`);
    await page.keyboard.press('Enter');
  }
}

async function typeAlong({ page }: ServedPage, mark: string): Promise<void> {
  for (const letter of LETTERS) {
    await page.keyboard.type(`${mark}${letter}`);
    await page.keyboard.press('Tab');
  }
}

const inFile = (sheet: string, row: number, column: number): string | undefined =>
  serving
    .saved()
    .sheets()
    .find(({ name }) => name === sheet)
    ?.shown({ row, column, rows: 1, columns: 1 })[0]?.[0];

async function allShow(sheet: string, address: string, text: string): Promise<void> {
  for (const tab of [first, second]) await eventually(async () => (await tab.shown(sheet, address)) === text);
}

it('in two tabs at once', async () => {
  await first.pick(PLAN, 'S10');
  await second.pick(PLAN, 'T10');
  await Promise.all([first, second].map(slowedDown));
  await Promise.all([typeDown(first, '甲'), typeDown(second, '乙')]);
  for (const row of ROWS) {
    await allShow(PLAN, `S${String(row)}`, `甲${String(row)}`);
    await allShow(PLAN, `T${String(row)}`, `乙${String(row)}`);
  }
  await until(() => ROWS.every((row) => inFile(PLAN, row, 19) === `甲${String(row)}`));
  await until(() => ROWS.every((row) => inFile(PLAN, row, 20) === `乙${String(row)}`));
});

it('with one among them that the file refuses, which alone is gone, and the person is told', async () => {
  await first.pick(RECIPIENTS, 'A10');
  await second.pick(RECIPIENTS, 'A11');
  await Promise.all([first, second].map(slowedDown));
  await Promise.all([typeAlong(first, '甲'), typeAlong(second, '乙')]);
  for (const [row, mark] of [
    ['10', '甲'],
    ['11', '乙'],
  ] as const) {
    for (const [at, letter] of LETTERS.entries()) {
      const expected = at === LISTED ? '' : `${mark}${letter}`;
      await allShow(RECIPIENTS, `${letter}${row}`, expected);
      await until(() => inFile(RECIPIENTS, Number(row), at + 1) === expected);
    }
  }
  for (const { page } of [first, second]) expect(await page.locator('.note.of-refusal').count()).toBe(1);
  await first.picture('refused-among-many');
});

it('while another tab adds sheets, for which the whole grid is loaded anew', async () => {
  await first.pick(PLAN, 'S10');
  await Promise.all([first, second].map(slowedDown));
  await Promise.all([typeDown(first, '甲'), addSheets(second)]);
  for (const row of ROWS) await allShow(PLAN, `S${String(row)}`, `甲${String(row)}`);
  await until(() => ROWS.every((row) => inFile(PLAN, row, 19) === `甲${String(row)}`));
});

it('right after an undo', async () => {
  await first.pick(PLAN, 'S10');
  await typeDown(first, '先');
  await slowedDown(first);
  await first.page.keyboard.press('Control+z');
  await typeDown(first, '后');
  const below = ROWS.map((row) => row + ROWS.length);
  for (const [at, row] of below.entries()) await allShow(PLAN, `S${String(row)}`, `后${String(ROWS[at])}`);
  await allShow(PLAN, 'S19', '');
  await until(() => inFile(PLAN, 29, 19) === '后19');
});

async function addSheets({ page }: ServedPage): Promise<void> {
  for (let sheets = 0; sheets < 3; sheets += 1) {
    await page.locator('.o-add-sheet').first().click();
    await page.waitForTimeout(700);
  }
}
