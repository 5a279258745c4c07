// Requests to the desk's thread, each with its answer.
import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { Asked, DeskMessage, DeskRequestName, DeskRequests, DeskStart } from '../desk/desk-requests';
import type { PageEvent, SeatName } from '../wire';
import { DeskFault, DeskGone } from './desk-failure';

/** What the rest of the server knows of the desk. */
export interface Desk {
  /** @throws DeskFault for a fault of ours, DeskGone where the thread has ended */
  ask<Name extends DeskRequestName>(
    name: Name,
    given: DeskRequests[Name]['given'],
  ): Promise<DeskRequests[Name]['answer']>;
}

export interface DeskThread extends Desk {
  /** When the thread has ended by itself: why. */
  readonly gone: Promise<DeskGone>;
  /** Ends the thread as it stands. */
  terminate(): Promise<void>;
}

export interface DeskOptions {
  /** The built file of the thread: `build/desk-worker.mjs`. */
  readonly workerFile: string;
  readonly start: Omit<DeskStart, 'bell'>;
  readonly tell: (seat: SeatName | null, event: PageEvent) => void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Resolves once the workbook is open. @throws DeskGone where it comes to nothing */
export function startDesk({ workerFile, start, tell }: DeskOptions): Promise<DeskThread> {
  const bell = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const workerData = { ...start, bell } satisfies DeskStart;
  // While a script runs the process has its time zone; a thread with variables of its own would not heed them.
  const worker = new Worker(workerFile, { workerData, env: SHARE_ENV });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended: DeskGone | null = null;
  const gone = endOf(worker);

  const ask = (name: DeskRequestName, given: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (ended !== null) {
        reject(ended);
        return;
      }
      const number = (asked += 1);
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, name, given } as Asked);
      ring(bell);
    });

  const settle = (number: number, how: (waiter: Waiting) => void): void => {
    const waiter = waiting.get(number);
    waiting.delete(number);
    if (waiter !== undefined) how(waiter);
  };

  return new Promise((resolve, reject) => {
    worker.on('message', (message: DeskMessage) => {
      if (message.kind === 'ready') resolve({ ask: ask as Desk['ask'], gone, terminate });
      else if (message.kind === 'event') tell(message.seat, message.event);
      else if (message.kind === 'answer')
        settle(message.number, (waiter) => {
          waiter.resolve(message.value);
        });
      else
        settle(message.number, (waiter) => {
          waiter.reject(new DeskFault(message.message));
        });
    });
    void gone.then((end) => {
      ended = end;
      reject(end);
      for (const number of [...waiting.keys()])
        settle(number, (waiter) => {
          waiter.reject(end);
        });
    });
  });

  async function terminate(): Promise<void> {
    await worker.terminate();
  }
}

/** A thread that waits for a person, or for work, is woken. */
function ring(bell: SharedArrayBuffer): void {
  const rung = new Int32Array(bell);
  Atomics.add(rung, 0, 1);
  Atomics.notify(rung, 0);
}

function endOf(worker: Worker): Promise<DeskGone> {
  return new Promise((resolve) => {
    worker.once('error', (error: unknown) => {
      resolve(new DeskGone(error));
    });
    worker.once('exit', (status) => {
      resolve(new DeskGone(`status ${String(status)}`));
    });
  });
}
