// One mail to oneself that shows all the others; nothing of it is recorded.
import { isMailAddress, plainAddress } from '../../core/mail/mail-address';
import { failureReason } from '../../core/mail/one-line';
import { testMailDocument } from '../../documents/mail/test-mail';
import { fittingMailHtml } from '../../documents/html/mail/fitting-mail-html';
import { plainText } from '../../documents/plain-text/plain-text';
import type { Refusal } from '../client-messages';
import { findingReports } from '../finding-report';
import type { TestMailReport, TestMailRequest } from '../messages/mail-messages';
import type { MailAnswer, OutgoingMail, Ports } from '../ports';
import { refusal } from '../refusal';
import { readOnly } from '../run';
import { mailPlan, type MailPlan } from './mail-plan';
import { attachedNotice } from './written-mail';

export function sendTestMail(ports: Ports, request: TestMailRequest): TestMailReport | Refusal {
  return readOnly(ports, request, () => {
    const plan = mailPlan(ports, request);
    if ('refused' in plan) return plan;
    const { language, findings } = plan.month;
    const to = plainAddress(request.to === '' ? ports.person() : request.to);
    if (to === '') return refusal({ reason: 'testAddressUnknown' }, language);
    if (!isMailAddress(to)) return refusal({ reason: 'testAddressMalformed', facts: { email: to } }, language);
    const mail = testMailOf(plan, to, request.attach);
    const answer: MailAnswer = request.dryRun ? { kind: 'sent' } : ports.outbox.send(mail);
    if (answer.kind !== 'sent') {
      return refusal({ reason: 'testNotSent', facts: { reason: failureReason(answer.said) } }, language);
    }
    const mails = plan.mails.length;
    return { schema: 1, to, subject: mail.subject, mails, findings: findingReports(findings, language) };
  });
}

function testMailOf({ month, mails, sender }: MailPlan, to: string, attach: TestMailRequest['attach']): OutgoingMail {
  const { language } = month;
  const circular = month.circular(language);
  const shown = mails.map(({ addressee: { name, address }, document }) => ({ name, address, document }));
  const document = testMailDocument(shown, circular.name, language);
  return {
    to,
    senderName: sender.name,
    subject: document.name,
    text: plainText(document),
    html: fittingMailHtml(document),
    attachments: [attachedNotice(circular, attach)],
  };
}
