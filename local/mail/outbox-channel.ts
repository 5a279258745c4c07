// Mails as files on the own machine: nothing leaves it.
import path from 'node:path';
import { MailNotSent } from '../host/index';
import type { HostMail, MailChannel } from '../host/index';
import { requireSafeHeaders } from './header-guard';
import { mailFileName } from './mail-file-name';
import { MailWorker } from './mail-worker';
import { UNLIMITED } from './unlimited';
import { makeFolderDurably, writeDurably } from './write-durably';

export interface Outbox {
  /** Made when it is missing. */
  readonly folder: string;
  /** What the mails are dated; a function: what each is dated when it is written. */
  readonly date: Date | (() => Date);
  /** The built file of the thread that puts mails into their form: `build/mail-worker.mjs`. */
  readonly workerFile: string;
}

/** Each mail becomes one `.eml` file; the same mail again becomes the same file. */
export function outboxChannel({ folder, date, workerFile }: Outbox): MailChannel {
  const worker = new MailWorker(workerFile);
  return {
    remainingQuota: () => UNLIMITED,
    send: (mail: HostMail) => {
      requireSafeHeaders(mail);
      const bytes = worker.ask({ kind: 'compose', mail, date: typeof date === 'function' ? date() : date });
      try {
        makeFolderDurably(folder);
        writeDurably(path.join(folder, mailFileName(mail)), bytes);
      } catch (error) {
        throw new MailNotSent('refused', `the file could not be written: ${String(error)}`);
      }
    },
  };
}
