import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serveWorkbook, type Serving } from '../../../../local/serve/server/serve-workbook';
import { listening, type EventReader } from './event-reader';

const SEAT = 'tab-00000001';

let pageFolder: string;
beforeAll(() => {
  pageFolder = mkdtempSync(path.join(os.tmpdir(), 'xiaoneng-page-'));
  writeFileSync(path.join(pageFolder, 'frame-shim.js'), '/* shim */');
  writeFileSync(path.join(pageFolder, 'page.js'), '/* page */');
});
afterAll(() => {
  rmSync(pageFolder, { recursive: true });
});

function serve(file: string): Promise<Serving> {
  return serveWorkbook({
    port: 0,
    pageFolder,
    deskWorker: path.join(__dirname, 'fake-desk-worker.mjs'),
    start: {
      file,
      language: 'en',
      version: '1',
      scriptFolder: '',
      mailWorker: '',
      recalculationWorker: '',
      now: null,
      person: '',
    },
  });
}

function tabOf({ address }: Serving): Promise<EventReader> {
  const { port, pathname } = new URL(address);
  return listening({ port: Number(port), path: `${pathname}api/events?seat=${SEAT}` });
}

function post(address: string, given: object): Promise<Response> {
  const body = JSON.stringify({ seat: SEAT, ...given });
  return fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
}

it('every process has an address of its own', async () => {
  const [one, other] = [await serve('a.xlsx'), await serve('b.xlsx')];
  const tokens = [one, other].map(({ address }) => new URL(address).pathname);
  expect(new Set(tokens).size).toBe(2);
  expect(tokens[0]?.length).toBeGreaterThan(32);
  await Promise.all([one.end(), other.end()]);
});

it('a desk that dies is told to whoever waits for it and to every tab, and nothing is taken any more', async () => {
  const serving = await serve('month.xlsx');
  const tab = await tabOf(serving);
  const refused = await post(`${serving.address}api/file`, { wish: 'retry' });
  expect(refused.status).toBe(503);
  expect((await serving.gone).message).toContain('7');
  await serving.abandon();
  await tab.ended;
  expect(tab.events.at(-1)).toEqual({
    kind: 'ended',
    sentence: expect.stringContaining('as it was last saved') as unknown,
  });
  await expect(fetch(serving.address)).rejects.toThrow();
});

it('a workbook that is ended tells the tabs so, and nobody listens any more', async () => {
  const serving = await serve('month.xlsx');
  const tab = await tabOf(serving);
  await serving.end();
  await tab.ended;
  expect(tab.events.at(-1)).toMatchObject({ kind: 'ended' });
  await expect(fetch(serving.address)).rejects.toThrow();
});

it('a desk that does not come up leaves no server behind', async () => {
  await expect(serve('broken')).rejects.toThrow('the file is gone');
});
