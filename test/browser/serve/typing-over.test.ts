// Typing over what stands in a cell: with an input method, as nearly everybody here types, and faster than the grid draws.
import type { Browser, CDPSession } from 'playwright-core';
import { startBrowser } from '../support/shown-dialog';
import { eventually, openPage, serve, type ServedPage, type Serving } from './support';

const PLANS = '月度计划';

let browser: Browser;
let serving: Serving;
let opened: ServedPage;
let keys: CDPSession;

beforeAll(async () => {
  browser = await startBrowser();
  serving = await serve('zh-CN');
  opened = await openPage(browser, serving);
  keys = await opened.page.context().newCDPSession(opened.page);
});
afterAll(async () => {
  await opened.page.close();
  await serving.stop();
  await browser.close();
});

/** What has been spelled so far, underlined until a word is chosen for it. */
async function spell(...soFar: readonly string[]): Promise<void> {
  for (const text of soFar) {
    await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await drawn();
  }
}

const drawn = (): Promise<unknown> => opened.page.evaluate('new Promise(requestAnimationFrame)');

const choose = (text: string): Promise<unknown> => keys.send('Input.insertText', { text });

const comesTo = (address: string, text: string): Promise<void> =>
  eventually(async () => (await opened.shown(PLANS, address)) === text);

it('what is written with an input method takes the place of what stood in the cell', async () => {
  await opened.pick(PLANS, 'D6');
  expect(await opened.shown(PLANS, 'D6')).not.toBe('');
  await spell('w', 'wu', 'wu s', 'wu shui');
  await choose('污水');
  await spell('g', 'guan', 'guan wang');
  await choose('管网');
  await opened.page.keyboard.press('Enter');
  await comesTo('D6', '污水管网');
});

it('Enter stays with the input method until a word is chosen', async () => {
  await opened.pick(PLANS, 'D7');
  await spell('y', 'yan', 'yan shou');
  // As far as the page hears of it: the letter itself goes to the input method.
  await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter' });
  expect(await opened.cursor()).toBe(`${PLANS}!D7`);
  await choose('验收');
  await opened.page.keyboard.press('Enter');
  await comesTo('D7', '验收');
  expect(await opened.cursor()).toBe(`${PLANS}!D8`);
});

it('letters that come before the first of them is drawn take the place of what stood in the cell', async () => {
  await opened.pick(PLANS, 'D8');
  expect(await opened.shown(PLANS, 'D8')).not.toBe('');
  await opened.page.evaluate(`document.addEventListener('input', () => {
    const began = performance.now();
    while (performance.now() - began < 300);
  }, { once: true, capture: true })`);
  // All at once, so that they wait for the page together.
  await Promise.all(
    [...'abcd'].map((text) => keys.send('Input.dispatchKeyEvent', { type: 'keyDown', key: text, text })),
  );
  await opened.page.keyboard.press('Enter');
  await comesTo('D8', 'abcd');
});

it('a text that is opened to be changed keeps what stood in the cell', async () => {
  await opened.pick(PLANS, 'D9');
  const before = await opened.shown(PLANS, 'D9');
  await opened.page.keyboard.press('F2');
  await opened.page.waitForFunction('getSelection().focusOffset > 0');
  await spell('b', 'bu');
  await choose('补');
  await opened.page.keyboard.press('Enter');
  await comesTo('D9', `${before}补`);
});

it('what is being typed stays when somebody else makes cells bold', async () => {
  const other = await openPage(browser, serving);
  await opened.pick(PLANS, 'D10');
  await opened.page.keyboard.type('正在');
  await other.pick(PLANS, 'V5');
  await other.page.keyboard.press('Control+b');
  const isBold = `[...owl.App.apps][0].root.component.model.getters.getCell({
    sheetId: [...owl.App.apps][0].root.component.model.getters.getActiveSheetId(), col: 21, row: 4,
  })?.style?.bold === true`;
  await opened.page.waitForFunction(isBold);
  await opened.page.keyboard.type('写');
  await opened.page.keyboard.press('Enter');
  await comesTo('D10', '正在写');
  await other.page.close();
});

it('a word that is given up while it is spelled leaves nothing behind', async () => {
  await opened.pick(PLANS, 'D11');
  await spell('w', '');
  await opened.page.keyboard.press('Enter');
  await comesTo('D11', '');
  await opened.pick(PLANS, 'D12');
  const before = await opened.shown(PLANS, 'D12');
  await spell('w', '');
  await opened.page.keyboard.press('Escape');
  await comesTo('D12', before);
});

it('what is typed is entered when another sheet is turned to', async () => {
  await opened.pick(PLANS, 'D13');
  await opened.page.keyboard.type('写完');
  await opened.page.waitForFunction('document.querySelector(".o-grid .o-composer.active") !== null');
  await opened.page.locator('.o-sheet-list .o-sheet', { hasText: '出勤' }).click();
  await comesTo('D13', '写完');
  expect(await opened.cursor()).toBe('出勤!A1');
});
