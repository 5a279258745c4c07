// The server on the machine's own address, where no other machine reaches it.
import { createAdaptorServer } from '@hono/node-server';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Hono } from 'hono';
import type { ServerEnvironment } from './gate';

const OWN_MACHINE = '127.0.0.1';

/** For what was said last to arrive; browsers keep their connections open for ever. */
const LAST_WORDS_MILLISECONDS = 300;

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Port 0: a free one. @throws the system's error where the port is taken */
export async function listen(app: Hono<ServerEnvironment>, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(port, OWN_MACHINE);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      const hanging = setTimeout(() => {
        server.closeAllConnections();
      }, LAST_WORDS_MILLISECONDS);
      await closed;
      clearTimeout(hanging);
    },
  };
}
