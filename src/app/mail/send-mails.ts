// “Email results”: what somebody has seen and confirmed goes out, each mail at most once; safe to click again at any time.
import { isDue } from '../../core/mail/sending-steps';
import { placeKey, readSendings, savedSendings } from '../../sheets/sendings/sendings';
import { logTable } from '../../sheets/tables/outputs/log-table';
import { sendingsTable } from '../../sheets/tables/outputs/sendings-table';
import { sendingNotes } from '../../text/mail';
import type { Refusal } from '../client-messages';
import { findingReports } from '../finding-report';
import type { MailRunReport, SendRequest } from '../messages/mail-messages';
import { keptByEditors } from '../outputs/kept-by-editors';
import { sheetOf } from '../outputs/output-changes';
import { obstacleToWriting } from '../outputs/output-sheets';
import type { Ports } from '../ports';
import { refusal, type RefusalCause } from '../refusal';
import { run } from '../run';
import { logMails, lostSendings, sentDetail } from './logged-mails';
import { mailLog } from './mail-log';
import { mailPlan, type MailPlan } from './mail-plan';
import { countsOf, mailOutcome } from './mail-reports';
import { sendDueMails, type DueMail, type RunEnd } from './mail-run';
import { nextRun, plannedRow, recoveredRows } from './planned-rows';
import { timeOfStep } from './time-of-step';

const MARK_LENGTH = 12;

export function sendMails(ports: Ports, request: SendRequest): MailRunReport | Refusal {
  return run(ports, { ...request, action: 'sendMails' }, () => {
    const plan = mailPlan(ports, request);
    if ('refused' in plan) return plan;
    const obstacle = obstacleToSending(ports, plan, request.agreed);
    if (obstacle !== null) return refusal(obstacle, plan.month.language);
    if (request.dryRun || plan.mails.length === 0) return report(plan, { stopped: 'done', sent: 0 }, []);
    return send(ports, plan);
  });
}

function obstacleToSending(ports: Ports, plan: MailPlan, agreed: string): RefusalCause | null {
  if (plan.hash !== agreed) return { reason: 'mailPlanChanged' };
  const { log } = sheetOf(plan.month.read.snapshot);
  return (
    lostSendings(log, plan.sendings, plan.occasion) ?? obstacleToWriting(ports.workbook, { sendings: plan.log, log })
  );
}

function send(ports: Ports, plan: MailPlan): MailRunReport {
  const { month, occasion, sender } = plan;
  const { language, read } = month;
  const keeping = { language, editors: read.reading.editors };
  const number = nextRun(plan.sendings);
  const { due, isStored } = prepared(ports, plan, number);
  const agreed = `mails=${plan.mails.length}; plan=${plan.hash.slice(0, MARK_LENGTH)}`;
  logMails(ports, { action: 'planMails', occasion, detail: agreed }, keeping);
  const quota = ports.outbox.remainingQuota();
  const end = sendDueMails(ports, { due, sender, quota, run: number, language });
  const sendings = readSendings(mailLog(ports.workbook));
  logMails(ports, { action: 'sendMails', occasion, detail: sentDetail(sendings, occasion) }, keeping);
  const written = isStored || due.length > 0 ? [sendingsTable, logTable].map(({ name }) => name[language]) : [];
  return report({ ...plan, sendings }, end, written);
}

interface Preparation {
  readonly due: readonly DueMail[];
  /** Whether the mail log had to be brought up to the plan. */
  readonly isStored: boolean;
}

/** The whole plan is stored in one write before the first mail leaves; what a dead run was sending is in doubt from now on. */
function prepared(ports: Ports, plan: MailPlan, number: string): Preparation {
  const { month, log, sendings, mails } = plan;
  const { language, read } = month;
  const note = sendingNotes.unknown[language];
  const recovered = recoveredRows(sendings, { run: number, time: timeOfStep(ports), note });
  const doubtful = new Map(recovered.map((sending) => [placeKey(sending), sending]));
  const rows = mails.map((mail): DueMail => {
    const sending = mail.sending ?? plannedRow(mail, plan, number);
    return { ...mail, sending: doubtful.get(placeKey(sending)) ?? sending };
  });
  const added = rows.filter((_, index) => mails[index]?.sending === null).map(({ sending }) => sending);
  const changes = savedSendings(log, [...recovered, ...added], language);
  if (changes.length > 0) ports.workbook.apply(keptByEditors(changes, read.reading.editors));
  return { due: rows.filter(({ sending }) => isDue(sending)), isStored: changes.length > 0 };
}

function report(plan: MailPlan, { stopped, sent }: RunEnd, written: readonly string[]): MailRunReport {
  const { month, occasion, mails, sendings } = plan;
  const places = new Set(mails.map(({ key }) => placeKey({ channel: occasion.channel, key })));
  const own = sendings.filter((sending) => places.has(placeKey(sending)));
  return {
    schema: 1,
    month: occasion.month,
    version: occasion.version,
    sent,
    counts: countsOf(own),
    stopped,
    mails: own.map(mailOutcome),
    written,
    findings: findingReports(month.findings, month.language),
  };
}
