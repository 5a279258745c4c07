// The thread behind the channels: one job after another, each answered through its own port.
import { parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { MailNotSent } from '../../host/services/mail/mail-channel';
import type { MailAnswer, MailJob } from '../mail-jobs';
import { composeMail } from './compose-mail';
import { deliver } from './deliver';

/** Mail programs open such a file ready to be sent, not as something received. */
const TO_BE_SENT = { 'X-Unsent': '1' };

interface Asked {
  readonly job: MailJob;
  readonly port: MessagePort;
  /** Wakes whoever waits for the answer. */
  readonly rung: Int32Array;
}

parentPort?.on('message', ({ job, port, rung }: Asked) => {
  void answerTo(job).then((answer) => {
    port.postMessage(answer);
    Atomics.store(rung, 0, 1);
    Atomics.notify(rung, 0);
  });
});

async function answerTo(job: MailJob): Promise<MailAnswer> {
  try {
    const composed = await composeMail(job.mail, job.date, job.kind === 'compose' ? TO_BE_SENT : {});
    if (job.kind === 'send') await deliver(composed, job.server);
    return { done: true, bytes: composed.bytes };
  } catch (error) {
    if (error instanceof MailNotSent) return { done: false, failure: error.failure, message: error.message };
    return { done: false, failure: 'refused', message: String(error) };
  }
}
