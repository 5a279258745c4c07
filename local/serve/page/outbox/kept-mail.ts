// The mails kept as files, read in the browser.
import PostalMime, { type Address } from 'postal-mime';
import type { OutboxList } from '../../wire';

export interface KeptMail {
  /** Of its file. */
  readonly name: string;
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly copyTo: string;
  /** Null where the file could not be read as a mail. */
  readonly content: MailContent | null;
  readonly written: string;
}

export interface MailContent {
  readonly html: string | null;
  readonly text: string | null;
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly type: string;
}

/** @throws where the server does not answer */
export async function keptMails(): Promise<OutboxList['mails']> {
  const response = await fetch('api/outbox');
  if (!response.ok) throw new Error(response.statusText);
  return ((await response.json()) as OutboxList).mails;
}

export function addressOf(name: string): string {
  return `api/outbox/${encodeURIComponent(name)}`;
}

export async function readMail({ name, written }: OutboxList['mails'][number]): Promise<KeptMail> {
  const unreadable = { name, written, subject: name, from: '', to: '', copyTo: '', content: null };
  try {
    const response = await fetch(addressOf(name));
    return response.ok ? await parsed(unreadable, await response.arrayBuffer()) : unreadable;
  } catch {
    return unreadable;
  }
}

async function parsed(mail: KeptMail, bytes: ArrayBuffer): Promise<KeptMail> {
  const { subject, from, to, cc, html, text, attachments } = await PostalMime.parse(bytes);
  return {
    ...mail,
    subject: subject ?? '',
    from: from === undefined ? '' : addressees([from]),
    to: addressees(to ?? []),
    copyTo: addressees(cc ?? []),
    content: {
      html: html ?? null,
      text: text ?? null,
      attachments: attachments.map(({ filename, content, mimeType }, index) => ({
        name: filename ?? String(index + 1),
        bytes: bytesOf(content),
        type: mimeType,
      })),
    },
  };
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): ArrayBuffer {
  return new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content).buffer;
}

function addressees(all: readonly Address[]): string {
  return all.map(({ name, address }) => (name === '' ? (address ?? '') : `${name} <${address ?? ''}>`)).join(', ');
}
