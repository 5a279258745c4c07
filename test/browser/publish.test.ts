// “Approve and publish” over the sheet.
import type { Browser } from 'playwright-core';
import { faultsOf, HOSTILE_WINNER, idle, LOOKS, pressTwice, sampleOffice, tabTo } from './support/looks';
import { showDialog, startBrowser, type ShownDialog } from './support/shown-dialog';

let browser: Browser;
let shown: ShownDialog;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => shown.page.close());

describe.each(LOOKS)('publishing in %s, %d pixels wide', (language, width) => {
  it('shows what would be published, then publishes it once for whoever is named', async () => {
    shown = await showDialog(browser, { workbook: sampleOffice(language), handler: 'menuPublish', width });
    const { page } = shown;
    await page.locator('.facts').waitFor();
    await idle(page);
    await shown.picture(`publish-${language}-${String(width)}`);
    expect(await page.locator('.facts').innerText()).toContain(HOSTILE_WINNER);
    expect(await faultsOf(page)).toEqual([]);
    await tabTo(page, page.locator('fieldset input').first());
    await page.keyboard.type('陈立群');
    await pressTwice(page, page.locator('.box .main'));
    await page
      .getByRole('status')
      .filter({ hasText: /[0-9a-f]{12}/u })
      .waitFor();
    expect(shown.calls).toEqual(['clientPublish', 'clientPublish']);
    expect(await page.getByRole('status').innerText()).toContain('陈立群');
    expect(await page.locator('.box .main').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    expect(shown.strays).toEqual([]);
  });
});
