// Results by e-mail: the plan to look at, the run that sends, and what a person says of a mail nobody knows about.
import type { ClientRequest, FindingReport } from '../client-messages';

export interface MailRequest extends ClientRequest {
  readonly channel: 'mail' | 'outbox';
  /** How the notice is attached: as PDF, or as HTML where nothing can make a PDF. */
  readonly attach: 'pdf' | 'html';
}

export interface SendRequest extends MailRequest {
  /** Hash of the plan that the person has seen and confirmed: recipients, sender and content. Any other refuses. */
  readonly agreed: string;
}

/** All mails of the month as one test, to the person who runs it; nothing of it is recorded as sent. */
export interface TestMailRequest extends MailRequest {
  /** Empty: the address of the person, where the platform tells it. */
  readonly to: string;
}

export interface MarkMailRequest extends ClientRequest {
  /** `any`: the one in which the mail is in doubt, files before what leaves the machine. */
  readonly channel: 'mail' | 'outbox' | 'any';
  readonly key: string;
  /** `sent`: it was found among the sent mails; `again`: it was not, and goes out with the next run. */
  readonly as: 'sent' | 'again';
}

export interface MailPlanReport {
  readonly schema: 1;
  readonly month: string;
  readonly version: number;
  /** As asked for; what goes to the `outbox` becomes a file and reaches nobody. */
  readonly channel: 'mail' | 'outbox';
  /** To be handed back as `agreed`. */
  readonly plan: string;
  /** Who the mails come from, as the recipient will see it. */
  readonly sender: string;
  readonly mails: readonly MailReport[];
  /** Recipients that may still be sent to today. */
  readonly quota: number;
  /** How many the next run would send. */
  readonly due: number;
  readonly counts: MailCounts;
  readonly findings: readonly FindingReport[];
}

export interface MailReport {
  readonly key: string;
  readonly kind: 'ranking' | 'notice' | 'all' | 'unit' | 'member';
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly fileName: string }[];
  readonly state: 'new' | 'planned' | 'sending' | 'sent' | 'failed' | 'waiting' | 'unknown';
  readonly time: string;
  readonly note: string;
  /** An earlier mail of the month with other content has gone to the address: this one says that it corrects it. */
  readonly corrects: boolean;
}

export interface MailCounts {
  readonly sent: number;
  readonly failed: number;
  readonly waiting: number;
  readonly unknown: number;
  /** Neither sent nor known to have failed yet. */
  readonly open: number;
}

export interface MailRunReport {
  readonly schema: 1;
  readonly month: string;
  readonly version: number;
  /** Sent by this run. */
  readonly sent: number;
  readonly counts: MailCounts;
  readonly stopped: 'done' | 'time' | 'quota' | 'asked';
  readonly mails: readonly MailOutcome[];
  readonly written: readonly string[];
  readonly findings: readonly FindingReport[];
}

export interface MailOutcome {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly state: 'planned' | 'sending' | 'sent' | 'failed' | 'waiting' | 'unknown';
  readonly note: string;
}

/** What became of a mail that a person has told about. */
export interface MarkMailReport {
  readonly schema: 1;
  readonly mail: MailOutcome;
  readonly written: readonly string[];
  readonly findings: readonly FindingReport[];
}

export interface TestMailReport {
  readonly schema: 1;
  readonly to: string;
  readonly subject: string;
  /** How many mails it shows. */
  readonly mails: number;
  readonly findings: readonly FindingReport[];
}

/** What a dialog shows while another call works. */
export interface RunStateReport {
  readonly schema: 1;
  readonly running: boolean;
  readonly action: string;
  readonly person: string;
  readonly since: string;
  readonly done: number;
  readonly total: number;
  readonly item: string;
}
