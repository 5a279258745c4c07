// Shows every mail before any leaves; nothing is written and nothing is sent.
import type { Refusal } from '../client-messages';
import type { MailPlanReport, MailRequest } from '../messages/mail-messages';
import type { Ports } from '../ports';
import { readOnly } from '../run';
import { isSending } from './live-run';
import { mailPlan } from './mail-plan';
import { planReport } from './mail-reports';

export function planMails(ports: Ports, request: MailRequest): MailPlanReport | Refusal {
  return readOnly(ports, request, () => {
    const plan = mailPlan(ports, request);
    if ('refused' in plan) return plan;
    return planReport(plan, { quota: ports.outbox.remainingQuota(), live: isSending(ports) });
  });
}
