// The page on a small screen, for people with a keyboard only, and for those who have it read out.
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../support/shown-dialog';
import type { LookLanguage } from '../support/looks';
import { MONTH_WORDS } from './month-words';
import { eventually, openPage, serve, type ServedPage, type Serving } from './support';

/**
 * The grid's own toolbar, menus, tabs and canvas are not ours to write: what it draws on its canvas no reader can read, its icons
 * have titles only, and its tabs are no list. Cells can be read through the box beside them and the line above them.
 */
const GRID_OWN = ['.o-spreadsheet'];

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each<LookLanguage>(['zh-CN', 'en'])('on a small screen, in %s', (language) => {
  const words = MONTH_WORDS[language];
  let serving: Serving;
  let opened: ServedPage;

  beforeAll(async () => {
    serving = await serve(language);
    opened = await openPage(browser, serving);
    await opened.page.setViewportSize({ width: 1024, height: 700 });
  });
  afterAll(async () => {
    await opened.page.close();
    await serving.stop();
  });

  it('a month is computed by keyboard alone', async () => {
    const { page } = opened;
    const menu = page.locator('.o-topbar-menu', { hasText: words.menu });
    await page.keyboard.press('F10');
    for (let step = 0; step < 8 && (await menu.and(page.locator(':focus')).count()) === 0; step += 1) {
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    await page.locator('.o-menu').waitFor();
    await opened.picture(`small-${language}-menu`);
    const wanted = page.locator('.o-menu-item-active', { hasText: words.compute });
    for (let step = 0; step < 8 && (await wanted.count()) === 0; step += 1) {
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(150);
    }
    expect(await wanted.count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.locator('dialog input').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.type('2026-10');
    await opened.picture(`small-${language}-question`);
    await page.keyboard.press('Enter');
    await page.locator('dialog .told', { hasText: words.ranking }).waitFor();
    await page.locator('dialog .main:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await eventually(async () => (await opened.cursor()).startsWith(words.ranking));
    await opened.picture(`small-${language}-ranking`);
  });

  it('the page and a sidebar beside it shut nobody out', async () => {
    await opened.choose(words.menu, words.check);
    await opened.sidebar.locator('.frame[aria-busy=false]').waitFor();
    await opened.sidebar.locator('.findings .link').first().waitFor();
    await opened.picture(`small-${language}-sidebar`);
    expect(await faultsOf(opened.page)).toEqual([]);
    expect(await opened.page.evaluate('document.documentElement.scrollWidth <= 1024')).toBe(true);
    await opened.page.locator('.sidebar .close').click();
  });

  it('so does a dialog of the script, and the page about the program', async () => {
    await opened.choose(words.menu, words.publish);
    await opened.dialog.locator('.frame[aria-busy=false]').waitFor();
    await opened.picture(`small-${language}-dialog`);
    expect(await faultsOf(opened.page)).toEqual([]);
    await opened.page.locator('.of-script .close').click();
    await opened.choose(words.file, language === 'en' ? 'About' : '关于');
    await opened.page.locator('dialog').waitFor();
    await opened.picture(`small-${language}-about`);
    expect(await faultsOf(opened.page)).toEqual([]);
    await opened.page.keyboard.press('Escape');
    await opened.page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('so does the outbox, which says that it is empty', async () => {
    const coming = opened.page.context().waitForEvent('page');
    await opened.choose(words.file, words.outbox);
    const outbox = await coming;
    await outbox.locator('.empty').waitFor();
    expect(await faultsOf(outbox)).toEqual([]);
    await outbox.close();
    expect(opened.strays).toEqual([]);
  });
});

async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const given = JSON.stringify({ iframes: false, rules: { 'target-size': { enabled: true } } });
  const shown = JSON.stringify({ exclude: GRID_OWN.map((selector) => [selector]) });
  const { violations } = (await page.evaluate(`axe.run(${shown}, ${given})`)) as axe.AxeResults;
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
