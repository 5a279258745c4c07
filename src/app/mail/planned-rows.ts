// What the mail log has to hold before the first mail leaves: a row for every mail, and no row in the hands of a dead run.
import { stepped, type StepFacts } from '../../core/mail/sending-steps';
import type { Sending } from '../../core/mail/sending';
import type { MailPlan } from './mail-plan';
import type { PlannedMail } from './planned-mails';

/** Of a run that holds the lock: whoever else was sending is no more. */
export function recoveredRows(sendings: readonly Sending[], facts: StepFacts): readonly Sending[] {
  return sendings.flatMap((sending) => stepped(sending, 'lost', facts) ?? []);
}

export function plannedRow(
  { key, addressee, document }: PlannedMail,
  { occasion, month }: MailPlan,
  run: string,
): Sending {
  const { kind, name, address } = addressee;
  const { mark } = month.notice.publication;
  const subject = document.name;
  return { key, ...occasion, kind, name, address, subject, state: 'planned', run, time: '', mark, note: '' };
}

/** Numbers of runs go up by one. */
export function nextRun(sendings: readonly Sending[]): string {
  const numbers = sendings.map(({ run }) => Number(run)).filter((run) => Number.isInteger(run));
  return String(Math.max(0, ...numbers) + 1);
}
