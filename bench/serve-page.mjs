// The workbook in the browser, measured from outside: one program, one page, one typed cell.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const cli = new URL('../build/xiaoneng.mjs', import.meta.url).pathname;
const browserFile = process.env.XIAONENG_BROWSER ?? '/usr/bin/chromium';
const PATIENCE_MS = 60_000;

export function browserInstalled() {
  return existsSync(browserFile);
}

/**
 * Milliseconds: from the command to its address, from there to the first picture of the grid and to one that can be edited, and
 * from the key that enters a cell to the taken edit and to the saved file.
 */
export async function servedPage(file) {
  const begun = performance.now();
  const server = spawn(process.execPath, [cli, 'serve', file, '--no-open', '--lang', 'en'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const address = await addressOf(server);
    const startMs = performance.now() - begun;
    const browser = await chromium.launch({ executablePath: browserFile, args: ['--no-sandbox'] });
    try {
      return { startMs, ...(await pageTimes(browser, address)) };
    } finally {
      await browser.close();
    }
  } finally {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await ended;
  }
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    let told = '';
    server.stdout.on('data', (bytes) => {
      told += bytes;
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//.exec(told) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', () => reject(new Error(`serve ended at once: ${told}`)));
  });
}

async function pageTimes(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
  await page.addInitScript(watchTimes);
  await page.goto(address, { waitUntil: 'commit' });
  const firstPaintMs = await timeOf(page, 'painted');
  const editableMs = await timeOf(page, 'editable');
  await page.locator('.o-grid-overlay').click({ position: { x: 150, y: 100 } });
  await page.keyboard.type('42');
  await page.keyboard.press('Enter');
  const entered = await timeOf(page, 'entered');
  return {
    firstPaintMs,
    editableMs,
    takenMs: (await timeOf(page, 'taken')) - entered,
    savedMs: (await timeOf(page, 'saved')) - entered,
  };
}

async function timeOf(page, name) {
  const found = await page.waitForFunction((wanted) => window.measured[wanted], name, {
    timeout: PATIENCE_MS,
    polling: 50,
  });
  return found.jsonValue();
}

/** Runs in the page before its own scripts: milliseconds since the navigation by what has happened. */
function watchTimes() {
  if (window !== window.top) return;
  const measured = (window.measured = {});
  const note = (name) => (measured[name] ??= performance.now());
  const look = () => {
    const isDrawn = (document.querySelector('.o-grid canvas')?.width ?? 0) > 300;
    // Seen in the frame after the one that draws it.
    if (isDrawn) requestAnimationFrame(() => note('painted'));
    const model = window.owl && [...window.owl.App.apps][0]?.root?.component?.model;
    if (isDrawn && model && !model.getters.isReadonly()) requestAnimationFrame(() => note('editable'));
    if (measured.editable === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.addEventListener('keydown', ({ key }) => key === 'Enter' && note('entered'), true);
  const { fetch } = window;
  window.fetch = async (...given) => {
    const answer = await fetch(...given);
    if (String(given[0]).endsWith('api/revision')) note('taken');
    return answer;
  };
  window.EventSource = class extends window.EventSource {
    constructor(address) {
      super(address);
      this.addEventListener('message', ({ data }) => {
        if (!data.includes('"file"') || measured.entered === undefined) return;
        const event = JSON.parse(data);
        if (event.kind === 'file' && event.state.kind === 'saved') note('saved');
      });
    }
  };
}
