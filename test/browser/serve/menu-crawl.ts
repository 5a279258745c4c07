// Presses everything that the grid's menus offer, one entry after the other, and looks what came of it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { ServedPage } from './support';

const GRID_STATE = readFileSync(path.join(__dirname, 'grid-state.js'), 'utf8');
const SETTLED_MILLISECONDS = 120;
/** The functions are some hundred entries that all do the same. */
const FUNCTIONS = /函数|Function/u;

export type GridState = Readonly<Record<string, string>>;

export function gridState(page: Page): Promise<GridState> {
  return page.evaluate(GRID_STATE);
}

export function differences(before: GridState, after: GridState): readonly string[] {
  const places = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...places].flatMap((place) =>
    before[place] === after[place] ? [] : `${place}: ${before[place] ?? 'nothing'} -> ${after[place] ?? 'nothing'}`,
  );
}

export interface Entry {
  readonly text: string;
  /** The grid's own names of the entries on the way. */
  readonly way: readonly string[];
}

/** Opens the menus and all below them without pressing anything that does something. */
export async function entriesOf(page: Page, open: () => Promise<void>): Promise<readonly Entry[]> {
  await open();
  await page.locator('.o-menu').first().waitFor();
  const found = await entriesBelow(page, []);
  await page.keyboard.press('Escape');
  return found;
}

async function entriesBelow(page: Page, way: readonly string[]): Promise<readonly Entry[]> {
  const items = menuAt(page, way.length).locator('.o-menu-item');
  const found: Entry[] = [];
  for (let index = 0; index < (await items.count()); index += 1) {
    const item = items.nth(index);
    if (!(await item.isVisible())) continue;
    // Beside them some entries have an icon of letters.
    const words = await item.locator('.o-menu-item-name, .o-menu-item-description').allInnerTexts();
    const text = words.join(' ').trim();
    const here = [...way, (await item.getAttribute('data-name')) ?? ''];
    if ((await item.locator('.fa-caret-right').count()) > 0) {
      await item.click();
      await menuAt(page, here.length).waitFor();
      const below = FUNCTIONS.test(text) ? [] : await entriesBelow(page, here);
      found.push(...below.map((entry) => ({ ...entry, text: `${text} > ${entry.text}` })));
    } else if (!/\bdisabled\b/u.test((await item.getAttribute('class')) ?? '')) {
      found.push({ text, way: here });
    }
  }
  return found;
}

function menuAt(page: Page, depth: number): Locator {
  return page.locator('.o-menu').nth(depth);
}

/** False where the entry cannot be pressed as things stand: nothing to paste, nothing frozen. */
export async function press(page: Page, open: () => Promise<void>, { way }: Entry): Promise<boolean> {
  await open();
  for (const [depth, name] of way.entries()) {
    const item = menuAt(page, depth).locator(`.o-menu-item[data-name=${JSON.stringify(name)}]:not(.disabled)`);
    await menuAt(page, depth).waitFor();
    if ((await item.count()) === 0) return false;
    await item.click();
  }
  return true;
}

/** Until every edit has come back from the desk. */
export async function settled({ page }: ServedPage): Promise<void> {
  const pending = '[...owl.App.apps][0].root.component.model.session.pendingMessages.length';
  for (let quiet = 0; quiet < 2;) {
    await page.waitForTimeout(SETTLED_MILLISECONDS);
    quiet = (await page.evaluate(pending)) === 0 ? quiet + 1 : 0;
  }
}

/** Panels, dialogs, notes and menus that a pressed entry has left open. */
export async function tidyUp(page: Page): Promise<void> {
  for (const close of ['dialog .close, dialog .press', '.note .close', '.o-sidePanelClose']) {
    for (let tries = 0; tries < 4 && (await page.locator(close).count()) > 0; tries += 1) {
      // Some go by themselves in the meantime.
      await page
        .locator(close)
        .first()
        .click({ timeout: 1000 })
        .catch(() => undefined);
    }
  }
  for (let tries = 0; tries < 3 && (await page.locator('.o-menu, .o-grid-composer, dialog').count()) > 0; tries += 1) {
    await page.keyboard.press('Escape');
  }
}
