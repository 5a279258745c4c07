// A dialog as the menu opens it, in a real browser, its calls answered by the built files on a workbook.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { EditorWindow, Frame, Host, HostOptions, Selection } from '../../../local/host/index';
import type { XlsxWorkbook } from '../../../local/workbook/contract';
import { obliging } from '../../local/host/obliging-window';
import { builtHost } from '../../support/built-host';

const ROOT = path.join(__dirname, '../../..');
const PICTURES = path.join(ROOT, 'out/dialogs');
const STUB = readFileSync(path.join(__dirname, 'google-script-run.js'), 'utf8');
const FUNCTIONS = [...readFileSync(path.join(ROOT, 'dist/Code.js'), 'utf8').matchAll(/^function (\w*[^\W_])\(/gm)].map(
  ([, name]) => name,
);
/** The platform itself never answers sooner. */
const LATENCY_MILLISECONDS = 300;

const ADDRESS = 'https://dialog.example/';

/** Answers a call in the script's place; undefined lets the script answer. */
export type StandIn = (name: string, request: unknown, host: Host) => unknown;

export interface Showing {
  readonly workbook: XlsxWorkbook;
  /** The handler of the menu item. */
  readonly handler: string;
  readonly width: number;
  readonly selection?: Selection;
  readonly standIn?: StandIn;
  readonly outlets?: Pick<HostOptions, 'mail' | 'printer' | 'beforeCall'>;
  /** Of the person's account. */
  readonly locale?: string;
}

export interface ShownDialog {
  readonly page: Page;
  readonly frame: Frame;
  /** Names of the functions called so far. */
  readonly calls: string[];
  /** Whatever the page tried to load, and every error it showed in its console. */
  readonly strays: string[];
  /** Where the cursor stands, as dialogs have moved it. */
  readonly selected: () => Selection | null;
  /** Holds every further answer back until released, or those of one function. */
  hold(name?: string): () => void;
  picture(name: string): Promise<void>;
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['XIAONENG_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
}

export async function showDialog(browser: Browser, showing: Showing): Promise<ShownDialog> {
  const { workbook, handler, width, standIn = () => undefined, outlets = {}, locale = 'zh_CN' } = showing;
  const frames: Frame[] = [];
  let selection = showing.selection ?? null;
  const window: EditorWindow = {
    ...obliging(),
    showFrame: (frame) => void frames.push(frame),
    selection: () => selection,
    selectionOn: () => null,
    select: (next) => {
      selection = next;
    },
  };
  const host = builtHost(workbook, { window, locale, ...outlets });
  host.run(handler);
  const [frame] = frames;
  if (frame === undefined) throw new Error(`${handler} opened no dialog`);
  const page = await browser.newPage({ viewport: { width, height: 640 }, reducedMotion: 'reduce' });
  const calls: string[] = [];
  const strays: string[] = [];
  let gate = (_: string): Promise<void> => Promise.resolve();
  await page.route('**/*', (route) => {
    if (route.request().url() === ADDRESS) return route.fulfill({ contentType: 'text/html', body: frame.html });
    strays.push(route.request().url());
    return route.abort();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') strays.push(message.text());
  });
  page.on('pageerror', (error) => strays.push(String(error)));
  await page.exposeFunction('hostCall', async (name: string, givenText: string) => {
    const [request] = JSON.parse(givenText) as [unknown];
    calls.push(name);
    const reply = answered(() => standIn(name, request, host) ?? host.client()(name, request));
    await gate(name);
    await new Promise((resolve) => setTimeout(resolve, LATENCY_MILLISECONDS));
    return reply;
  });
  await page.addInitScript(`window.scriptFunctions = ${JSON.stringify(FUNCTIONS)};\n${STUB}`);
  await page.goto(ADDRESS);
  return {
    page,
    frame,
    calls,
    strays,
    selected: () => selection,
    hold: (name) => {
      let release = (): void => undefined;
      const opened = new Promise<void>((resolve) => {
        release = resolve;
      });
      gate = (called) => (name === undefined || name === called ? opened : Promise.resolve());
      return () => {
        release();
      };
    },
    picture: async (name) => {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
    },
  };
}

/** An exception of the script reaches the page as a failure. */
function answered(work: () => unknown): string {
  try {
    return JSON.stringify({ answer: work() ?? null });
  } catch (error) {
    return JSON.stringify({ failure: String(error) });
  }
}
