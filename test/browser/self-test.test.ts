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
  showDialog(browser, {
    workbook: sampleOffice(language),
    handler: 'menuSelfTest',
    width,
    outlets: { printer: () => new Uint8Array([37, 80, 68, 70]) },
  });

describe.each(LOOKS)('the window of the self-test in %s, %d pixels wide', (language, width) => {
  it('measures once for one press, however nervous the hand, and says what came of it', async () => {
    shown = await open(language, width);
    const { page } = shown;
    await pressTwice(page, page.locator('.button.main'));
    await page.getByText(/1000000/).waitFor();
    await idle(page);
    await shown.picture(`self-test-${language}-${String(width)}`);
    expect(shown.calls).toEqual(Array.from({ length: 7 }, () => 'clientMeasure'));
    expect(await faultsOf(page)).toEqual([]);
    expect(shown.strays).toEqual([]);
  });
});

it('hands the specimen to the browser as a file', async () => {
  shown = await open('en', 600);
  const { page } = shown;
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /PDF/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  await page.getByText(/37 mm/).waitFor();
  expect(shown.calls).toEqual(['clientSpecimenFile']);
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
  expect(shown.calls).toEqual(['clientMeasure', 'clientMeasure']);
});
