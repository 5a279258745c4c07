// What a clerk does all day with keyboard, clipboard and toolbar; every time it is looked up in the file.
import type { Browser } from 'playwright-core';
import type { Area, XlsxSheet } from '../../../local/workbook/contract';
import { startBrowser } from '../support/shown-dialog';
import { settled } from './menu-crawl';
import { eventually, openPage, serve, type ServedPage, type Serving } from './support';

const PLAN = '月度计划';

let browser: Browser;
let serving: Serving;
let opened: ServedPage;

beforeAll(async () => {
  browser = await startBrowser();
  serving = await serve('zh-CN');
  opened = await openPage(browser, serving);
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterEach(() => {
  expect(opened.strays).toEqual([]);
});
afterAll(async () => {
  await opened.page.close();
  await serving.stop();
  await browser.close();
});

function savedSheet(name = PLAN): XlsxSheet {
  const found = serving
    .saved()
    .sheets()
    .find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function savedTexts(area: Area): readonly (readonly string[])[] {
  return savedSheet().shown(area);
}

function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

const inFile = (area: Area, expected: readonly (readonly string[])[]): Promise<void> =>
  eventually(() => Promise.resolve(JSON.stringify(savedTexts(area)) === JSON.stringify(expected)));

async function type(address: string, text: string): Promise<void> {
  await opened.pick(PLAN, address);
  await opened.page.keyboard.type(text);
  await opened.page.keyboard.press('Enter');
}

const key = (name: string): Promise<void> => opened.page.keyboard.press(name);

async function paste(text: string): Promise<void> {
  await opened.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await key('Control+v');
}

describe('typing', () => {
  it('a value that the column does not allow is refused with a sentence, and the cell stays as it was', async () => {
    await opened.pick('收件人', 'D2');
    await opened.page.keyboard.type('没有这一类');
    await key('Enter');
    await opened.page.locator('.note.of-refusal, dialog, .o-notification').first().waitFor();
    await opened.picture('everyday-refused');
    for (const close of await opened.page.locator('.note .close, dialog .press').all()) await close.click();
    await key('Escape');
    await eventually(async () => (await opened.shown('收件人', 'D2')) === '全部');
    expect(savedSheet('收件人').shown(cell(2, 4))).toEqual([['全部']]);
  });

  it('full-width digits are tidied as soon as they are entered, in the grid and in the file', async () => {
    await type('G6', '３');
    await eventually(async () => (await opened.shown(PLAN, 'G6')) === '3');
    await inFile(cell(6, 7), [['3']]);
  });

  it('a date may be written the Chinese way', async () => {
    await type('H6', '2026年8月9日');
    await eventually(async () => (await opened.shown(PLAN, 'H6')) === '2026-08-09');
    await inFile(cell(6, 8), [['2026-08-09']]);
  });

  it('a sum follows its cells', async () => {
    await type('S5', '2');
    await type('S6', '3.5');
    await type('S7', '=SUM(S5:S6)');
    await eventually(async () => (await opened.shown(PLAN, 'S7')) === '5.5');
    await inFile({ row: 5, column: 19, rows: 3, columns: 1 }, [['2'], ['3.5'], ['5.5']]);
    await type('S5', '10');
    await inFile({ row: 5, column: 19, rows: 3, columns: 1 }, [['10'], ['3.5'], ['13.5']]);
    expect(await opened.shown(PLAN, 'S7')).toBe('13.5');
  });
});

describe('a block of cells', () => {
  const BLOCK = { row: 10, column: 18, rows: 3, columns: 4 };
  const TEXTS = [
    ['甲', '1', '2', '2026-10-01'],
    ['乙', '3', '4', '2026-10-02'],
    ['丙', '5', '6', '2026-10-03'],
  ];
  const EMPTY = TEXTS.map((row) => row.map(() => ''));

  it('from another program is pasted where the cursor is', async () => {
    await opened.pick(PLAN, 'R10');
    await paste(TEXTS.map((row) => row.join('\t')).join('\n'));
    await inFile(BLOCK, TEXTS);
  });

  it('is deleted with one key, and comes back with undo, and goes with redo', async () => {
    await key('Delete');
    await inFile(BLOCK, EMPTY);
    await key('Control+z');
    await inFile(BLOCK, TEXTS);
    await key('Control+y');
    await inFile(BLOCK, EMPTY);
    await key('Control+z');
    await inFile(BLOCK, TEXTS);
  });

  it('is cut and pasted elsewhere', async () => {
    await key('Control+x');
    await opened.pick(PLAN, 'R20');
    await key('Control+v');
    await inFile({ ...BLOCK, row: 20 }, TEXTS);
    await inFile(BLOCK, EMPTY);
    await key('Control+z');
    await inFile(BLOCK, TEXTS);
  });

  it('can still be taken back after a script has run', async () => {
    await opened.choose('效能考核', '检查填报');
    await opened.sidebar.locator('.findings .link').first().waitFor();
    await opened.sidebar.locator('.frame[aria-busy=false]').waitFor();
    await opened.page.locator('.sidebar .close').click();
    await opened.pick(PLAN, 'R10');
    await key('Control+z');
    await settled(opened);
    const [[first]] = savedTexts(cell(10, 18)) as [[string]];
    const note = await opened.page.locator('.note').allInnerTexts();
    // The script has written, so the grid has been loaded anew and has nothing to take back any more; nothing else may change.
    expect([first, note]).toEqual(['甲', []]);
  });
});

describe('looks', () => {
  it('bold, fill, number format, border and merge are in the file', async () => {
    await type('V5', '0.5');
    await opened.pick(PLAN, 'V5');
    await key('Control+b');
    await opened.choose('格式', '数字', '百分比');
    await opened.page.locator('.o-topbar-toolbar [title="填充颜色"]').first().click();
    await opened.page.locator('.o-color-picker-line-item').nth(12).click();
    await opened.picture('everyday-fill');
    await opened.page.locator('[title="边框"]').first().click();
    await opened.page.locator('.o-border-selector .o-line-item').first().click();
    await settled(opened);
    await inFile(cell(5, 22), [['50.00%']]);
    const look = savedSheet().view().looks(cell(5, 22))[0]?.[0];
    expect(look?.bold).toBe(true);
    expect(look?.fill).not.toBeNull();
    expect(look?.borders.top).not.toBeNull();
    await opened.pick(PLAN, 'V8');
    await key('Shift+ArrowRight');
    await opened.page.locator('[title="合并单元格"]').first().click();
    await settled(opened);
    await eventually(() =>
      Promise.resolve(
        savedSheet()
          .merges()
          .some(({ row, columns }) => row === 8 && columns === 2),
      ),
    );
  });

  it('panes are frozen, columns made wider, hidden and shown again', async () => {
    await opened.choose('查看', /^冻结/u, '2 行');
    await eventually(() => Promise.resolve(savedSheet().view().frozen().rows === 2));
    await opened.pick(PLAN, 'V5');
    await opened.page.mouse.click(await headerOf('V'), (await gridTop()) + 10, { button: 'right' });
    await opened.page.locator('.o-menu-item', { hasText: '隐藏 V 列' }).click();
    const hidden = () =>
      savedSheet()
        .view()
        .columns()
        .some(({ from, to, hidden: is }) => is && from <= 22 && to >= 22);
    await eventually(() => Promise.resolve(hidden()));
    await key('Control+z');
    await eventually(() => Promise.resolve(!hidden()));
  });
});

it('find and replace changes what it finds, and the file has it', async () => {
  await opened.pick(PLAN, 'R10');
  await key('Control+h');
  await opened.page.locator('.o-find-and-replace input').first().pressSequentially('丙');
  await opened.page.locator('.o-result-buttons').waitFor();
  await opened.page.locator('.o-find-and-replace input[type=text]').nth(1).fill('丁');
  await opened.picture('everyday-replace');
  await opened.page.getByRole('button', { name: '全部替换' }).click();
  await inFile(cell(12, 18), [['丁']]);
  await opened.page.locator('.o-sidePanelClose').first().click();
});

it('a text of figures is still a text after find and replace', async () => {
  await type('W30', "'0041");
  await opened.pick(PLAN, 'W30');
  await key('Control+h');
  await opened.page.locator('.o-find-and-replace input').first().pressSequentially('0041');
  await opened.page.locator('.o-result-buttons').waitFor();
  await opened.page.locator('.o-find-and-replace input[type=text]').nth(1).fill('0052');
  await opened.page.getByRole('button', { name: '全部替换' }).click();
  await inFile(cell(30, 23), [['0052']]);
  expect(savedSheet().read(cell(30, 23))).toEqual([[{ kind: 'text', value: '0052' }]]);
  await opened.page.locator('.o-sidePanelClose').first().click();
});

it('a sheet is added, renamed and hidden', async () => {
  await opened.page.locator('.o-add-sheet').click();
  await settled(opened);
  await opened.page.locator('.o-sheet.active').dblclick();
  await opened.page.keyboard.type('备忘');
  await key('Enter');
  await eventually(() =>
    Promise.resolve(
      serving
        .saved()
        .sheets()
        .some(({ name }) => name === '备忘'),
    ),
  );
  await opened.page.locator('.o-sheet.active').click({ button: 'right' });
  await opened.page.locator('.o-menu-item', { hasText: '隐藏工作表' }).click();
  await eventually(() => Promise.resolve(savedSheet('备忘').hidden));
});

async function gridTop(): Promise<number> {
  return (await opened.page.locator('.o-grid').boundingBox())?.y ?? 0;
}

/** Across the page, of a column that is in sight. */
async function headerOf(letters: string): Promise<number> {
  const middle = await opened.page.evaluate(`(() => {
    const { getters } = [...owl.App.apps][0].root.component.model;
    const col = o_spreadsheet.helpers.lettersToNumber(${JSON.stringify(letters)});
    const { x, width } = getters.getVisibleRectWithZoom({ left: col, right: col, top: 0, bottom: 0 });
    return document.querySelector('.o-grid').getBoundingClientRect().x + x + width / 2;
  })()`);
  return middle as number;
}
