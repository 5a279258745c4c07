// Every entry that the grid's own menus offer does what it says and has it in the file, or says why not.
import type { Browser, Page, Response } from 'playwright-core';
import { startBrowser } from '../support/shown-dialog';
import type { LookLanguage } from '../support/looks';
import { differences, entriesOf, gridState, press, settled, tidyUp, type Entry } from './menu-crawl';
import { openPage, serve, type ServedPage, type Serving } from './support';

/** A corner of the plan that nothing else stands in, with numbers and texts to work on. */
const SHEET = '月度计划';
const FIRST_ROW = 6;
const LAST_ROW = 40;

/** Opened by a click on what stands there; the bar's menus are found by their place. */
const PLACES = ['cell', 'column', 'row', 'sheet'] as const;
type Place = (typeof PLACES)[number];

/** They look at something, keep something for a later paste, or ask the browser, and change nothing. */
const CHANGES_NOTHING: ReadonlySet<string> = new Set([
  '复制 Ctrl+C',
  '剪切 Ctrl+X',
  '选择性粘贴 > 仅粘贴值 Ctrl+Shift+V',
  '选择性粘贴 > 仅粘贴格式',
  '显示 > 公式',
  '冻结 > 不冻结行',
  '冻结 > 不冻结列',
  '重命名',
  // Asks for the colour first.
  '更改颜色',
  // As it is already.
  '字号 > 11',
]);

let browser: Browser;
let serving: Serving;
let opened: ServedPage;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the menus of the grid', () => {
  const answers: string[] = [];

  beforeAll(async () => {
    serving = await serve('zh-CN', (workbook) => {
      const plan = workbook.sheets().find(({ name }) => name === SHEET);
      const rows = LAST_ROW - FIRST_ROW + 1;
      const cells = Array.from({ length: rows }, (_, row) => [
        { kind: 'number', value: ((row * 37) % 100) + 0.5 } as const,
        { kind: 'text', value: `第${String(row % 7)}组 ` } as const,
      ]);
      plan?.write({ row: FIRST_ROW, column: 18, rows, columns: 2 }, cells);
      // The grid takes an empty drop-down that is cleared once more for one that nobody wants; the file keeps it.
      const reasons = cells.map(() => [{ kind: 'text', value: '天气' } as const]);
      plan?.write({ row: FIRST_ROW, column: 11, rows, columns: 1 }, reasons);
    });
    opened = await openPage(browser, serving);
    opened.page.on('response', (response: Response) => {
      if (response.url().endsWith('api/revision')) void response.text().then((text) => answers.push(text));
    });
  });
  afterAll(async () => {
    await opened.page.close();
    await serving.stop();
  });

  it.each<readonly [string, number | Place]>([
    ['编辑', 1],
    ['查看', 2],
    ['插入', 3],
    ['格式', 4],
    ['数据', 5],
    ['单元格', 'cell'],
    ['列', 'column'],
    ['行', 'row'],
    ['工作表', 'sheet'],
  ])(
    'all of %s does something that the file then has, or says why not',
    async (_, from) => {
      const { page } = opened;
      let row = FIRST_ROW;
      const open = (): Promise<void> => openMenu(page, from);
      await opened.pick(SHEET, `R${String(row)}`);
      const entries = await entriesOf(page, open);
      await tidyUp(page);
      expect(entries.length).toBeGreaterThan(1);
      const faults: string[] = [];
      for (const entry of entries) {
        await (from === 'sheet' ? addSheet() : opened.pick(SHEET, `R${String(row)}`));
        const fault = await faultOf(entry, open).catch(async (error: unknown) => {
          await opened.picture(`menu-fault-${String(from)}-${String(faults.length)}`);
          await page.reload();
          await page.locator('.o-grid-overlay').waitFor();
          return String(error);
        });
        if (fault !== null) faults.push(`${entry.text}: ${fault}`);
        row = row < LAST_ROW ? row + 1 : FIRST_ROW;
      }
      await opened.pick(SHEET, 'R6');
      await settled(opened);
      const before = await gridState(page);
      await page.reload();
      await page.locator('.o-grid-overlay').waitFor();
      await opened.pick(SHEET, 'R6');
      expect([...faults, ...differences(before, await gridState(page))]).toEqual([]);
      expect(opened.strays).toEqual([]);
    },
    240_000,
  );

  /** Null where all is well. */
  async function faultOf(entry: Entry, open: () => Promise<void>): Promise<string | null> {
    const { page } = opened;
    const before = await gridState(page);
    const zoomBefore = await zoomOf(page);
    answers.length = 0;
    const isPressed = await press(page, open, entry);
    if (!isPressed) await tidyUp(page);
    if (!isPressed) return null;
    await settled(opened);
    const refused = answers.filter((text) => text.includes('"refused"'));
    const said = (await page.locator('.note, dialog, .o-sidePanel').allInnerTexts()).join(' ');
    const isZoomed = (await zoomOf(page)) !== zoomBefore;
    if (refused.length > 0 && said === '') return 'refused without a sentence';
    const isChanged = isZoomed || answers.length > 0 || differences(before, await gridState(page)).length > 0;
    const foreign = foreignWords(said);
    await tidyUp(page);
    // What is out of sight cannot be pressed next; and undoing has to bring it back.
    if (/隐藏[^工]/u.test(entry.text)) {
      await page.keyboard.press('Control+z');
      await settled(opened);
      if (differences(before, await gridState(page)).length > 0) return 'not undone';
    }
    if (foreign.length > 0) return `not in Chinese: ${foreign.join(', ')}`;
    return said !== '' || isChanged || CHANGES_NOTHING.has(entry.text) ? null : 'nothing came of it';
  }
});

it.each<LookLanguage>(['zh-CN', 'en'])('all entries are in one language (%s)', async (language) => {
  serving = await serve(language);
  opened = await openPage(browser, serving);
  const texts: string[] = [];
  for (const from of [0, 1, 2, 3, 4, 5, ...PLACES]) {
    texts.push(...(await entriesOf(opened.page, () => openMenu(opened.page, from))).map(({ text }) => text));
    await tidyUp(opened.page);
  }
  const foreign =
    language === 'en' ? texts.filter((text) => /\p{Script=Han}/u.test(text)) : texts.flatMap(foreignWords);
  expect(texts.length).toBeGreaterThan(60);
  expect(foreign).toEqual([]);
  await opened.page.close();
  await serving.stop();
});

/** English words that no Chinese program shows, beside keys, file types and names of functions. */
function foreignWords(text: string): readonly string[] {
  const words = text.match(/[A-Za-z]{3,}/gu) ?? [];
  return words.filter((word) => !/^(?:Ctrl|Shift|Alt|xlsx|Excel|WPS|[A-Z]+|yyyy|mmmm?|https?)$/u.test(word));
}

function zoomOf(page: Page): Promise<unknown> {
  return page.evaluate('[...owl.App.apps][0].root.component.model.getters.getViewportZoomLevel()');
}

async function addSheet(): Promise<void> {
  // A new sheet has the grid loaded anew.
  const loaded = opened.page.waitForResponse(/api\/opening/u);
  await opened.page.locator('.o-add-sheet').click();
  await loaded;
  await opened.page.waitForTimeout(500);
  await settled(opened);
}

async function openMenu(page: Page, from: number | Place): Promise<void> {
  if (typeof from === 'number') {
    await page.locator('.o-topbar-menu').nth(from).click();
    return;
  }
  if (from === 'sheet') {
    await page.locator('.o-sheet.active').click({ button: 'right' });
    return;
  }
  const { x, y } = await cursorAt(page);
  const corner = (await page.locator('.o-grid').boundingBox()) ?? { x: 0, y: 0 };
  const places = { cell: { x, y }, column: { x, y: corner.y + 10 }, row: { x: corner.x + 20, y } };
  await page.mouse.click(places[from].x, places[from].y, { button: 'right' });
}

/** The middle of the selected cell, on the page. */
async function cursorAt(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(`(() => {
    const { getters } = [...owl.App.apps][0].root.component.model;
    const { left, top } = getters.getSelectedZone();
    const { x, y, width, height } = getters.getVisibleRectWithZoom({ left, top, right: left, bottom: top });
    const grid = document.querySelector('.o-grid').getBoundingClientRect();
    return { x: grid.x + x + width / 2, y: grid.y + y + height / 2 };
  })()`);
}
