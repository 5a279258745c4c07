// Whoever has no business here: other pages in the same browser, guessed addresses, masses of bytes.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/shown-dialog';
import { openPage, serve, type ServedPage, type Serving } from './support';

let browser: Browser;
let serving: Serving;
let opened: ServedPage;
let stranger: Server;

beforeAll(async () => {
  browser = await startBrowser();
  serving = await serve('en');
  opened = await openPage(browser, serving);
  stranger = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<h1>elsewhere</h1>'));
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  stranger.close();
  await serving.stop();
  await browser.close();
});

it('an address with another token shows nothing of the workbook', async () => {
  const { origin, pathname } = new URL(serving.address);
  const guessed = `/${pathname.slice(1, -2)}${pathname.at(-2) === 'A' ? 'B' : 'A'}/`;
  for (const address of [origin, `${origin}/`, `${origin}${guessed}`, `${origin}${guessed}api/workbook`]) {
    const response = await fetch(address);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('Haiyong');
  }
});

it('a page from elsewhere, even one that knows the address, can neither read, write nor frame it', async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${String((stranger.address() as AddressInfo).port)}/`);
  const tries = `(async (address) => {
    const tried = async (work) => { try { return await work(); } catch { return 'refused'; } };
    const body = JSON.stringify({ seat: 'aaaaaaaa-bbbb', functionName: 'menuComputeMonthlyRanking', selection: null });
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    return {
      read: await tried(async () => (await fetch(address + 'api/workbook')).status),
      write: await tried(async () => (await fetch(address + 'api/menu', { method: 'POST', body })).status),
      blind: await tried(async () => (await fetch(address + 'api/menu', { method: 'POST', mode: 'no-cors', body })).type),
      framed: frame.contentDocument !== null ? 'open' : 'shut',
    };
  })(${JSON.stringify(serving.address)})`;
  expect(await page.evaluate(tries)).toMatchObject({ read: 'refused', write: 'refused', framed: 'shut' });
  expect(await page.frames()[1]?.locator('.o-grid-overlay').count()).toBe(0);
  await page.close();
  expect(await opened.page.locator('dialog, .running:visible').count()).toBe(0);
});

it('thirty million bytes are refused with a sentence, and the page works on', async () => {
  const upload = `fetch('api/revision', {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ seat: 'x'.repeat(30_000_000) }),
  }).then(async (response) => [response.status, (await response.json()).sentence])`;
  const [status, sentence] = (await opened.page.evaluate(upload)) as [number, string];
  expect(status).toBe(413);
  expect(sentence).toMatch(/^[A-Z].+/u);
  expect(await opened.shown('设置', 'A1')).toBe('参数');
});
