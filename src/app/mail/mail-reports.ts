// The plan and the run of mails as answers to a dialog or the command line.
import type { Sending } from '../../core/mail/sending';
import type { MailCounts, MailOutcome, MailPlanReport, MailReport } from '../messages/mail-messages';
import { findingReports } from '../finding-report';
import { outgoing, type MailPlan } from './mail-plan';
import { dueMails, type PlannedMail } from './planned-mails';

/** `quota`: recipients that may still be sent to today. `live`: a run is sending at this moment. */
export interface PlanFacts {
  readonly quota: number;
  readonly live: boolean;
}

export function planReport(plan: MailPlan, { quota, live }: PlanFacts): MailPlanReport {
  const { month, occasion, sender, hash } = plan;
  const mails = live ? plan.mails : plan.mails.map(withoutDeadRun);
  return {
    schema: 1,
    month: occasion.month,
    version: occasion.version,
    channel: occasion.channel,
    plan: hash,
    sender: sender.shown,
    mails: mails.map((mail) => mailReport(mail, plan)),
    quota,
    due: Math.min(dueMails(mails).length, Math.max(quota, 0)),
    counts: countsOf(mails.map(({ sending }) => sending)),
    findings: findingReports(month.findings, month.language),
  };
}

/** Of mails in the mail log and of those it does not know yet. */
export function countsOf(sendings: readonly (Sending | null)[]): MailCounts {
  const count = (...states: readonly (Sending['state'] | undefined)[]): number =>
    sendings.filter((sending) => states.includes(sending?.state)).length;
  return {
    sent: count('sent'),
    failed: count('failed'),
    waiting: count('waiting'),
    unknown: count('unknown'),
    open: count(undefined, 'planned', 'sending'),
  };
}

export function mailOutcome({ key, name, address, state, note }: Sending): MailOutcome {
  return { key, name, address, state, note };
}

function mailReport(mail: PlannedMail, { sender }: MailPlan): MailReport {
  const { key, addressee, sending, corrects } = mail;
  const { subject, text, html, attachments } = outgoing(mail, sender);
  return {
    key,
    kind: addressee.kind,
    name: addressee.name,
    address: addressee.address,
    subject,
    text,
    html,
    attachments: attachments.map(({ fileName }) => ({ fileName })),
    state: sending?.state ?? 'new',
    time: sending?.time ?? '',
    note: sending?.note ?? '',
    corrects,
  };
}

/** What nobody is sending any more is in doubt already, before the next run writes that down. */
function withoutDeadRun(mail: PlannedMail): PlannedMail {
  const { sending } = mail;
  if (sending?.state !== 'sending') return mail;
  return { ...mail, sending: { ...sending, state: 'unknown' } };
}
