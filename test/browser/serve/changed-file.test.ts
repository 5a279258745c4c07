// Another program has written the file while it is open in the browser.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openWorkbook } from '../../../local/workbook/index';
import { startBrowser } from '../support/shown-dialog';
import { until } from '../support/looks';
import { eventually, openPage, serve, type ServedPage, type Serving } from './support';

const PLAN = '月度计划';
const PLACE = { row: 5, column: 19, rows: 1, columns: 1 };

let browser: Browser;
let serving: Serving;
let opened: ServedPage;

beforeAll(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  serving = await serve('zh-CN');
  opened = await openPage(browser, serving);
});
afterEach(async () => {
  // The browser itself complains about a program that is gone.
  expect(opened.strays.filter((text) => !text.includes('net::ERR'))).toEqual([]);
  await opened.page.close();
  await serving.stop();
});
afterAll(() => browser.close());

/** As Excel would, beside the open page; then a person types here. */
async function bothWrite(): Promise<void> {
  const other = openWorkbook(readFileSync(serving.file));
  planOf(other)?.write(PLACE, [[{ kind: 'text', value: '别的程序写的' }]]);
  writeFileSync(serving.file, other.save());
  await opened.pick(PLAN, 'T5');
  await opened.page.keyboard.type('这里写的');
  await opened.page.keyboard.press('Enter');
  await opened.page.locator('.band.problem').waitFor();
}

it('nothing is written over, and the page asks; the file from the disk can be loaded', async () => {
  await bothWrite();
  await opened.picture('changed-file');
  expect(planOf(serving.saved())?.shown(PLACE)).toEqual([['别的程序写的']]);
  await opened.page.getByRole('button', { name: '载入磁盘上的文件' }).click();
  await eventually(async () => (await opened.shown(PLAN, 'S5')) === '别的程序写的');
  expect(await opened.shown(PLAN, 'T5')).toBe('');
  await opened.page.locator('.band.problem').waitFor({ state: 'detached' });
});

it('what was typed here can be kept as a copy first', async () => {
  await bothWrite();
  await opened.page.getByRole('button', { name: '另存副本后载入' }).click();
  await eventually(async () => (await opened.shown(PLAN, 'S5')) === '别的程序写的');
  const folder = path.dirname(serving.file);
  const [copy = ''] = readdirSync(folder).filter(
    (name) => name.endsWith('.xlsx') && name !== path.basename(serving.file),
  );
  const kept = planOf(openWorkbook(readFileSync(path.join(folder, copy))));
  expect(kept?.shown({ ...PLACE, column: 20 })).toEqual([['这里写的']]);
  await opened.page.locator('.note', { hasText: copy }).waitFor();
  await opened.picture('changed-file-copied');
});

it('a program that is killed in the middle of saves leaves a whole file', async () => {
  await opened.pick(PLAN, 'S6');
  for (let row = 0; row < 30; row += 1) {
    await opened.page.keyboard.insertText(String(row));
    await opened.page.keyboard.press('Enter');
  }
  await until(() => planOf(serving.saved())?.shown({ ...PLACE, row: 6 })[0]?.[0] === '0');
  await serving.kill();
  expect(planOf(serving.saved())?.shown({ ...PLACE, row: 6 })).toEqual([['0']]);
  await opened.page.locator('.band.problem').waitFor();
});

function planOf(workbook: ReturnType<typeof openWorkbook>) {
  return workbook.sheets().find(({ name }) => name === PLAN);
}
