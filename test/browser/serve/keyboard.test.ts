// A line of the monthly plan filled without the mouse, as in the spreadsheet on the web.
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/shown-dialog';
import { sheetOf } from './saved-workbook';
import { eventually, openPage, serve, type ServedPage, type Serving } from './support';

const PLANS = '月度计划';
const LINE = 300;
/** Nobody types faster than the grid draws. */
const KEY_MILLISECONDS = 50;

let browser: Browser;
let serving: Serving;
let opened: ServedPage;
let unit: string;

beforeAll(async () => {
  browser = await startBrowser();
  serving = await serve('zh-CN');
  opened = await openPage(browser, serving);
  unit = sheetOf(serving.saved(), '单位').shown({ row: 2, column: 1, rows: 1, columns: 1 })[0]?.[0] ?? '';
});
afterAll(async () => {
  await opened.page.close();
  await serving.stop();
  await browser.close();
});

async function type(...keys: readonly (string | { readonly press: string })[]): Promise<void> {
  const { keyboard } = opened.page;
  for (const key of keys)
    await (typeof key === 'string' ? keyboard.type(key, { delay: KEY_MILLISECONDS }) : keyboard.press(key.press));
}

/** Types how the unit begins and chooses it in the list. */
async function chooseUnit(): Promise<void> {
  // At once, as an input method does.
  await opened.page.keyboard.insertText(unit.slice(0, 2));
  await opened.page.locator('.o-autocomplete-value').first().waitFor();
  await type({ press: 'ArrowDown' });
  await opened.page.locator('.o-autocomplete-value-focus').filter({ hasText: unit }).waitFor();
}

const TAB = { press: 'Tab' };
const ENTER = { press: 'Enter' };

function line(row: number, columns: number): readonly string[] {
  return sheetOf(serving.saved(), PLANS).shown({ row, column: 1, rows: 1, columns })[0] ?? [];
}

it('a line with a unit chosen from its list by Tab has every value in its own cell', async () => {
  await opened.pick(PLANS, `A${LINE}`);
  await type('2026-11', TAB);
  await chooseUnit();
  await type(TAB, 'KJ11-1', TAB, '路基施工', TAB, '验收合格', ENTER);
  await eventually(async () => Promise.resolve(line(LINE, 5)[4] === '验收合格'));
  expect(line(LINE, 5)).toEqual(['2026-11', unit, 'KJ11-1', '路基施工', '验收合格']);
});

it('Enter on a unit chosen from its list leads to the line below', async () => {
  await opened.pick(PLANS, `B${LINE + 1}`);
  await chooseUnit();
  await type(ENTER);
  expect(await opened.cursor()).toBe(`${PLANS}!B${LINE + 2}`);
  expect(await opened.shown(PLANS, `B${LINE + 1}`)).toBe(unit);
});

it('a name of a function chosen by Tab stays in the formula that is being typed', async () => {
  await opened.pick(PLANS, `D${LINE + 3}`);
  await type('=SU');
  await opened.page.locator('.o-autocomplete-value-focus').waitFor();
  await type({ press: 'ArrowDown' }, { press: 'ArrowUp' }, TAB);
  expect(await opened.cursor()).toBe(`${PLANS}!D${LINE + 3}`);
  await eventually(async () => (await opened.page.locator('.o-grid .o-composer').innerText()) === '=SUM(');
  await type({ press: 'Escape' });
});

it('Enter at the end of a line leads to the beginning of the next', async () => {
  await opened.pick(PLANS, `C${LINE + 10}`);
  await type('KJ11-2', TAB, '绿化', TAB, '成活率九成', ENTER);
  expect(await opened.cursor()).toBe(`${PLANS}!C${LINE + 11}`);
  await type('KJ11-3', ENTER);
  expect(await opened.cursor()).toBe(`${PLANS}!C${LINE + 12}`);
});

it('Home leads to the first cell of the row, and in a text that is being typed to its beginning', async () => {
  await opened.pick(PLANS, `G${LINE + 12}`);
  await type({ press: 'Home' });
  expect(await opened.cursor()).toBe(`${PLANS}!A${LINE + 12}`);
  await opened.pick(PLANS, `D${LINE + 12}`);
  await type('段', { press: 'Home' }, '全', ENTER);
  await eventually(async () => (await opened.shown(PLANS, `D${LINE + 12}`)) === '全段');
});

it('Alt and the arrow down show the list of a cell', async () => {
  await opened.pick(PLANS, `B${LINE + 14}`);
  await type({ press: 'Alt+ArrowDown' });
  await opened.page.locator('.o-autocomplete-value').filter({ hasText: unit }).waitFor();
  await type({ press: 'ArrowDown' }, ENTER);
  await eventually(async () => (await opened.shown(PLANS, `B${LINE + 14}`)) !== '');
});

it('what is typed after a size has been entered goes into the cell', async () => {
  await opened.pick(PLANS, `D${LINE + 20}`);
  await opened.page.locator('[title="字号"] input').click();
  await type('14', ENTER, '大字', ENTER);
  await eventually(async () => (await opened.shown(PLANS, `D${LINE + 20}`)) === '大字');
});

it('a size that is no number changes nothing', async () => {
  await opened.pick(PLANS, `D${LINE + 22}`);
  await opened.page.locator('[title="缩放"] input').click();
  await type('e', ENTER, '照常', ENTER);
  await eventually(async () => (await opened.shown(PLANS, `D${LINE + 22}`)) === '照常');
  await opened.pick(PLANS, `D${LINE + 24}`);
  expect(await opened.cursor()).toBe(`${PLANS}!D${LINE + 24}`);
});

it('what is typed after a finding has been followed goes into its cell', async () => {
  await opened.choose('效能考核', '检查填报');
  const link = opened.sidebar.locator('.findings .link').first();
  await link.waitFor();
  await opened.sidebar.locator('.frame[aria-busy=false]').waitFor();
  const [place = ''] = /\S+![A-Z]+\d+/u.exec(await link.innerText()) ?? [];
  const [sheet = '', address = ''] = place.split('!');
  await link.click();
  await eventually(async () => (await opened.cursor()) === place);
  await opened.page.waitForFunction('document.activeElement?.closest(".o-grid") !== null');
  await type('补', ENTER);
  await eventually(async () => (await opened.shown(sheet, address)) === '补');
});
