// A workbook of thousands of rows: its beginning is there to be read before the whole can be edited.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { newWorkbook } from '../../../local/workbook/index';
import { startBrowser } from '../support/shown-dialog';
import { serveFile, type Serving } from './support';

const ROWS = 2_500;
const GRID = '[...owl.App.apps][0].root.component.model.getters';

let browser: Browser;
let serving: Serving;

beforeAll(async () => {
  browser = await startBrowser();
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'xiaoneng-serve-')), 'Long.xlsx');
  const workbook = newWorkbook();
  const contents = Array.from({ length: ROWS }, (_, row) => [{ kind: 'number', value: row + 1 }] as const);
  workbook.addSheet('Long').write({ row: 1, column: 1, rows: ROWS, columns: 1 }, contents);
  writeFileSync(file, workbook.save());
  serving = await serveFile(file, 'en');
});
afterAll(async () => {
  await browser.close();
  await serving.stop();
});

it('the beginning is shown while the whole is on its way, and takes no edits until then', async () => {
  const page = await browser.newPage({ viewport: { width: 1024, height: 700 } });
  let letWholeThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => (letWholeThrough = resolve));
  await page.route(/wish=whole/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(serving.address);
  await page.locator('.o-grid-overlay').waitFor();
  expect(await page.evaluate(`${GRID}.isReadonly()`)).toBe(true);
  expect(await page.evaluate(`${GRID}.getNumberRows(${GRID}.getActiveSheetId())`)).toBe(200);
  expect(await page.locator('.file-state').textContent()).toBe('Opening the workbook…');
  letWholeThrough();
  await page.waitForFunction(`!${GRID}.isReadonly()`);
  expect(await page.evaluate(`${GRID}.getNumberRows(${GRID}.getActiveSheetId())`)).toBeGreaterThan(ROWS);
  await page.locator('.file-state', { hasNotText: 'Opening' }).waitFor();
});
