// `mail`: the plan first, then a person's word where something leaves the machine, then the mails.
import type { Mailing } from '../command-request';
import { CliError } from '../cli-error';
import { exitCodes } from '../exit-code';
import type { ExitCode } from '../exit-code';
import type { WorkbookFile } from '../files/read-workbook-file';
import type { Report } from '../reports/client-reports';
import type { MailPlanReport, MailRequest, MailRunReport } from '../reports/mail-reports';
import { clientRequest } from '../script-call';
import { openScript } from '../script-run';
import type { Equipment, Script } from '../script-run';
import { endedByInterrupt } from '../interruption';
import { labelsOf } from '../words/labels';
import { answer, hasErrors } from './answer';
import type { Command } from './command';
import { mailEquipment } from './mail-equipment';
import { onTarget, type OpenTarget } from './open-target';

interface MailJob extends Command {
  readonly mailing: Mailing;
  readonly script: Script;
  readonly given: MailRequest;
}

export async function performMail(input: WorkbookFile, mailing: Mailing, command: Command): Promise<ExitCode> {
  const { destination } = command.request;
  if (destination === null) {
    const status = await run(input, mailing, { ...command, file: command.request.file });
    command.surroundings.speech.progress('nothingSent');
    return status;
  }
  return onTarget(input, destination, {
    ...command,
    work: (target) => run(target, mailing, { ...command, file: target.file, onFlush: target.save }),
  });
}

async function run(
  { workbook }: WorkbookFile,
  mailing: Mailing,
  { request, surroundings, file, onFlush }: Command & Pick<OpenTarget, 'file'> & Pick<Equipment, 'onFlush'>,
): Promise<ExitCode> {
  const { built, speech } = surroundings;
  const equipment = await mailEquipment(mailing, file, { request, surroundings });
  const script = await openScript(request, workbook, {
    scriptFolder: built.scriptFolder,
    ...equipment,
    ...(onFlush === undefined ? {} : { onFlush }),
  });
  const given: MailRequest = {
    ...clientRequest(request),
    channel: mailing.server === null ? 'outbox' : 'mail',
    attach: equipment.printer === null ? 'html' : 'pdf',
  };
  const job = { request, surroundings, mailing, script, given };
  const makesFiles = mailing.server === null && mailing.task.kind !== 'mark';
  if (makesFiles && request.destination !== null) speech.progress('outbox', { folder: equipment.folder });
  const status = await taskDone(job);
  if (onFlush !== undefined && status !== exitCodes.problemsInData) speech.progress('written', { file });
  return status;
}

async function taskDone(job: MailJob): Promise<ExitCode> {
  const { script, given, mailing, request } = job;
  const { task } = mailing;
  if (task.kind === 'test') {
    return told(script.call<Report>({ name: 'clientSendTestMail', given: { ...given, to: task.to } }), job);
  }
  if (task.kind === 'mark') {
    const { key, as } = task;
    return told(
      script.call<Report>({
        name: 'clientMarkMail',
        given: { ...clientRequest(request), channel: mailing.server === null ? 'any' : 'mail', key, as },
      }),
      job,
    );
  }
  const plan = script.call<MailPlanReport>({ name: 'clientPlanMails', given });
  if (plan.refused !== undefined || request.destination === null) return told(plan, job);
  if (plan.due > 0) await confirm(plan, job);
  const sending = { name: 'clientSendMails', given: { ...given, agreed: plan.plan } };
  const report = endedByInterrupt(() => script.call<MailRunReport>(sending));
  const status = await told(report, job);
  if (status !== exitCodes.ok || report.refused !== undefined) return status;
  const { failed, waiting, unknown, open } = report.counts;
  return failed + waiting + unknown + open > 0 ? exitCodes.partlyDone : exitCodes.ok;
}

async function told(report: Report, job: MailJob): Promise<ExitCode> {
  await answer(report, job);
  return hasErrors(report) ? exitCodes.problemsInData : exitCodes.ok;
}

/** @throws CliError (status 2) where nobody agrees, and where nobody can be asked */
async function confirm(plan: MailPlanReport, { mailing, request, surroundings }: MailJob): Promise<void> {
  if (mailing.server === null || mailing.isAgreed) return;
  const { speech, paint, ask } = surroundings;
  const labels = labelsOf(request.language);
  const { mailPlanLines } = await import('../print/mail-lines');
  for (const line of mailPlanLines(plan, { labels, paint })) speech.remark(line);
  const question = speech.sentence('sendQuestion', { count: String(plan.due), sender: plan.sender });
  if (ask === null) throw new CliError(exitCodes.usage, 'sendNeedsYes', { count: String(plan.due) });
  if (!(await ask(question))) throw new CliError(exitCodes.usage, 'notAgreed', {});
}
