// Where the mails of a script go, seen from the services.

export interface HostMail {
  /** Address of the person for whom the script runs. */
  readonly from: string;
  /** May be empty. */
  readonly senderName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  /** Empty: answers go to `from`. */
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  /** Empty: text only. */
  readonly html: string;
  readonly attachments: readonly MailFile[];
}

export interface MailFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface MailChannel {
  /** Recipients that may still be written to. */
  remainingQuota(): number;
  /**
   * Returns once the mail is out of our hands.
   * @throws MailNotSent for what the script is to be told; any other error ends the run
   */
  send(mail: HostMail): void;
}

/** `refused`: the mail has certainly not left. `unknown`: the connection was lost while it was handed over, so it may have. */
export type MailFailure = 'refused' | 'unknown';

export class MailNotSent extends Error {
  override readonly name = 'MailNotSent';

  constructor(
    readonly failure: MailFailure,
    message: string,
  ) {
    super(message);
  }
}
