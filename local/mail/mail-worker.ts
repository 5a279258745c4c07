// Services answer at once, the network does not: a thread does the work while the run stands still.
import { existsSync } from 'node:fs';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { MailNotSent } from '../host/index';
import type { MailAnswer, MailJob } from './mail-jobs';

/** Longer than all time limits of one mail together. */
const PATIENCE_MS = 300_000;

export class MailWorker {
  private thread: Worker | null = null;

  /** @throws Error when there is no such file: waiting for a thread that cannot start would take for ever */
  constructor(private readonly file: string) {
    if (!existsSync(file)) throw new Error(`${file} is missing: build the program again`);
  }

  /** @throws MailNotSent */
  ask(job: MailJob): Uint8Array {
    const answer = this.answerTo(job);
    if (answer.done) return answer.bytes;
    throw new MailNotSent(answer.failure, answer.message);
  }

  private answerTo(job: MailJob): MailAnswer {
    const { port1, port2 } = new MessageChannel();
    const rung = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    try {
      this.started().postMessage({ job, port: port2, rung }, [port2]);
      Atomics.wait(rung, 0, 0, PATIENCE_MS);
      const received = receiveMessageOnPort(port1) as { readonly message: MailAnswer } | undefined;
      return received?.message ?? this.givenUp();
    } finally {
      port1.close();
    }
  }

  private started(): Worker {
    this.thread ??= new Worker(this.file);
    // A thread that nobody waits for must not keep the program alive.
    this.thread.unref();
    return this.thread;
  }

  /** Whatever the thread was doing, it goes on with it no longer. */
  private givenUp(): MailAnswer {
    void this.thread?.terminate();
    this.thread = null;
    return { done: false, failure: 'unknown', message: 'no answer within five minutes' };
  }
}
