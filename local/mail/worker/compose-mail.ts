// A mail in the form that travels; equal mails of one date are equal byte for byte.
import MailComposer from 'nodemailer/lib/mail-composer';
import type { HostMail } from '../../host/index';
import { mailDigest } from '../mail-digest';

const MESSAGE_ID_LENGTH = 32;
const BOUNDARY_LENGTH = 24;

export interface ComposedMail {
  readonly bytes: Uint8Array;
  /** As the mail server is told them; hidden recipients stand nowhere else. */
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
}

/** @param headers beyond those that every mail has */
export async function composeMail(
  mail: HostMail,
  date: Date,
  headers: Readonly<Record<string, string>>,
): Promise<ComposedMail> {
  const digest = mailDigest(mail);
  const composer = new MailComposer({
    from: { name: mail.senderName, address: mail.from },
    to: [...mail.to],
    cc: [...mail.cc],
    bcc: [...mail.bcc],
    ...(mail.replyTo !== '' && { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.text,
    ...(mail.html !== '' && { html: mail.html }),
    attachments: mail.attachments.map(({ fileName, contentType, bytes }) => ({
      filename: fileName,
      contentType,
      content: Buffer.from(bytes),
    })),
    date,
    messageId: `<${digest.slice(0, MESSAGE_ID_LENGTH)}@${mail.from.slice(mail.from.lastIndexOf('@') + 1)}>`,
    baseBoundary: digest.slice(0, BOUNDARY_LENGTH),
    headers: { ...headers },
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const message = composer.compile();
  const { from, to } = message.getEnvelope();
  return { bytes: await message.build(), envelope: { from: from || mail.from, to } };
}
