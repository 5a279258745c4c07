import type { GridMessage } from '../../../../local/serve/grid/grid-message';
import { editSender } from '../../../../local/serve/page/calls/edit-sender';
import { ServerUnreachable } from '../../../../local/serve/page/calls/server-calls';
import type { RevisionAnswer } from '../../../../local/serve/wire';

type Reply = RevisionAnswer | 'gone' | 'too large';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function edit(id: string): GridMessage {
  return {
    type: 'REMOTE_REVISION',
    version: 1,
    clientId: 'tab',
    commands: [],
    serverRevisionId: 'r',
    nextRevisionId: id,
  };
}

/** A server that replies in this order, and then takes everything. */
function sending(replies: readonly Reply[]) {
  const left = [...replies];
  const seen: string[] = [];
  const sender = editSender({
    revise: ({ nextRevisionId }) => {
      seen.push(nextRevisionId);
      const reply = left.shift() ?? { kind: 'taken' };
      if (reply === 'gone') return Promise.reject(new ServerUnreachable('gone', null));
      if (reply === 'too large') return Promise.reject(new ServerUnreachable('refuses', 'Too large'));
      return Promise.resolve(reply);
    },
    refused: ({ nextRevisionId }, sentence) => seen.push(`refused ${nextRevisionId}: ${sentence}`),
    waiting: () => seen.push('waiting'),
    delivered: () => seen.push('delivered'),
  });
  return { sender, seen };
}

it('an edit that is not delivered is sent again after longer and longer pauses, and all is well once it is', async () => {
  const { sender, seen } = sending(['gone', 'gone', 'gone']);
  sender.send(edit('a'));
  await jest.advanceTimersByTimeAsync(499);
  expect(seen).toEqual(['a', 'waiting']);
  await jest.advanceTimersByTimeAsync(1 + 999);
  expect(seen).toEqual(['a', 'waiting', 'a', 'waiting']);
  await jest.advanceTimersByTimeAsync(1 + 2000);
  expect(seen).toEqual(['a', 'waiting', 'a', 'waiting', 'a', 'waiting', 'a', 'delivered']);
});

it('pauses end at a quarter of a minute', async () => {
  const { sender, seen } = sending(Array.from({ length: 20 }, () => 'gone' as const));
  sender.send(edit('a'));
  await jest.advanceTimersByTimeAsync(60_000);
  const before = seen.length;
  await jest.advanceTimersByTimeAsync(15_000);
  expect(seen.length).toBe(before + 2);
});

it('a refusal is told, by the desk or by the server before it', async () => {
  const { sender, seen } = sending([{ kind: 'refused', sentence: 'Not in the list' }, 'too large']);
  sender.send(edit('a'));
  await jest.advanceTimersByTimeAsync(0);
  sender.send(edit('b'));
  await jest.advanceTimersByTimeAsync(0);
  expect(seen.filter((line) => line.startsWith('refused'))).toEqual([
    'refused a: Not in the list',
    'refused b: Too large',
  ]);
});

it('an edit that arrived although its answer was lost is not sent on once the next one is', async () => {
  const { sender, seen } = sending(['gone']);
  sender.send(edit('a'));
  await jest.advanceTimersByTimeAsync(0);
  sender.send(edit('b'));
  await jest.advanceTimersByTimeAsync(5_000);
  expect(seen).toEqual(['a', 'waiting', 'b', 'delivered']);
});

it('once stopped nothing more is sent', async () => {
  const { sender, seen } = sending(['gone']);
  sender.send(edit('a'));
  await sender.stop();
  sender.send(edit('b'));
  await jest.advanceTimersByTimeAsync(5_000);
  expect(seen).toEqual(['a']);
});
