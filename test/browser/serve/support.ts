// `serve` on a copy of the sample, and its page in a real browser.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openWorkbook } from '../../../local/workbook/index';
import type { XlsxWorkbook } from '../../../local/workbook/contract';
import { sampleOffice, type LookLanguage } from '../support/looks';

const ROOT = path.join(__dirname, '../../..');
const PICTURES = path.join(ROOT, 'out/serve');
const START_MILLISECONDS = 30_000;

export interface Serving {
  readonly address: string;
  readonly file: string;
  readonly language: LookLanguage;
  /** As it is on the disk now. */
  saved(): XlsxWorkbook;
  /** As Ctrl+C does; the file stays. */
  interrupt(): Promise<void>;
  /** As Ctrl+C does, and the file goes. */
  stop(): Promise<void>;
  /** As a power cut does. */
  kill(): Promise<void>;
}

export async function serve(
  language: LookLanguage,
  arrange: (workbook: XlsxWorkbook) => void = () => undefined,
): Promise<Serving> {
  const folder = mkdtempSync(path.join(tmpdir(), 'xiaoneng-serve-'));
  const file = path.join(folder, language === 'en' ? 'Haiyong 2026.xlsx' : '海永乡 2026.xlsx');
  const workbook = sampleOffice(language);
  arrange(workbook);
  writeFileSync(file, workbook.save());
  return serveFile(file, language);
}

/** A file that stands in a folder of its own. */
export async function serveFile(file: string, language: LookLanguage): Promise<Serving> {
  const options = ['serve', file, '--no-open', '--lang', language, '--now', '2026-11-03'];
  const child = spawn(process.execPath, [path.join(ROOT, 'build/xiaoneng.mjs'), ...options]);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let told = '';
    const hear = (bytes: Buffer): void => {
      told += bytes.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//u.exec(told) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`serve ended at once: ${told}`)));
    setTimeout(() => reject(new Error(`serve does not begin: ${told}`)), START_MILLISECONDS).unref();
  });
  const interrupt = async (): Promise<void> => {
    child.kill('SIGINT');
    await ended;
  };
  return {
    address,
    file,
    language,
    saved: () => openWorkbook(readFileSync(file)),
    interrupt,
    stop: async () => {
      await interrupt();
      rmSync(path.dirname(file), { recursive: true, force: true });
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export interface ServedPage {
  readonly page: Page;
  /** Whatever was loaded from elsewhere, and every error in the console. */
  readonly strays: readonly string[];
  readonly sidebar: FrameLocator;
  /** The script's dialog in front of the grid. */
  readonly dialog: FrameLocator;
  /** Goes to the cell as a person does, by the tab of its sheet and a click. */
  pick(sheet: string, address: string): Promise<void>;
  /** What the grid shows in the cell. */
  shown(sheet: string, address: string): Promise<string>;
  /** Sheet and cell with the cursor, as `月度计划!C5`. */
  cursor(): Promise<string>;
  choose(menu: string, ...entries: readonly (string | RegExp)[]): Promise<void>;
  picture(name: string): Promise<void>;
}

/** The model of the grid, as the framework keeps it. */
const MODEL = '[...owl.App.apps][0].root.component.model';

export async function openPage(browser: Browser, { address }: Serving): Promise<ServedPage> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 850 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
  const strays: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:blob|data|about):/u.test(request.url()) && !request.url().startsWith(address)) strays.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') strays.push(message.text());
  });
  page.on('pageerror', (error) => strays.push(String(error)));
  await page.goto(address);
  await page.locator('.o-grid-overlay').waitFor();
  const ask = async <Value>(question: string): Promise<Value> =>
    (await page.evaluate(`(({ getters, dispatch, selection }) => ${question})(${MODEL})`)) as Value;
  const cellOf = (address_: string): string => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(address_) ?? [];
    return `{ sheetId: getters.getActiveSheetId(), col: o_spreadsheet.helpers.lettersToNumber('${letters}'), row: ${row} - 1 }`;
  };
  return {
    page,
    strays,
    sidebar: page.locator('.sidebar').frameLocator('iframe'),
    dialog: page.locator('.of-script').frameLocator('iframe'),
    pick: async (sheet, address_) => {
      await page.locator('.o-sheet-list .o-sheet').filter({ hasText: sheet }).first().click();
      await ask(`{ const { col, row } = ${cellOf(address_)}; dispatch('SCROLL_TO_CELL', { col, row }); }`);
      const { x, y } = await ask<Readonly<Record<'x' | 'y', number>>>(
        `(({ col, row }) => { const { x, y, width, height } = getters.getVisibleRectWithZoom({ left: col, right: col, top: row, bottom: row }); return { x: x + width / 2, y: y + height / 2 }; })(${cellOf(address_)})`,
      );
      const grid = await page.locator('.o-grid').boundingBox();
      await page.mouse.click((grid?.x ?? 0) + x, (grid?.y ?? 0) + y);
    },
    shown: (sheet, address_) =>
      ask(
        `getters.getEvaluatedCell({ ...${cellOf(address_)}, sheetId: getters.getSheetIdByName(${JSON.stringify(sheet)}) }).formattedValue`,
      ),
    cursor: () =>
      ask(
        '(({ sheetId, col, row }) => `${getters.getSheetName(sheetId)}!${o_spreadsheet.helpers.toXC(col, row)}`)(getters.getActivePosition())',
      ),
    choose: async (menu, ...entries) => {
      await page.locator('.o-topbar-menu').filter({ hasText: menu }).click();
      for (const entry of entries) await page.locator('.o-menu-item').filter({ hasText: entry }).first().click();
    },
    picture: async (name) => {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
    },
  };
}

/** Waits for what the page is about to show. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it did not come about');
}
