// Mails through a mail server.
import type { MailChannel } from '../host/index';
import { requireSafeHeaders } from './header-guard';
import { MailWorker } from './mail-worker';
import type { SmtpServer } from './smtp-server';
import { UNLIMITED } from './unlimited';

export interface SmtpSettings {
  readonly server: SmtpServer;
  /** What the mails are dated. */
  readonly date: Date;
  /** The built file of the thread that talks to the server: `build/mail-worker.mjs`. */
  readonly workerFile: string;
}

/** A mail is sent when the server has taken it over; what becomes of it there we never learn. */
export function smtpChannel({ server, date, workerFile }: SmtpSettings): MailChannel {
  const worker = new MailWorker(workerFile);
  return {
    remainingQuota: () => UNLIMITED,
    send: (mail) => {
      requireSafeHeaders(mail);
      worker.ask({ kind: 'send', mail, date, server });
    },
  };
}
