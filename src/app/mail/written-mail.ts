// One mail as it will leave, and the key by which it leaves only once.
import type { Addressee } from '../../core/mail/addressee';
import { mailKey } from '../../core/mail/mail-address';
import type { PrintedDocument } from '../../documents/block';
import { fileName } from '../../documents/file-name';
import { circularHtml } from '../../documents/html/circular-html';
import { mailDocument } from '../../documents/mail/mail-document';
import type { Language } from '../../text/language';
import type { Attachment, Digest } from '../ports';
import type { MailedMonth } from './mailed-month';

export interface WrittenMail {
  readonly key: string;
  readonly addressee: Addressee;
  readonly document: PrintedDocument;
  readonly attachments: readonly Attachment[];
}

/** The key is made of the Chinese wording, whatever the language: who reads another language must not send everything once more. */
const KEY_LANGUAGE: Language = 'zh-CN';

/** Mails of one content to one address are one. */
export function writtenMails(month: MailedMonth, attach: Attachment['as'], digest: Digest): readonly WrittenMail[] {
  const { language, notice, addressees } = month;
  const attached = attachedNotice(month.circular(language), attach);
  const circular = JSON.stringify(month.circular(KEY_LANGUAGE));
  const mails = new Map<string, WrittenMail>();
  for (const addressee of addressees) {
    const hasNotice = addressee.kind === 'notice' || addressee.kind === 'all';
    const content = [mailDocument({ notice, addressee, language: KEY_LANGUAGE }), hasNotice ? circular : ''];
    const contentHash = digest.sha256(JSON.stringify(content));
    const { month: told, version } = notice;
    const key = digest.sha256([told, String(version), mailKey(addressee.address), contentHash].join('\n'));
    const document = mailDocument({ notice, addressee, language });
    if (!mails.has(key)) mails.set(key, { key, addressee, document, attachments: hasNotice ? [attached] : [] });
  }
  return [...mails.values()];
}

/** The circular as it hangs on the wall. */
export function attachedNotice(circular: PrintedDocument, as: Attachment['as']): Attachment {
  return { fileName: `${fileName(circular.name)}.${as}`, html: circularHtml(circular), as };
}
