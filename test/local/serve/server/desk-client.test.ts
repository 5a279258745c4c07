import path from 'node:path';
import { startDesk, type DeskThread } from '../../../../local/serve/server/desk-client';
import { DeskFault, DeskGone } from '../../../../local/serve/server/desk-failure';

const told: unknown[] = [];

function desk(file: string): Promise<DeskThread> {
  return startDesk({
    workerFile: path.join(__dirname, 'fake-desk-worker.mjs'),
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
    tell: (seat, event) => told.push({ seat, event }),
  });
}

const SEAT = 'tab-00000001';
const call = { seat: SEAT, frame: 'f', functionName: 'clientCheck', given: [] };

it('every request gets its own answer, and events go where they belong', async () => {
  const thread = await desk('month.xlsx');
  const answers = await Promise.all([
    thread.ask('frame', { name: 'a' }),
    thread.ask('open', { seat: SEAT, wish: 'whole' }),
    thread.ask('bytes', null),
  ]);
  expect(answers).toEqual([
    { name: 'frame', given: { name: 'a' } },
    { name: 'open', given: { seat: SEAT, wish: 'whole' } },
    { name: 'bytes', given: null },
  ]);
  expect(told).toEqual([{ seat: SEAT, event: { kind: 'reload' } }]);
  await thread.terminate();
});

it('a fault is one, and the next request is served', async () => {
  const thread = await desk('month.xlsx');
  await expect(thread.ask('call', call)).rejects.toThrow(new DeskFault('a fault'));
  expect(await thread.ask('frame', { name: 'a' })).toBeDefined();
  await thread.terminate();
});

it('a thread that waits is woken by the next request', async () => {
  const thread = await desk('waiting');
  expect(await thread.ask('bytes', null)).toBe('woken');
  await thread.terminate();
});

it('whoever waits for a thread that ends is told, then and later', async () => {
  const thread = await desk('month.xlsx');
  const run = thread.ask('runMenu', { seat: SEAT, functionName: 'menuCheck', selection: null });
  const file = thread.ask('file', { seat: SEAT, wish: 'retry' });
  await expect(run).rejects.toThrow(DeskGone);
  await expect(file).rejects.toThrow(DeskGone);
  await expect(thread.ask('bytes', null)).rejects.toThrow(DeskGone);
  expect((await thread.gone).message).toContain('7');
});

it('a desk that does not come up says why', async () => {
  await expect(desk('broken')).rejects.toThrow('the file is gone');
});
