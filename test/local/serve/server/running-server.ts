// The server on a free port, before a desk that answers as it is told.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DeskRequestName, DeskRequests } from '../../../../local/serve/desk/desk-requests';
import { newToken } from '../../../../local/serve/server/access-token';
import { serverApp } from '../../../../local/serve/server/app';
import type { Desk } from '../../../../local/serve/server/desk-client';
import { listen } from '../../../../local/serve/server/listen';
import { OpenTabs } from '../../../../local/serve/server/open-tabs';
import type { PageEvent, PageLanguage } from '../../../../local/serve/wire';
import { listening, type EventReader } from './event-reader';
import { replyTo, type Reply, type Wish } from './raw-request';

type Answers = { readonly [Name in DeskRequestName]?: (given: DeskRequests[Name]['given']) => unknown };

interface Settings {
  readonly language?: PageLanguage;
  readonly answers?: Answers;
  readonly files?: Readonly<Record<string, string>>;
  readonly fileName?: string;
  readonly graceMilliseconds?: number;
}

export interface RunningServer {
  readonly port: number;
  readonly token: string;
  readonly outboxFolder: string;
  /** What the desk was asked. */
  readonly asked: readonly { readonly name: string; readonly given: unknown }[];
  /** Below the token. */
  get(address: string, headers?: Wish['headers']): Promise<Reply>;
  /** As JSON, unless the headers say otherwise. */
  post(address: string, given: unknown, wish?: Partial<Wish>): Promise<Reply>;
  tab(seat: string): Promise<EventReader>;
  tell(seat: string | null, event: PageEvent): void;
  end(event: PageEvent): void;
  close(): Promise<void>;
}

export async function runningServer(settings: Settings = {}): Promise<RunningServer> {
  const { language = 'zh-CN', answers = {}, files = {}, fileName = 'month.xlsx', graceMilliseconds = 50 } = settings;
  const outboxFolder = mkdtempSync(path.join(os.tmpdir(), 'xiaoneng-outbox-'));
  const asked: { name: string; given: unknown }[] = [];
  const ask = (name: DeskRequestName, given: never): Promise<unknown> => {
    asked.push({ name, given });
    return Promise.resolve().then(() => answers[name]?.(given) ?? null);
  };
  const desk: Desk = { ask: ask as Desk['ask'] };
  const tabs = new OpenTabs({
    graceMilliseconds,
    beatMilliseconds: 15_000,
    whenLeft: (seat) => void desk.ask('leave', { seat }),
  });
  const served = new Map(
    Object.entries(files).map(([name, text]) => [
      name,
      { type: 'text/plain', bytes: new Uint8Array(Buffer.from(text)) },
    ]),
  );
  const token = newToken();
  const parts = { desk, tabs, language, files: served, shim: '/* shim */', fileName, outboxFolder };
  const { port, close } = await listen(serverApp(token, parts), 0);
  const get = (address: string, headers: Wish['headers'] = {}): Promise<Reply> =>
    replyTo({ port, path: `/${token}${address}`, headers });
  return {
    port,
    token,
    outboxFolder,
    asked,
    get,
    post: (address, given, wish = {}) =>
      replyTo({
        port,
        path: `/${token}${address}`,
        method: 'POST',
        body: JSON.stringify(given),
        ...wish,
        headers: { 'Content-Type': 'application/json', ...wish.headers },
      }),
    tab: (seat) => listening({ port, path: `/${token}/api/events?seat=${seat}` }),
    tell: (seat, event) => {
      tabs.tell(seat, event);
    },
    end: (event) => {
      tabs.end(event);
    },
    close: async () => {
      tabs.end({ kind: 'reload' });
      await close();
      rmSync(outboxFolder, { recursive: true });
    },
  };
}
