// What becomes of edits when the connection to the program breaks for a moment.
import type { Browser } from 'playwright-core';
import { until } from '../support/looks';
import { startBrowser } from '../support/shown-dialog';
import { eventually, openPage, serve, type ServedPage, type Serving } from './support';

const PLAN = '月度计划';

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
  // The browser itself complains of what it does not reach.
  expect([...first.strays, ...second.strays].filter((text) => !text.includes('net::ERR'))).toEqual([]);
  await Promise.all([first, second].map(({ page }) => page.close()));
  await serving.stop();
});
afterAll(() => browser.close());

async function type({ page }: ServedPage, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const inFile = (row: number): string | undefined =>
  serving
    .saved()
    .sheets()
    .find(({ name }) => name === PLAN)
    ?.shown({ row, column: 19, rows: 1, columns: 1 })[0]?.[0];

/** In both tabs and in the file. */
async function stands(row: number, text: string): Promise<void> {
  for (const tab of [first, second]) await eventually(async () => (await tab.shown(PLAN, `S${String(row)}`)) === text);
  await until(() => inFile(row) === text);
}

async function withBreakableStream({ page }: ServedPage): Promise<void> {
  await page.addInitScript(
    'window.EventSource = class extends EventSource { constructor(address) { super(address); window.stream = this; } };',
  );
  await page.reload();
  await page.locator('.o-grid-overlay').waitFor();
}

it('an edit that did not get through is sent again by itself, the next ones wait behind it, and the page says so', async () => {
  let failures = 3;
  await first.page.route('**/api/revision', (route) => {
    failures -= 1;
    return failures >= 0 ? route.abort() : route.continue();
  });
  await first.pick(PLAN, 'S10');
  await type(first, '一');
  await first.page.locator('.band', { hasText: '自动重试' }).waitFor();
  expect(await first.page.locator('.file-state').textContent()).not.toBe('已保存');
  await first.picture('retrying');
  await type(first, '二');
  await stands(10, '一');
  await stands(11, '二');
  await first.page.locator('.band', { hasText: '自动重试' }).waitFor({ state: 'detached' });
});

it('an edit whose answer was lost is made once, and what a colleague writes there later stays', async () => {
  let isFirst = true;
  await first.page.route('**/api/revision', async (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    await route.fetch();
    return route.abort();
  });
  await first.pick(PLAN, 'S10');
  await type(first, '先填的');
  await stands(10, '先填的');
  await second.pick(PLAN, 'S10');
  await type(second, '同事改的');
  await stands(10, '同事改的');
  await first.page.waitForTimeout(1_500);
  await stands(10, '同事改的');
});

it('an edit that was taken while the connection broke is not made again after it, over what a colleague wrote since', async () => {
  await withBreakableStream(first);
  await first.pick(PLAN, 'S10');
  // Deaf from here on, as over a connection that is dead without the browser's knowing.
  await first.page.evaluate('{ stream.onmessage = null; }');
  await type(first, '先填的');
  await eventually(async () => (await second.shown(PLAN, 'S10')) === '先填的');
  await type(first, '再填的');
  await second.pick(PLAN, 'S10');
  await type(second, '同事改的');
  await until(() => inFile(10) === '同事改的');
  await first.page.evaluate('{ stream.close(); stream.onerror(); }');
  await stands(11, '再填的');
  await stands(10, '同事改的');
});

it('typing goes on over a break that is over in a moment, and nothing of it is lost', async () => {
  await withBreakableStream(first);
  await first.pick(PLAN, 'S10');
  const rows = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19];
  for (const row of rows) {
    await type(first, `第${String(row)}行`);
    if (row === 13) await first.page.evaluate('{ stream.close(); stream.onerror(); }');
  }
  for (const row of rows) await stands(row, `第${String(row)}行`);
  await first.page.locator('.band.problem').waitFor({ state: 'detached' });
});
