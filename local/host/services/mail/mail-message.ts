// The message handed to `MailApp.sendEmail`, held to Google's rules and answered with Google's sentences.
import { ServiceException } from '../../calls/service-exception';
import { blobType } from '../blob';
import type { BlobSelf } from '../blob';
import { instance, list, text, truth } from '../../calls/kinds';
import type { Kind } from '../../calls/kind';
import type { HostMail, MailFile } from './mail-channel';

const MAXIMUM_RECIPIENTS = 50;
const MAXIMUM_SUBJECT_LENGTH = 250;
const MAXIMUM_BODY_BYTES = 200 * 1024;
const MAXIMUM_ATTACHMENT_BYTES = 25 * 1024 * 1024;

const blobs = list(instance(() => blobType));

const FIELDS: Readonly<Record<string, Kind<unknown>>> = {
  to: text,
  cc: text,
  bcc: text,
  replyTo: text,
  name: text,
  subject: text,
  body: text,
  htmlBody: text,
  attachments: blobs,
  noReply: truth,
};

/** @throws ServiceException for a field that the host does not know and for everything that Google refuses */
export function mailOf(message: Readonly<Record<string, unknown>>, sender: string): HostMail {
  for (const [name, value] of Object.entries(message)) requireField(name, value);
  const textOf = (name: string): string => (message[name] as string | undefined) ?? '';
  const mail = {
    from: sender,
    senderName: headerOf('name', textOf('name')),
    to: addressesOf(textOf('to')),
    cc: addressesOf(textOf('cc')),
    bcc: addressesOf(textOf('bcc')),
    replyTo: addressesOf(textOf('replyTo')).join(', '),
    subject: headerOf('subject', textOf('subject')),
    text: textOf('body'),
    html: textOf('htmlBody'),
    attachments: blobs.read(message['attachments'] ?? []).map(fileOf),
  };
  requireWithinLimits(mail);
  return mail;
}

function fileOf({ name, contentType, bytes }: BlobSelf): MailFile {
  return { fileName: name ?? '', contentType: contentType ?? 'application/octet-stream', bytes };
}

export function recipientsOf({ to, cc, bcc }: HostMail): readonly string[] {
  return [...to, ...cc, ...bcc];
}

function requireField(name: string, value: unknown): void {
  const kind = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  if (!kind) throw new ServiceException(`MailApp.sendEmail with ${name} is not available in the local host`);
  if (!kind.accepts(value)) throw new ServiceException(`Invalid argument: ${name}`);
}

/** Comma-separated, without display names: the way this host lets nobody hide a second address in a name. */
function addressesOf(given: string): readonly string[] {
  if (given.trim() === '') return [];
  return given.split(',').map((one) => {
    const address = one.trim();
    if (/^[^\s@<>"(),:;\\[\]\p{C}]+@[^\s@<>"(),:;\\[\]\p{C}]+\.[^\s@<>"(),:;\\[\]\p{C}.]+$/u.test(address))
      return address;
    throw new ServiceException(`Invalid email: ${address}`);
  });
}

/** Whether Google cuts or refuses a second header line is not documented; here it is refused. */
function headerOf(name: string, value: string): string {
  if (/[\r\n\0]/u.test(value)) throw new ServiceException(`Invalid argument: ${name}`);
  return value;
}

function requireWithinLimits(mail: HostMail): void {
  const recipients = recipientsOf(mail).length;
  if (recipients === 0) throw new ServiceException('Failed to send email: no recipient');
  if (recipients > MAXIMUM_RECIPIENTS) throw new ServiceException('Limit Exceeded: Email Recipients Per Message.');
  if (mail.subject.length > MAXIMUM_SUBJECT_LENGTH) throw new ServiceException('Argument too large: subject');
  if (mail.text === '' && mail.html === '') throw new ServiceException('Failed to send email: no body');
  const isTooLong = [mail.text, mail.html].some((body) => Buffer.byteLength(body) > MAXIMUM_BODY_BYTES);
  if (isTooLong) throw new ServiceException('Limit Exceeded: Email Body Size.');
  const attached = mail.attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (attached > MAXIMUM_ATTACHMENT_BYTES) throw new ServiceException('Limit Exceeded: Email Total Attachments Size.');
}
