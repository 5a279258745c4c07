// Mails through MailApp, which can send and read nothing; a page that several mails carry is printed once.
import type { Attachment, Outbox } from '../app/ports';
import { pdfBlob } from './google-printer';

type Blob = GoogleAppsScript.Base.Blob;

/** Google's service never tells; a mail server, reached from the own machine, may be lost after it has taken the mail. */
const DELIVERY_UNKNOWN = '[delivery-unknown]';

/** What the platform puts before its sentence; it tells a person nothing. */
const NAME_OF_FAILURE = /^\w*(?:Exception|Error): */;

export function googleOutbox(): Outbox {
  const printed = new Map<string, Blob>();

  const blobOf = ({ fileName, html, as }: Attachment): Blob => {
    const key = `${as} ${fileName} ${html}`;
    const known = printed.get(key);
    if (known !== undefined) return known;
    const blob = as === 'pdf' ? pdfBlob(html).setName(fileName) : Utilities.newBlob(html, 'text/html', fileName);
    printed.set(key, blob);
    return blob;
  };

  return {
    remainingQuota: () => MailApp.getRemainingDailyQuota(),
    send: ({ to, senderName, subject, text, html, attachments }) => {
      try {
        MailApp.sendEmail({
          to,
          name: senderName,
          subject,
          body: text,
          htmlBody: html,
          attachments: attachments.map(blobOf),
        });
        return { kind: 'sent' };
      } catch (failure) {
        // One address that the service refuses must not keep the others from their mail.
        const said = String(failure);
        const kind = said.includes(DELIVERY_UNKNOWN) ? 'unknown' : 'refused';
        return { kind, said: said.replace(DELIVERY_UNKNOWN, '').replace(NAME_OF_FAILURE, '') };
      }
    },
  };
}
