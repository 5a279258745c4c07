export { outboxChannel } from './outbox-channel';
export { outboxFolder } from './outbox-folder';
export { smtpChannel } from './smtp-channel';
export { readSmtpUrl, SmtpUrlRefused } from './smtp-server';
export type { SmtpServer } from './smtp-server';
