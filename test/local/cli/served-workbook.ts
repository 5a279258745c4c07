// `serve` as a program of its own, and a tab that speaks to it.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { GridMessage } from '../../../local/serve/grid/grid-message';
import type { Opening, RevisionAnswer } from '../../../local/serve/wire';
import { listening, type EventReader } from '../serve/server/event-reader';
import { COMMAND, type Workplace } from './command-line';

export interface ServedWorkbook {
  readonly process: ChildProcess;
  readonly address: string;
  /** Everything it has said so far. */
  readonly said: { stdout: string; stderr: string };
  readonly ended: Promise<number | null>;
}

const START_MILLISECONDS = 30_000;

/** @throws Error with what it said where it does not come up */
export async function served(place: Workplace, words: readonly string[] = []): Promise<ServedWorkbook> {
  const child = spawn(process.execPath, [COMMAND, 'serve', 'month.xlsx', '--no-open', ...words], {
    cwd: place.folder,
    env: { PATH: process.env['PATH'], LANG: 'C', XIAONENG_PRINTER: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (bytes: Buffer) => (said.stdout += bytes.toString('utf8')));
  child.stderr.on('data', (bytes: Buffer) => (said.stderr += bytes.toString('utf8')));
  const ended = once(child, 'close').then(([status]) => status as number | null);
  const isUp = new Promise<void>((resolve) =>
    child.stdout.once('data', () => {
      resolve();
    }),
  );
  const tooLate = new Promise<void>((resolve) => setTimeout(resolve, START_MILLISECONDS).unref());
  await Promise.race([isUp, ended, tooLate]);
  const [address] = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//u.exec(said.stdout) ?? [];
  if (address === undefined) throw new Error(`serve did not come up: ${said.stdout}${said.stderr}`);
  return { process: child, address, said, ended };
}

export interface Typing {
  readonly events: EventReader;
  /** Sends it as the grid would. */
  type(cell: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly content: string;
  }): Promise<RevisionAnswer>;
}

/** A tab that has just been opened. */
export async function typist(address: string, seat: string): Promise<Typing> {
  const { port, pathname } = new URL(address);
  const events = await listening({ port: Number(port), path: `${pathname}api/events?seat=${seat}` });
  const opening = (await (await fetch(`${address}api/opening?seat=${seat}`)).json()) as Opening;
  let number = 0;
  return {
    events,
    type: async ({ sheet, row, column, content }) => {
      const sheetId = opening.grid.sheets.find(({ name }) => name === sheet)?.id ?? '';
      number += 1;
      const message: GridMessage = {
        type: 'REMOTE_REVISION',
        version: 1,
        serverRevisionId: lastRevision(events) ?? opening.grid.revisionId,
        nextRevisionId: `${seat}-${String(number)}`,
        clientId: seat,
        commands: [{ type: 'UPDATE_CELL', sheetId, row: row - 1, col: column - 1, content }],
      };
      const reply = await fetch(`${address}api/revision`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ seat, message }),
      });
      return (await reply.json()) as RevisionAnswer;
    },
  };
}

function lastRevision({ events }: EventReader): string | undefined {
  const revisions = events.flatMap((event) => (event.kind === 'revision' ? [event.message.nextRevisionId] : []));
  return revisions.at(-1);
}
