// “Approve and publish” over the sheet.
import type { Browser } from 'playwright-core';
import { faultsOf, HOSTILE_WINNER, idle, LOOKS, pressTwice, sampleOffice, tabTo } from './support/looks';
import { showDialog, startBrowser, type ShownDialog } from './support/shown-dialog';

function refusalWith(count: number): object {
  const finding = { severity: 'error', code: 'x', sheet: '评分', cell: 'E14', message: '看不懂', repair: null };
  return { schema: 1, refused: '有错误，不能继续。', findings: Array.from({ length: count }, () => finding) };
}

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
    const approval = await page.locator('.box').innerText();
    for (const fact of ['2026-10', '陈立群', '2026-11-02', '审定!A4', '领导组会议审议'])
      expect(approval).toContain(fact);
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

describe.each([
  ['publishing', 'menuPublish'],
  ['the notice', 'menuGenerateNotice'],
  ['the check', 'menuCheckEntries'],
  ['mailing', 'menuEmailResults'],
])('when %s is refused', (_, handler) => {
  it('another month can be chosen without scrolling past what was found', async () => {
    shown = await showDialog(browser, {
      workbook: sampleOffice('zh-CN'),
      handler,
      width: 600,
      standIn: (name) => (name === 'clientCheckEntries' ? undefined : refusalWith(40)),
    });
    const { page } = shown;
    await idle(page);
    const month = page.locator('.month input');
    await month.fill('十月初');
    await page.locator('.month + .button').click();
    await page.locator('.problem').waitFor();
    await shown.picture(`refused-${handler}`);
    const top = async (part: string): Promise<number> => (await page.locator(part).boundingBox())?.y ?? NaN;
    expect(await top('.month')).toBeLessThan(await top('.problem'));
  });
});

it('a refusal comes into sight, wherever the button stands that was pressed', async () => {
  let asked = 0;
  shown = await showDialog(browser, {
    workbook: sampleOffice('zh-CN'),
    handler: 'menuPublish',
    width: 600,
    standIn: () => ((asked += 1) === 1 ? undefined : refusalWith(1)),
  });
  const { page } = shown;
  await page.setViewportSize({ width: 600, height: 300 });
  await page.locator('.box .main').click();
  await page.locator('.problem').waitFor();
  await page.waitForFunction(`(() => {
    const { top, bottom } = document.querySelector('.problem').getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  })()`);
});
