// The whole month in the browser, as the README tells it: mend, check, rank, ask why, approve, publish, notify; then the file itself.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { itWithOffice, itWithOpenpyxl, OFFICE, PYTHON } from '../../support/spreadsheet-program';
import { until, type LookLanguage } from '../support/looks';
import { startBrowser } from '../support/shown-dialog';
import { MONTH_WORDS } from './month-words';
import { cellAt, command, contentsOf, sheetOf, textAt } from './saved-workbook';
import { eventually, openPage, serve, serveFile, type ServedPage, type Serving } from './support';

const ROOT = path.join(__dirname, '../../..');
/** A score above the maximum, and a due date nobody can read. */
const TOO_HIGH = { sheet: '评分', row: 236, column: 5 };
const NO_DATE = { sheet: '月度计划', row: 110, column: 8 };

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each<LookLanguage>(['zh-CN', 'en'])('a month in %s', (language) => {
  const words = MONTH_WORDS[language];
  let serving: Serving;
  let opened: ServedPage;
  let untouched: string;

  beforeAll(async () => {
    serving = await serve(language, (workbook) => {
      sheetOf(workbook, TOO_HIGH.sheet).write(cellAt(TOO_HIGH), [[{ kind: 'number', value: 950 }]]);
      sheetOf(workbook, NO_DATE.sheet).write(cellAt(NO_DATE), [[{ kind: 'text', value: '10月底' }]]);
      sheetOf(workbook, '审定').write({ row: 4, column: 1, rows: 1, columns: 6 }, [Array(6).fill({ kind: 'blank' })]);
    });
    untouched = contentsOf(serving.saved(), '单位');
    opened = await openPage(browser, serving);
  });
  afterAll(async () => {
    await opened.page.close();
    await serving.stop();
  });

  const picture = (name: string): Promise<void> => opened.picture(`month-${language}-${name}`);
  const typed = async (sheet: string, address: string, text: string): Promise<void> => {
    await opened.pick(sheet, address);
    await opened.page.keyboard.type(text);
    await opened.page.keyboard.press('Enter');
  };
  const sheetNames = (): readonly string[] =>
    serving
      .saved()
      .sheets()
      .map(({ name }) => name);

  it('the check names what is wrong, and a finding leads to its cell', async () => {
    await picture('opened');
    await opened.choose(words.menu, words.check);
    const errors = opened.sidebar.locator('section:has(h2.error) .link');
    await errors.first().waitFor();
    await opened.sidebar.locator('.frame[aria-busy=false]').waitFor();
    await picture('check');
    expect(await errors.allInnerTexts()).toEqual([
      expect.stringContaining('月度计划!H110'),
      expect.stringContaining('评分!E236'),
    ]);
    await errors.filter({ hasText: '评分!E236' }).click();
    await eventually(async () => (await opened.cursor()) === '评分!E236');
    // The link has handed the keyboard to the sheet.
    await eventually(async () => (await opened.page.evaluate("document.activeElement?.tagName !== 'IFRAME'")) === true);
    await picture('finding');
  });

  it('both faults are mended by typing, and the check finds no more errors', async () => {
    await opened.page.keyboard.type('95');
    await opened.page.keyboard.press('Enter');
    await typed('月度计划', 'H110', '2026年10月30日');
    await eventually(async () => (await opened.shown('月度计划', 'H110')) === '2026-10-30');
    await opened.sidebar.getByRole('button', { name: words.again }).click();
    await opened.sidebar.getByRole('status').filter({ hasText: words.noErrors }).waitFor();
    await picture('mended');
    await until(() => textAt(serving.saved(), { ...TOO_HIGH }) === '95');
    await opened.page.locator('.sidebar .close').click();
  });

  it('the ranking is computed for the month that was asked for, and shown', async () => {
    await opened.choose(words.menu, words.compute);
    const month = opened.page.locator('dialog input');
    await month.fill('2026-10');
    await picture('question');
    await month.press('Enter');
    await opened.page.locator('dialog .told', { hasText: words.ranking }).waitFor({ timeout: 30_000 });
    await picture('computed');
    await opened.page.locator('dialog .main').click();
    expect(sheetNames()).toContain(words.ranking);
    await eventually(async () => (await opened.cursor()).startsWith(words.ranking));
    await picture('ranking');
  });

  it('“why this rank?” answers for the row that is selected, term by term', async () => {
    await opened.pick(words.ranking, 'B17');
    const unit = await opened.shown(words.ranking, 'B17');
    await opened.choose(words.menu, words.more, words.why);
    await opened.sidebar.locator('h2', { hasText: unit }).waitFor();
    await opened.sidebar.locator('summary').first().click();
    await opened.sidebar.locator('details[open] .link').first().waitFor();
    await picture('why');
    await opened.page.locator('.sidebar .close').click();
  });

  it('the approval is a row typed by keyboard alone, and the month is published with it', async () => {
    await opened.pick('审定', 'A4');
    for (const text of ['2026-10', '公布', '同意', '陈立群', '2026-11-02', '会议通过']) {
      await opened.page.keyboard.type(text);
      await opened.page.keyboard.press('Tab');
    }
    await eventually(async () => (await opened.shown('审定', 'F4')) === '会议通过');
    expect(await opened.shown('审定', 'E4')).toBe('2026-11-02');
    await opened.choose(words.menu, words.publish);
    await scriptPage().locator('.facts').waitFor();
    await picture('publish');
    await scriptPage().locator('.box .main').click();
    await scriptPage()
      .getByRole('status')
      .filter({ hasText: /[0-9a-f]{12}/u })
      .waitFor();
    await picture('published');
    await closeScriptPage();
    expect(await opened.shown(words.ranking, 'A3')).toContain(words.published);
  });

  it('the notice is looked at, written into the workbook and taken along as a PDF', async () => {
    await opened.choose(words.menu, words.notice);
    const paper = scriptPage().frameLocator('iframe').locator('body');
    await paper.getByText(words.month).first().waitFor();
    await picture('notice');
    await scriptPage().locator('.button.main').click();
    await scriptPage().locator('.frame > .row > .link').first().waitFor();
    await scriptPage().locator('.frame[aria-busy=false]').waitFor();
    const download = opened.page.waitForEvent('download');
    await scriptPage().locator('.row .button.plain').nth(1).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.pdf$/u);
    expect(
      readFileSync(await file.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await closeScriptPage();
  });

  it('the mails are previewed, confirmed and kept in the outbox', async () => {
    await opened.choose(words.menu, words.mail);
    await scriptPage().locator('.mail').first().waitFor();
    await scriptPage().locator('.frame[aria-busy=false]').waitFor();
    expect(await scriptPage().frameLocator('iframe').locator('body').innerText()).not.toBe('');
    await picture('mails');
    const count = await scriptPage().locator('.mail').count();
    await scriptPage().locator('.box .tick input').check();
    await scriptPage().locator('.box .main').click();
    await eventually(async () => (await scriptPage().locator('.state.sent').count()) === count);
    await picture('mails-kept');
    await closeScriptPage();
    const outbox = await outboxPage();
    await outbox
      .locator('nav button')
      .nth(count - 1)
      .waitFor();
    expect(await outbox.locator('nav button').count()).toBe(count);
    await outbox.locator('nav button', { hasText: 'chen.liqun@' }).first().click();
    expect(await outbox.frameLocator('iframe').locator('body').innerText()).toContain('陈立群');
    await outbox.screenshot({ path: path.join(ROOT, `out/serve/month-${language}-outbox.png`) });
    await outbox.getByRole('button', { name: words.plainText }).click();
    expect(await outbox.locator('pre').innerText()).toContain('陈立群');
    const attachment = outbox.waitForEvent('download');
    await outbox.locator('.attachments button').first().click();
    expect(statSync(await (await attachment).path()).size).toBeGreaterThan(1000);
    const mail = outbox.waitForEvent('download');
    await outbox.getByRole('link', { name: /\.eml/u }).click();
    expect(readFileSync(await (await mail).path(), 'utf8')).toContain('MIME-Version: 1.0');
    await outbox.close();
  });

  it('after Ctrl+C the page says that the program has ended', async () => {
    expect(opened.strays).toEqual([]);
    await serving.interrupt();
    await opened.page.locator('.band.problem').waitFor();
    await picture('ended');
  });

  it('opened again, all of it is there', async () => {
    await opened.page.close();
    serving = await serveFile(serving.file, language);
    opened = await openPage(browser, serving);
    expect(await opened.shown('评分', 'E236')).toBe('95');
    expect(await opened.shown('审定', 'D4')).toBe('陈立群');
    expect(await opened.shown(words.ranking, 'A3')).toContain(words.published);
    expect(opened.strays).toEqual([]);
    await serving.interrupt();
  });

  it('the file is whole: verified, with the first state beside it, and no sheet of the office changed', () => {
    const verified = command('verify', serving.file, '--lang', language);
    expect(verified).toContain(words.intact);
    expect(contentsOf(serving.saved(), '单位')).toBe(untouched);
    expect(existsSync(`${serving.file}.bak`)).toBe(true);
  });

  itWithOffice('LibreOffice opens it and shows the ranking', () => {
    const folder = path.dirname(serving.file);
    const given = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'html'];
    execFileSync(OFFICE, [...given, '--outdir', folder, serving.file], { stdio: 'ignore' });
    const html = readFileSync(serving.file.replace(/\.xlsx$/u, '.html'), 'utf8');
    expect(html).toContain(words.ranking);
    expect(html).toContain('会议通过');
  });

  itWithOpenpyxl('openpyxl opens it and reads the ranking', () => {
    const program = 'import openpyxl,sys; print(openpyxl.load_workbook(sys.argv[1])[sys.argv[2]]["A3"].value)';
    const read = execFileSync(PYTHON, ['-W', 'ignore', '-c', program, serving.file, words.ranking], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    expect(read).toContain(words.published);
  });

  function scriptPage() {
    return opened.page.locator('.sidebar iframe, .of-script iframe').last().contentFrame();
  }

  async function closeScriptPage(): Promise<void> {
    await opened.page.locator('.sidebar .close, .of-script .close').last().click();
  }

  async function outboxPage(): Promise<Page> {
    const coming = opened.page.context().waitForEvent('page');
    await opened.choose(words.file, words.outbox);
    return coming;
  }
});
