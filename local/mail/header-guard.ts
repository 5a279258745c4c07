// Nothing of a mail may begin a header of its own or turn the reading direction of one.
import { MailNotSent } from '../host/index';
import type { HostMail } from '../host/index';

const UNSAFE = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;

/** @throws MailNotSent naming the header, never its content */
export function requireSafeHeaders(mail: HostMail): void {
  const { from, senderName, to, cc, bcc, replyTo, subject, attachments } = mail;
  const headers = {
    From: [from, senderName],
    To: to,
    Cc: cc,
    Bcc: bcc,
    'Reply-To': [replyTo],
    Subject: [subject],
    attachment: attachments.flatMap(({ fileName, contentType }) => [fileName, contentType]),
  };
  for (const [name, values] of Object.entries(headers)) {
    if (values.some((value) => UNSAFE.test(value))) {
      throw new MailNotSent('refused', `a line break or a control character in a header (${name})`);
    }
  }
  if (from === '') throw new MailNotSent('refused', 'no address to send from');
  if ([...to, ...cc, ...bcc].length === 0) throw new MailNotSent('refused', 'no address to send to');
}
