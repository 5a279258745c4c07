import { Buffer } from 'node:buffer';
import { DeskFault, DeskGone } from '../../../../local/serve/server/desk-failure';
import { runningServer, type RunningServer } from './running-server';

const SEAT = 'tab-00000001';
const selection = { sheet: '评分', row: 1, column: 2, rows: 1, columns: 1 };
const inOrder = { version: 1, serverRevisionId: 'a', nextRevisionId: 'b' };
const edit = { type: 'REMOTE_REVISION', clientId: SEAT, commands: [{ type: 'UPDATE_CELL', row: 0 }], ...inOrder };

const REQUESTS: readonly (readonly [address: string, asked: string, given: Record<string, unknown>])[] = [
  ['/api/revision', 'revise', { seat: SEAT, message: edit }],
  ['/api/revision', 'revise', { seat: SEAT, message: { type: 'REVISION_UNDONE', undoneRevisionId: 'a', ...inOrder } }],
  ['/api/revision', 'revise', { seat: SEAT, message: { type: 'REVISION_REDONE', redoneRevisionId: 'a', ...inOrder } }],
  ['/api/menu', 'runMenu', { seat: SEAT, functionName: 'menuCheck', selection }],
  ['/api/menu', 'runMenu', { seat: SEAT, functionName: 'menuCheck', selection: null }],
  ['/api/call', 'call', { seat: SEAT, frame: 'f1', functionName: 'clientCheck', given: [{ month: '2026-10' }, null] }],
  ['/api/selection', 'select', { seat: SEAT, selection }],
  ['/api/answer', 'answer', { seat: SEAT, question: 'q1', button: 'CLOSE', text: '' }],
  ['/api/file', 'file', { seat: SEAT, wish: 'copy' }],
];

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer({
    answers: {
      revise: () => ({ kind: 'taken' }),
      runMenu: () => ({ kind: 'done', value: { month: '2026-10' } }),
      file: () => {
        throw new DeskFault('the desk is upset');
      },
      call: () => {
        throw new DeskGone(new Error('it fell over'));
      },
      select: ({ selection: selected }) => {
        if (selected === null) throw new DeskGone('status 1');
      },
      open: () => {
        throw new Error('first line\n    at secret (/home/li/place.js:1)');
      },
    },
  });
  await server.tab(SEAT);
});
afterAll(() => server.close());

it.each(REQUESTS)('%s hands on to the desk (%s) what the tab has sent', async (address, name, given) => {
  await server.post(address, given);
  expect(server.asked.at(-1)).toEqual({ name, given });
});

it('the answer of the desk comes back as it is', async () => {
  const revision = await server.post('/api/revision', { seat: SEAT, message: edit });
  expect(JSON.parse(revision.text)).toEqual({ kind: 'taken' });
  const menu = await server.post('/api/menu', { seat: SEAT, functionName: 'menuRank', selection: null });
  expect(menu.headers['content-type']).toContain('application/json');
  expect(JSON.parse(menu.text)).toEqual({ kind: 'done', value: { month: '2026-10' } });
});

it('an opening is asked of the desk as the tab wishes, and goes out as the desk has written it', async () => {
  const text = '{"isBeginning":true}';
  const other = await runningServer({ answers: { open: () => new TextEncoder().encode(text) } });
  const reply = await other.get(`/api/opening?seat=${SEAT}&wish=beginning`);
  expect(reply).toMatchObject({ status: 200, text });
  expect(reply.headers['content-type']).toBe('application/json');
  await other.get(`/api/opening?seat=${SEAT}`);
  await other.get(`/api/opening?seat=${SEAT}&wish=everything`);
  expect(other.asked.map(({ given }) => given)).toEqual(
    ['beginning', 'whole', 'whole'].map((wish) => ({ seat: SEAT, wish })),
  );
  await other.close();
});

describe('what is not in the declared form', () => {
  const withoutOne = REQUESTS.flatMap(([address, , given]) =>
    Object.keys(given).map((member) => {
      const rest = Object.fromEntries(Object.entries(given).filter(([name]) => name !== member));
      return [address, `no ${member}`, rest] as const;
    }),
  );

  it.each([
    ...withoutOne,
    ['/api/menu', 'a seat that leads elsewhere', { seat: '../../etc', functionName: 'menuCheck', selection: null }],
    ['/api/menu', 'a function that is a path', { seat: SEAT, functionName: 'a.b', selection: null }],
    ['/api/menu', 'half a cell', { seat: SEAT, functionName: 'menuCheck', selection: { ...selection, row: 1.5 } }],
    ['/api/menu', 'rows from 0', { seat: SEAT, functionName: 'menuCheck', selection: { ...selection, row: 0 } }],
    ['/api/call', 'no list', { seat: SEAT, frame: 'f1', functionName: 'clientCheck', given: {} }],
    ['/api/answer', 'an unknown button', { seat: SEAT, question: 'q1', button: 'MAYBE', text: '' }],
    ['/api/file', 'an unknown wish', { seat: SEAT, wish: 'delete' }],
    ['/api/revision', 'another version', { seat: SEAT, message: { ...edit, version: 2 } }],
    ['/api/revision', 'commands without a type', { seat: SEAT, message: { ...edit, commands: [{}] } }],
    ['/api/revision', 'a list', []],
    ['/api/revision', 'nothing', null],
  ] as const)('is not taken: %s with %s', async (address, _, given) => {
    const before = server.asked.length;
    expect((await server.post(address, given)).status).toBe(400);
    expect(server.asked.length).toBe(before);
  });

  it('is not taken when it is no JSON at all, or claims to be something else', async () => {
    expect((await server.post('/api/menu', null, { body: '{"seat":' })).status).toBe(400);
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', '']) {
      const reply = await server.post('/api/menu', REQUESTS[3]?.[2], { headers: { 'Content-Type': type } });
      expect(reply.status).toBe(415);
    }
    expect((await server.get('/api/opening?seat=SHOUTING')).status).toBe(400);
    expect((await server.get('/api/opening')).status).toBe(400);
    expect((await server.get('/api/events?seat=x')).status).toBe(400);
  });
});

describe('30 MB at once', () => {
  const body = Buffer.alloc(30 * 1024 * 1024, 0x20);

  it.each([
    ['announced', false],
    ['in pieces', true],
  ])('are refused (%s), and the server goes on', async (_, isChunked) => {
    const reply = await server.post('/api/menu', null, { body, isChunked });
    expect(reply.status).toBe(413);
    expect(reply.text).toContain('16 MB');
    expect((await server.post('/api/revision', { seat: SEAT, message: edit })).status).toBe(200);
  });
});

describe('a failure', () => {
  it('of ours is said in a sentence', async () => {
    const { status, text } = await server.post('/api/file', { seat: SEAT, wish: 'retry' });
    expect(status).toBe(500);
    expect(JSON.parse(text)).toEqual({ sentence: expect.stringContaining('the desk is upset') as unknown });
  });

  it('never shows a place in the program', async () => {
    const { status, text } = await server.get(`/api/opening?seat=${SEAT}`);
    expect(status).toBe(500);
    expect(text).toContain('first line');
    expect(text).not.toMatch(/secret|\/home/u);
  });

  it('of a desk that has ended is not taken for one of ours', async () => {
    const { status, text } = await server.post('/api/selection', { seat: SEAT, selection: null });
    expect(status).toBe(503);
    expect(text).toContain('程序已经结束');
  });

  it('in the middle of a run reaches the dialog as a failure', async () => {
    const { status, text } = await server.post('/api/call', REQUESTS[5]?.[2]);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ kind: 'failed', message: expect.stringContaining('程序已经结束') as unknown });
  });
});
