// “Generate notice” over the sheet.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { faultsOf, HOSTILE_WINNER, idle, LOOKS, pressTwice, sampleOffice, tabTo } from './support/looks';
import { showDialog, startBrowser, type ShownDialog } from './support/shown-dialog';

const PDF = '%PDF-1.7 as the printer made it';

let browser: Browser;
let shown: ShownDialog;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => shown.page.close());

describe.each(LOOKS)('the notice in %s, %d pixels wide', (language, width) => {
  it('is looked at, written once and downloaded, by keyboard alone', async () => {
    const outlets = { printer: () => new TextEncoder().encode(PDF) };
    shown = await showDialog(browser, {
      workbook: sampleOffice(language),
      handler: 'menuGenerateNotice',
      width,
      outlets,
    });
    const { page } = shown;
    await page.locator('iframe').waitFor();
    await idle(page);
    const paper = page.frameLocator('iframe').locator('body');
    expect(await paper.innerText()).toContain(HOSTILE_WINNER);
    expect(await paper.locator('img, svg, script').count()).toBe(0);
    await shown.picture(`notice-${language}-${String(width)}`);
    await tabTo(page, page.locator('button[aria-pressed=false]'));
    await page.keyboard.press('Enter');
    expect(await paper.innerText()).toContain(HOSTILE_WINNER);
    await shown.picture(`poster-${language}-${String(width)}`);
    expect(await faultsOf(page)).toEqual([]);
    await pressTwice(page, page.locator('.button.main'));
    await page.locator('.frame > .row > .link').first().waitFor();
    await idle(page);
    const download = page.waitForEvent('download');
    await pressTwice(page, page.locator('.row .button.plain').nth(1));
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.pdf$/u);
    expect(readFileSync(await file.path(), 'utf8')).toBe(PDF);
    expect(shown.calls).toEqual(['clientGenerateNotice', 'clientGenerateNotice', 'clientNoticeFile']);
    expect(shown.strays).toEqual([]);
  });
});
