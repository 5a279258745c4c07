export { outboxChannel } from './outbox-channel';
export type { Outbox } from './outbox-channel';
export { smtpChannel } from './smtp-channel';
export type { SmtpSettings } from './smtp-channel';
export { readSmtpUrl, SmtpUrlRefused } from './smtp-server';
export type { SmtpServer, SmtpUrlFault } from './smtp-server';
