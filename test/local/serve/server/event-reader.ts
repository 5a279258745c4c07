// A tab that listens.
import type { IncomingMessage } from 'node:http';
import type { PageEvent } from '../../../../local/serve/wire';
import { opened } from './raw-request';

export interface EventReader {
  readonly events: readonly PageEvent[];
  /** Resolves with the next event that has not been taken yet. */
  next(): Promise<PageEvent>;
  readonly ended: Promise<void>;
  leave(): void;
}

/** @throws Error with the status where no stream begins */
export async function listening(place: { readonly port: number; readonly path: string }): Promise<EventReader> {
  const stream = await opened(place);
  if (stream.statusCode !== 200) throw new Error(`status ${String(stream.statusCode)}`);
  return readerOf(stream);
}

function readerOf(stream: IncomingMessage): EventReader {
  const events: PageEvent[] = [];
  const waiting: ((event: PageEvent) => void)[] = [];
  let taken = 0;
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n\n');
    rest = parts.pop() ?? '';
    for (const part of parts.filter((each) => each.startsWith('data: '))) {
      const event = JSON.parse(part.slice(6)) as PageEvent;
      events.push(event);
      const waiter = waiting.shift();
      if (waiter === undefined) continue;
      taken += 1;
      waiter(event);
    }
  });
  return {
    events,
    next: () => {
      const event = events[taken];
      if (event === undefined) return new Promise((resolve) => waiting.push(resolve));
      taken += 1;
      return Promise.resolve(event);
    },
    ended: new Promise((resolve) => {
      stream.once('close', resolve);
      stream.on('error', () => undefined);
    }),
    leave: () => stream.destroy(),
  };
}
