// Mails as the script takes and answers them.
import type { ClientRequest, Report } from './client-reports';

/** `outbox`: files on the own machine. */
export type MailChannelName = 'mail' | 'outbox';

export interface MailRequest extends ClientRequest {
  readonly channel: MailChannelName;
  readonly attach: 'pdf' | 'html';
}

export interface SendRequest extends MailRequest {
  readonly agreed: string;
}

export interface TestMailRequest extends MailRequest {
  readonly to: string;
}

export interface MarkMailRequest extends ClientRequest {
  readonly channel: MailChannelName | 'any';
  readonly key: string;
  readonly as: 'sent' | 'again';
}

export interface MailPlanReport extends Report {
  readonly month: string;
  readonly version: number;
  readonly channel: MailChannelName;
  readonly plan: string;
  readonly sender: string;
  readonly mails: readonly PlannedMail[];
  readonly quota: number;
  readonly due: number;
  readonly counts: MailCounts;
}

export interface PlannedMail extends MailLine {
  readonly kind: 'ranking' | 'notice' | 'all' | 'unit' | 'member';
  readonly subject: string;
  readonly attachments: readonly { readonly fileName: string }[];
  readonly corrects: boolean;
}

export interface MailCounts {
  readonly sent: number;
  readonly failed: number;
  readonly waiting: number;
  readonly unknown: number;
  readonly open: number;
}

export interface MailRunReport extends Report {
  readonly month: string;
  readonly version: number;
  readonly sent: number;
  readonly counts: MailCounts;
  readonly stopped: 'done' | 'time' | 'quota' | 'asked';
  readonly mails: readonly MailLine[];
}

/** One mail and what became of it. */
export interface MailLine {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly state: MailState;
  readonly note: string;
}

export type MailState = 'new' | 'planned' | 'sending' | 'sent' | 'failed' | 'waiting' | 'unknown';

export interface MarkMailReport extends Report {
  readonly mail: MailLine;
}

export interface TestMailReport extends Report {
  readonly to: string;
  readonly mails: number;
}
