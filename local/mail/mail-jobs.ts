// What is asked of the thread that composes and sends mails, and what it answers.
import type { HostMail, MailFailure } from '../host/index';
import type { SmtpServer } from './smtp-server';

export type MailJob =
  | { readonly kind: 'compose'; readonly mail: HostMail; readonly date: Date }
  | { readonly kind: 'send'; readonly mail: HostMail; readonly date: Date; readonly server: SmtpServer };

/** The bytes of the mail, or why it has not left. */
export type MailAnswer =
  | { readonly done: true; readonly bytes: Uint8Array }
  | { readonly done: false; readonly failure: MailFailure; readonly message: string };
