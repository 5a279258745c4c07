// “Check entries” in the sidebar.
import type { Browser } from 'playwright-core';
import { faultsOf, LOOKS, sampleOffice, tabTo, languageOf, until } from './support/looks';
import { showDialog, startBrowser, type ShownDialog } from './support/shown-dialog';

let browser: Browser;
let shown: ShownDialog;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => shown.page.close());

describe.each(LOOKS)('the check in %s, %d pixels wide', (language, width) => {
  beforeEach(async () => {
    shown = await showDialog(browser, { workbook: sampleOffice(language), handler: 'menuCheckEntries', width });
    await shown.page.locator('.findings, .clean').first().waitFor();
  });

  it('lists what was found, and nobody is shut out from it', async () => {
    await shown.picture(`check-${language}-${String(width)}`);
    expect(await languageOf(shown.page)).toBe(language);
    expect(await faultsOf(shown.page)).toEqual([]);
    expect(shown.strays).toEqual([]);
  });

  it('goes to the cell of a finding by keyboard', async () => {
    const place = shown.page.locator('.findings .link').first();
    const name = ((await place.textContent()) ?? '').replace(/^\S+ (to )?/u, '');
    await tabTo(shown.page, place);
    await shown.page.keyboard.press('Enter');
    await until(() => shown.selected() !== null);
    expect(name).toContain(shown.selected()?.sheet ?? '?');
  });
});
