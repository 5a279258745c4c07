import { createHash } from 'node:crypto';
import type { HostMail } from '../host/index';

/**
 * Tells mails apart by who gets them and what they say, so that the same mail is always the same file and has the same Message-ID.
 * Of attachments only the names count: a printer puts the time into a PDF.
 */
export function mailDigest({ attachments, ...mail }: HostMail): string {
  const names = attachments.map(({ fileName }) => fileName);
  const { from, senderName, to, cc, bcc, replyTo, subject, text, html } = mail;
  const content = [from, senderName, to, cc, bcc, replyTo, subject, text, html, names];
  return createHash('sha256').update(JSON.stringify(content), 'utf8').digest('hex');
}
