// What holds of every dialog, in both languages and both widths.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import type { XlsxWorkbook } from '../../../local/workbook/contract';
import { openWorkbook } from '../../../local/workbook/index';

const SAMPLE = path.join(__dirname, '../../../samples/haiyong-2026.xlsx');

export type LookLanguage = 'zh-CN' | 'en';

/** Language and width of each look. */
export const LOOKS: readonly (readonly [LookLanguage, number])[] = [
  ['zh-CN', 300],
  ['zh-CN', 600],
  ['en', 300],
  ['en', 600],
];

/** Names that would be markup if anybody took them for it. */
export const HOSTILE_UNIT = '<img src=x onerror="hacked=1">组';
export const HOSTILE_WINNER = '<svg onload="hacked=1">组';

/** The sample office, whose 设置 asks for that language, with two units of hostile names. */
export function sampleOffice(language: LookLanguage): XlsxWorkbook {
  const workbook = openWorkbook(readFileSync(SAMPLE));
  enter(workbook, { sheet: '设置', key: '语言', value: language === 'en' ? 'English' : '中文' });
  renameEverywhere(workbook, '民生保障指挥组', HOSTILE_UNIT);
  renameEverywhere(workbook, '科技园区指挥组', HOSTILE_WINNER);
  return workbook;
}

function renameEverywhere(workbook: XlsxWorkbook, from: string, to: string): void {
  for (const sheet of workbook.sheets()) {
    const shown = sheet.shown({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() });
    shown.forEach((texts, row) => {
      texts.forEach((text, column) => {
        if (text !== from) return;
        const area = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
        sheet.write(area, [[{ kind: 'text', value: to }]]);
      });
    });
  }
}

/** Types into the second column of the row that begins with `key`. */
function enter(workbook: XlsxWorkbook, { sheet, key, value }: Readonly<Record<'sheet' | 'key' | 'value', string>>) {
  const found = workbook.sheets().find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  const keys = found.shown({ row: 1, column: 1, rows: found.lastRow(), columns: 1 }).map(([first]) => first);
  const row = keys.indexOf(key) + 1;
  if (row === 0) throw new Error(`${sheet} has no row ${key}`);
  found.write({ row, column: 2, rows: 1, columns: 1 }, [[{ kind: 'text', value }]]);
}

/** What a person with a keyboard, a screen reader or weak sight would stumble over, and names that were taken for markup. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const rules = JSON.stringify({ iframes: false, rules: { 'target-size': { enabled: true } } });
  const answer = (await page.evaluate(`axe.run(document, ${rules})`)) as axe.AxeResults;
  const serious = answer.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const said = serious.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  const scrolls = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  const isHacked = (await page.evaluate('window.hacked === 1')) === true;
  const isMarkup = (await page.locator('img, svg').count()) > 0;
  return [
    ...said,
    ...(scrolls === true ? ['the page scrolls sideways'] : []),
    ...(isHacked || isMarkup ? ['a name was taken for markup'] : []),
  ];
}

/** Goes there with the Tab key alone. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if ((await page.locator(':focus').and(target).count()) === 1) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never reached ${String(target)}`);
}

/** Ready for the next press. */
export async function idle(page: Page): Promise<void> {
  await page.locator('.frame[aria-busy=false]').waitFor();
}

/** Presses what has the focus twice, as quickly as a nervous hand. */
export async function pressTwice(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
}

/** Waits for what the page is about to bring about outside itself. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it did not come about');
}
