import { replyTo } from './raw-request';
import { runningServer, type RunningServer } from './running-server';

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server.close());

const SEAT = 'tab-00000001';
const EVERY_ADDRESS = ['', '/', '/api/opening?seat=tab-00000001', '/api/workbook', '/outbox', '/page.js', '/nothing'];

describe('whoever does not know the token', () => {
  it.each([
    ['with none', ''],
    ['with a short one', 'x'],
    ['with one of the right length', 'x'.repeat(32)],
    ['with a long one', 'x'.repeat(5000)],
  ])('is told the same at every address, %s', async (_, token) => {
    const replies = await Promise.all(
      EVERY_ADDRESS.map((address) => replyTo({ port: server.port, path: `/${token}${address}` })),
    );
    for (const { status, text, headers } of replies) {
      expect({ status, text, type: headers['content-type'] }).toEqual({
        status: 404,
        text: expect.stringMatching(/终端.*\n.*terminal/su) as unknown,
        type: 'text/plain; charset=UTF-8',
      });
    }
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  });

  it('is not helped by all but one of its characters', async () => {
    const { status } = await replyTo({ port: server.port, path: `/${server.token.slice(0, -1)}/api/workbook` });
    expect(status).toBe(404);
  });

  it('cannot write either', async () => {
    const wish = { port: server.port, path: '/x/api/menu', method: 'POST', body: '{}' };
    expect((await replyTo(wish)).status).toBe(404);
  });
});

describe('a page that is not ours', () => {
  const opening = `/api/opening?seat=${SEAT}`;

  it.each([
    ['a name of its own that leads to this machine', { Host: 'evil.example:80' }],
    ['the right name with another port', { Host: '127.0.0.1:1' }],
    ['another site', { Origin: 'https://evil.example' }],
    ['another port of this machine', { Origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { Origin: 'null' }],
    ['a link on another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a link on another port of this machine', { 'Sec-Fetch-Site': 'same-site' }],
  ])('is refused although it knows the token: %s', async (_, headers) => {
    const before = server.asked.length;
    expect(await server.get(opening, headers)).toMatchObject({
      status: 403,
      text: expect.stringContaining('别的网页') as unknown,
    });
    expect(server.asked.length).toBe(before);
  });

  it('cannot run a function', async () => {
    const headers = { Origin: 'https://evil.example' };
    const reply = await server.post(
      '/api/menu',
      { seat: SEAT, functionName: 'menuSetUp', selection: null },
      { headers },
    );
    expect(reply.status).toBe(403);
    expect(server.asked.some(({ name }) => name === 'runMenu')).toBe(false);
  });
});

it.each(['127.0.0.1', 'localhost'])('the browser of this machine is let in by the name %s', async (name) => {
  const host = `${name}:${String(server.port)}`;
  const headers = { Host: host, Origin: `http://${host}`, 'Sec-Fetch-Site': 'same-origin' };
  expect(await server.get(`/api/opening?seat=${SEAT}`, headers)).toMatchObject({ status: 200 });
});

it('is not reached from other machines', async () => {
  const outside = ['127.0.0.2', '::1'];
  for (const host of outside) {
    await expect(fetch(`http://${host.includes(':') ? `[${host}]` : host}:${String(server.port)}/`)).rejects.toThrow();
  }
});

it('every answer, refused ones too, keeps browsers from guessing, telling and keeping', async () => {
  const replies = await Promise.all([
    server.get('/'),
    server.get('/api/outbox'),
    replyTo({ port: server.port, path: '/x/' }),
  ]);
  for (const { headers } of replies) {
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  }
});
