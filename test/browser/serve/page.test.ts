// What must not happen in the page whatever a file holds, and what it says when the program is gone.
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import type { Content, XlsxWorkbook } from '../../../local/workbook/contract';
import { startBrowser } from '../support/shown-dialog';
import { eventually, openPage, serve, type ServedPage, type Serving } from './support';

let browser: Browser;
let serving: Serving;
let opened: ServedPage;

beforeAll(async () => {
  browser = await startBrowser();
  serving = await serve('zh-CN', (workbook) => {
    write(workbook, 2, { kind: 'text', value: '<img src=x onerror="hacked=1">' });
    write(workbook, 3, { kind: 'formula', formula: 'HYPERLINK("https://example.com/看","看")', result: null });
    write(workbook, 4, { kind: 'formula', formula: 'HYPERLINK("javascript:hacked=1","点")', result: null });
    write(workbook, 5, { kind: 'text', value: '[点](javascript:hacked=1)' });
  });
  opened = await openPage(browser, serving);
});
afterAll(async () => {
  await opened.page.close();
  await serving.stop();
  await browser.close();
});

/** Into the empty column beside the settings. */
function write(workbook: XlsxWorkbook, row: number, content: Content): void {
  const [first] = workbook.sheets();
  first?.write({ row, column: 5, rows: 1, columns: 1 }, [[content]]);
}

it('markup in a cell stays text', async () => {
  expect(await opened.shown('设置', 'E2')).toBe('<img src=x onerror="hacked=1">');
  expect(await opened.page.evaluate('window.hacked')).toBeUndefined();
});

it('a link out of the workbook is opened only after the address was shown and agreed to', async () => {
  await opened.pick('设置', 'E3');
  await opened.page.keyboard.press('Alt+Enter');
  const told = opened.page.locator('dialog .told');
  await told.waitFor();
  expect(await told.innerText()).toContain('https://example.com/');
  await opened.picture('page-address');
  await opened.page.keyboard.press('Escape');
  await told.waitFor({ state: 'detached' });
});

it('an address that is a script is not opened, and it is said', async () => {
  await opened.pick('设置', 'E4');
  await opened.page.keyboard.press('Alt+Enter');
  const told = opened.page.locator('dialog .told');
  await told.waitFor();
  expect(await told.innerText()).toContain('javascript:hacked=1');
  expect(await opened.page.locator('dialog button').count()).toBe(1);
  await opened.page.keyboard.press('Enter');
  expect(await opened.page.evaluate('window.hacked')).toBeUndefined();
});

it('what the file cannot take is refused with a sentence, and the grid stays as it was', async () => {
  await opened.pick('设置', 'E6');
  await opened.page.keyboard.press('Alt+t');
  await opened.page.locator('.note.of-refusal').waitFor();
  await opened.picture('page-refusal');
});

it('a cell that lies under the note of a header is picked by a click', async () => {
  await opened.pick('设置', 'A1');
  await opened.page.locator('.cell-aside').waitFor();
  await opened.pick('设置', 'B2');
  expect(await opened.cursor()).toBe('设置!B2');
  await opened.page.locator('.cell-aside').waitFor({ state: 'detached' });
});

it('a ranking that was just computed is shown from its title and its column of ranks', async () => {
  await opened.choose('效能考核', '计算月度排名');
  await opened.page.locator('dialog input').fill('2026-10');
  await opened.page.keyboard.press('Enter');
  await opened.page.locator('dialog .told', { hasText: '排名 2026-10' }).waitFor();
  await opened.page.locator('dialog .main').click();
  await eventually(async () => (await opened.cursor()) === '排名 2026-10!A1');
  const drawn =
    'new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(go))))';
  const scrolled = '(({ scrollX, scrollY }) => [scrollX, scrollY])(model.getters.getActiveSheetScrollInfo())';
  await opened.page.evaluate(drawn);
  expect(await opened.page.evaluate(`((model) => ${scrolled})([...owl.App.apps][0].root.component.model)`)).toEqual([
    0, 0,
  ]);
});

it('shuts nobody out around the grid', async () => {
  await opened.page.evaluate(axe.source);
  const parts = JSON.stringify({ include: [['.page-header'], ['.bands'], ['.notes']] });
  const rules = JSON.stringify({ rules: { 'target-size': { enabled: true }, region: { enabled: false } } });
  const { violations } = (await opened.page.evaluate(`axe.run(${parts}, ${rules})`)) as axe.AxeResults;
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

it('when the program is gone the page says so and takes no edits', async () => {
  expect(opened.strays).toEqual([]);
  await serving.kill();
  await opened.page.locator('.band.problem').waitFor();
  await eventually(async () => (await opened.page.locator('.o-readonly-toolbar').count()) === 1);
  await opened.picture('page-lost');
});
