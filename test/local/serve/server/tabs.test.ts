import { OpenTabs } from '../../../../local/serve/server/open-tabs';
import { runningServer, type RunningServer } from './running-server';

const ONE = 'tab-00000001';
const OTHER = 'tab-00000002';

let server: RunningServer;
beforeEach(async () => {
  server = await runningServer();
});
afterEach(() => server.close());

const moment = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const until = async (isSo: () => boolean): Promise<void> => {
  for (let looked = 0; !isSo() && looked < 800; looked += 1) await moment(5);
};
const leaving = (): readonly unknown[] => server.asked.filter(({ name }) => name === 'leave').map(({ given }) => given);

it('two tabs hear what is for all, and only one what is for it', async () => {
  const [one, other] = [await server.tab(ONE), await server.tab(OTHER)];
  server.tell(OTHER, { kind: 'toast', title: '仅', text: '二' });
  server.tell(null, { kind: 'remark', sentence: 'a\n\nb' });
  expect(await one.next()).toEqual({ kind: 'remark', sentence: 'a\n\nb' });
  expect(await other.next()).toEqual({ kind: 'toast', title: '仅', text: '二' });
  expect(await other.next()).toEqual({ kind: 'remark', sentence: 'a\n\nb' });
});

it('a tab that is closed leaves, and asks nothing any more', async () => {
  const tab = await server.tab(ONE);
  await server.tab(OTHER);
  tab.leave();
  await until(() => leaving().length > 0);
  expect(leaving()).toEqual([{ seat: ONE }]);
  const { status, text } = await server.post('/api/menu', { seat: ONE, functionName: 'menuCheck', selection: null });
  expect(status).toBe(409);
  expect(text).toContain('连接已经中断');
});

it('a tab that comes back loads anew what it may have missed, given up or not', async () => {
  (await server.tab(ONE)).leave();
  expect(await (await server.tab(ONE)).next()).toEqual({ kind: 'reload' });
  (await server.tab(OTHER)).leave();
  await until(() => leaving().length > 0);
  expect(await (await server.tab(OTHER)).next()).toEqual({ kind: 'reload' });
});

describe('a tab whose connection breaks', () => {
  const GRACE = 5_000;
  let left: string[];
  let tabs: OpenTabs;

  beforeEach(async () => {
    jest.useFakeTimers();
    left = [];
    tabs = new OpenTabs({ graceMilliseconds: GRACE, beatMilliseconds: 15_000, whenLeft: (seat) => left.push(seat) });
    await tabs.enter(ONE)?.cancel();
  });
  afterEach(() => jest.useRealTimers());

  it('is open for a while, and then has left', () => {
    jest.advanceTimersByTime(GRACE - 1);
    expect([tabs.isOpen(ONE), left]).toEqual([true, []]);
    jest.advanceTimersByTime(1);
    expect([tabs.isOpen(ONE), left]).toEqual([false, [ONE]]);
  });

  it('and comes back in time has not left', () => {
    jest.advanceTimersByTime(GRACE - 1);
    tabs.enter(ONE);
    jest.advanceTimersByTime(3 * GRACE);
    expect([tabs.isOpen(ONE), left]).toEqual([true, []]);
  });

  it('after another has taken its place is nobody any more', async () => {
    const earlier = tabs.enter(ONE);
    tabs.enter(ONE);
    await earlier?.cancel();
    jest.advanceTimersByTime(3 * GRACE);
    expect([tabs.isOpen(ONE), left]).toEqual([true, []]);
  });
});

it('of two streams of one tab the later counts', async () => {
  const earlier = await server.tab(ONE);
  const later = await server.tab(ONE);
  await earlier.ended;
  server.tell(ONE, { kind: 'menus', menus: [] });
  expect(await later.next()).toEqual({ kind: 'reload' });
  expect(await later.next()).toEqual({ kind: 'menus', menus: [] });
});

it('twenty tabs are served and the next is refused with a sentence', async () => {
  for (let number = 10; number < 30; number += 1) await server.tab(`tab-000000${String(number)}`);
  const { status, text } = await server.get(`/api/events?seat=${ONE}`);
  expect(status).toBe(429);
  expect(text).toContain('20');
});

it('a tab that does not read is given up, and the others go on', async () => {
  const left: string[] = [];
  const tabs = new OpenTabs({ graceMilliseconds: 1, beatMilliseconds: 60_000, whenLeft: (seat) => left.push(seat) });
  const reader = tabs.enter(OTHER)?.getReader();
  const silent = tabs.enter(ONE);
  const sentence = 'x'.repeat(1024 * 1024);
  for (let sent = 0; sent < 70; sent += 1) {
    tabs.tell(null, { kind: 'remark', sentence });
    await reader?.read();
  }
  await until(() => left.length > 0);
  expect(left).toEqual([ONE]);
  await expect(silent?.getReader().read()).rejects.toThrow('does not read');
  expect(tabs.isOpen(OTHER)).toBe(true);
  tabs.end({ kind: 'reload' });
});

it('tabs are told the end as the last thing, and their streams end', async () => {
  const tab = await server.tab(ONE);
  server.end({ kind: 'ended', sentence: '结束' });
  await tab.ended;
  expect(tab.events).toEqual([{ kind: 'ended', sentence: '结束' }]);
});

it('nobody is taken for dead while nothing happens', async () => {
  const tabs = new OpenTabs({ graceMilliseconds: 1, beatMilliseconds: 20, whenLeft: () => undefined });
  const reader = tabs.enter(ONE)?.getReader();
  const beats: string[] = [];
  for (let beat = 0; beat < 3; beat += 1) beats.push(new TextDecoder().decode((await reader?.read())?.value));
  expect(beats).toEqual([': \n\n', ': \n\n', ': \n\n']);
  tabs.end({ kind: 'reload' });
});
