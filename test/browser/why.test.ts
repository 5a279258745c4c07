// “Why this rank?” in the sidebar.
import type { Browser } from 'playwright-core';
import { faultsOf, HOSTILE_UNIT, idle, LOOKS, pressTwice, sampleOffice, tabTo, until } from './support/looks';
import { showDialog, startBrowser, type ShownDialog } from './support/shown-dialog';

let browser: Browser;
let shown: ShownDialog;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => shown.page.close());

describe.each(LOOKS)('the explanation in %s, %d pixels wide', (language, width) => {
  it('answers for the selected row, down to a cell, by keyboard alone', async () => {
    const workbook = sampleOffice(language);
    const units = workbook.sheets().find(({ name }) => name === '单位');
    const names = units?.shown({ row: 1, column: 1, rows: units.lastRow(), columns: units.lastColumn() }) ?? [];
    const row = names.findIndex((texts) => texts.includes(HOSTILE_UNIT)) + 1;
    shown = await showDialog(browser, {
      workbook,
      handler: 'menuExplainRank',
      width,
      selection: { sheet: '单位', row, column: 1, rows: 1, columns: 1 },
    });
    const { page } = shown;
    await page.locator('details').first().waitFor();
    await idle(page);
    await tabTo(page, page.locator('summary').first());
    await page.keyboard.press('Enter');
    await shown.picture(`why-${language}-${String(width)}`);
    expect(await page.locator('h2').first().innerText()).toContain(HOSTILE_UNIT);
    expect(await page.getByRole('status').innerText()).not.toBe('');
    expect(await faultsOf(page)).toEqual([]);
    await tabTo(page, page.locator('details[open] .link').first());
    await page.keyboard.press('Enter');
    await until(() => shown.selected()?.sheet !== '单位');
    await idle(page);
    expect(shown.calls).toEqual(['clientExplainRank', 'clientGoTo']);
    expect(await page.evaluate('window.sheetFocused')).toBe(true);
    expect(shown.strays).toEqual([]);
  });

  it('offers whom one can ask about where nobody was named, and answers one press once', async () => {
    shown = await showDialog(browser, { workbook: sampleOffice(language), handler: 'menuExplainRank', width });
    const { page } = shown;
    await page.locator('.choices').waitFor();
    await idle(page);
    expect(await faultsOf(page)).toEqual([]);
    await pressTwice(page, page.locator('.choices .link', { hasText: HOSTILE_UNIT }));
    await page.locator('details').first().waitFor();
    expect(shown.calls).toEqual(['clientExplainRank', 'clientExplainRank']);
    expect(shown.strays).toEqual([]);
  });
});
