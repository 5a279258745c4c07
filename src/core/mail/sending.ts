// One row of 发送记录: at most once, and never silently. Rows are found by key and channel, never by position.
import type { Month } from '../calendar/calendar';
import type { MailKind } from './addressee';

/**
 * `sending` found by a later run becomes `unknown`: it may have gone out and is not sent again unless a person says so.
 * `waiting`: quota or time was over, or somebody asked to stop.
 */
export type SendingState = 'planned' | 'sending' | 'sent' | 'failed' | 'waiting' | 'unknown';

/** `mail`: out of the house (Google's or an SMTP server); `outbox`: a file on the own machine. What lies in an outbox has not been sent by mail. */
export type Channel = 'mail' | 'outbox';

export interface Sending {
  /** SHA-256 of month, version, normalised address and content hash. */
  readonly key: string;
  readonly month: Month;
  readonly version: number;
  readonly kind: MailKind;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly channel: Channel;
  readonly state: SendingState;
  /** Number of the run that last changed the row. */
  readonly run: string;
  /** `YYYY-MM-DD HH:MM`, empty while only planned. */
  readonly time: string;
  /** The mark of the publication, as the mail prints it. */
  readonly mark: string;
  /** The reason of a failure or a wait, or who said what became of an unknown one. */
  readonly note: string;
}
