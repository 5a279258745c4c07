// What would be sent, to whom, by whom: the plan that a person looks at and confirms, and that a run holds against the workbook.
import { headerText } from '../../core/mail/one-line';
import type { Sending } from '../../core/mail/sending';
import { fittingMailHtml } from '../../documents/html/mail/fitting-mail-html';
import { plainText } from '../../documents/plain-text/plain-text';
import { issuerOf } from '../../documents/notice/office-names';
import { readSendings } from '../../sheets/sendings/sendings';
import type { SheetSnapshot } from '../../sheets/workbook-snapshot';
import type { Refusal } from '../client-messages';
import type { MailRequest } from '../messages/mail-messages';
import type { OutgoingMail, Ports } from '../ports';
import { mailedMonth, type MailedMonth } from './mailed-month';
import { plannedMails, type MailOccasion, type PlannedMail } from './planned-mails';
import { mailLog } from './mail-log';
import { writtenMails } from './written-mail';

export interface MailPlan {
  readonly month: MailedMonth;
  readonly occasion: MailOccasion;
  readonly mails: readonly PlannedMail[];
  /** 发送记录 as read; undefined where it does not exist yet. */
  readonly log: SheetSnapshot | undefined;
  readonly sendings: readonly Sending[];
  readonly sender: Sender;
  /** Of recipients, sender and content; it stays the same while mails leave. */
  readonly hash: string;
}

export interface Sender {
  readonly name: string;
  /** As the recipient will see it. */
  readonly shown: string;
}

export function mailPlan(ports: Ports, request: MailRequest): MailPlan | Refusal {
  const month = mailedMonth(ports, request);
  if ('refused' in month) return month;
  const { notice } = month;
  const log = mailLog(ports.workbook);
  const sendings = readSendings(log);
  const occasion = { month: notice.month, version: notice.version, channel: request.channel };
  const mails = plannedMails(writtenMails(month, request.attach, ports.digest), sendings, occasion);
  const sender = senderOf(month, ports.person());
  return { month, occasion, mails, log, sendings, sender, hash: planHash({ occasion, mails, sender }, ports) };
}

export function outgoing({ addressee, document, attachments }: PlannedMail, { name }: Sender): OutgoingMail {
  return {
    to: addressee.address,
    senderName: name,
    subject: document.name,
    text: plainText(document),
    html: fittingMailHtml(document),
    attachments,
  };
}

function senderOf({ notice, language }: MailedMonth, person: string): Sender {
  const name = headerText(issuerOf(notice, language));
  return { name, shown: person === '' ? name : `${name} <${person}>` };
}

function planHash(
  { occasion, mails, sender }: Pick<MailPlan, 'occasion' | 'mails' | 'sender'>,
  { digest }: Ports,
): string {
  const content = mails.map((mail) => [mail.key, digest.sha256(JSON.stringify(outgoing(mail, sender)))]);
  return digest.sha256(JSON.stringify([occasion, sender.shown, content]));
}
