// The window that measures how the script answers windows.
import type { Browser } from 'playwright-core';
import { faultsOf, idle, LOOKS, pressTwice, sampleOffice } from './support/looks';
import { showDialog, startBrowser, type ShownDialog } from './support/shown-dialog';

let browser: Browser;
let shown: ShownDialog;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => shown.page.close());

const open = (language: 'zh-CN' | 'en', width: number): Promise<ShownDialog> =>
  showDialog(browser, { workbook: sampleOffice(language), handler: 'menuSelfTest', width });

describe.each(LOOKS)('the window of the self-test in %s, %d pixels wide', (language, width) => {
  it('asks five times and once at length for one measurement, however often it is pressed', async () => {
    shown = await open(language, width);
    const { page } = shown;
    const button = page.getByRole('button');
    await pressTwice(page, button);
    const status = page.getByRole('status');
    await page.waitForFunction(() => /000|million|一百万/.test(document.querySelector('.status')?.textContent ?? ''));
    await idle(page);
    await shown.picture(`self-test-${language}-${String(width)}`);
    expect(await status.innerText()).toMatch(/\d{3}/);
    expect(shown.calls).toEqual(Array.from({ length: 6 }, () => 'clientRunState'));
    expect(await faultsOf(page)).toEqual([]);
    expect(shown.strays).toEqual([]);
  });
});

it('counts the minutes for which it is answered, and tells of the first without an answer', async () => {
  let isSilent = false;
  shown = await showDialog(browser, {
    workbook: sampleOffice('en'),
    handler: 'menuSelfTest',
    width: 600,
    standIn: () => {
      if (isSilent) throw new Error('the sign-in has ended');
    },
  });
  const { page } = shown;
  await page.clock.install();
  await page.reload();
  const said = (words: RegExp): Promise<void> => page.getByText(words).waitFor();
  await said(/Open for 0 minutes/);
  await page.clock.runFor(61_000);
  await said(/Open for 1 minutes and still answered/);
  isSilent = true;
  await page.clock.runFor(61_000);
  await said(/No answer any more in minute 2/);
  await page.clock.runFor(200_000);
  expect(shown.calls).toEqual(['clientRunState', 'clientRunState']);
});
