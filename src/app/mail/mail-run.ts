// Hands over mail after mail, each noted before and after, so that whatever ends the run leaves at most one in doubt.
import { failureReason } from '../../core/mail/one-line';
import { stepped, type SendingStep, type StepFacts } from '../../core/mail/sending-steps';
import type { Sending } from '../../core/mail/sending';
import { placeKey, readSendings, savedSendings } from '../../sheets/sendings/sendings';
import { fill, type Language } from '../../text/language';
import { sendingNotes } from '../../text/mail';
import type { MailRunReport } from '../messages/mail-messages';
import type { MailAnswer, Ports, Workbook } from '../ports';
import { quietly } from '../run';
import { mailLog, saveSendings } from './mail-log';
import { outgoing, type Sender } from './mail-plan';
import type { PlannedMail } from './planned-mails';
import { timeOfStep } from './time-of-step';

/** A minute and a half before the platform ends the run. */
const SOFT_STOP_SECONDS = 270;

const STEP_AFTER: Readonly<Record<MailAnswer['kind'], SendingStep>> = {
  sent: 'sent',
  refused: 'failed',
  unknown: 'lost',
};

export interface DueMail extends PlannedMail {
  readonly sending: Sending;
}

export interface MailRun {
  readonly due: readonly DueMail[];
  readonly sender: Sender;
  /** Recipients that may still be sent to, read at the beginning of the run. */
  readonly quota: number;
  readonly run: string;
  readonly language: Language;
}

export interface RunEnd {
  readonly stopped: MailRunReport['stopped'];
  readonly sent: number;
}

export function sendDueMails(ports: Ports, mailRun: MailRun): RunEnd {
  const { due, quota, run, language } = mailRun;
  let sent = 0;
  let left = quota;
  for (const [index, mail] of due.entries()) {
    const stopped = reasonToStop(ports, left);
    if (stopped !== null) {
      const facts = { run, time: timeOfStep(ports), note: sendingNotes[stopped][language] };
      const rest = due.slice(index).flatMap(({ sending }) => stepped(sending, 'wait', facts) ?? []);
      saveSendings(ports.workbook, rest, language);
      return { stopped, sent };
    }
    postProgress(ports, { done: index, total: due.length, item: mail.addressee.name });
    const outcome = handOver(ports, mailRun, mail);
    if (outcome === 'sent') sent += 1;
    if (outcome === 'sent' || outcome === 'unknown') left -= 1;
  }
  return { stopped: 'done', sent };
}

/** `skipped`: by now the mail log says that it is not to be sent any more. */
function handOver(ports: Ports, { sender, run, language }: MailRun, mail: DueMail): MailAnswer['kind'] | 'skipped' {
  const facts = (note: string): StepFacts => ({ run, time: timeOfStep(ports), note });
  const begun = begin(ports.workbook, mail, { facts: facts(''), language });
  if (begun === null) return 'skipped';
  const answer = ports.outbox.send(outgoing(mail, sender));
  const ended = stepped(begun, STEP_AFTER[answer.kind], facts(noteOf(answer, language)));
  saveSendings(ports.workbook, ended === null ? [] : [ended], language);
  return answer.kind;
}

function noteOf(answer: MailAnswer, language: Language): string {
  if (answer.kind === 'sent') return '';
  const note = answer.kind === 'refused' ? sendingNotes.failed : sendingNotes.broken;
  return fill(note[language], { reason: failureReason(answer.said) });
}

interface Beginning {
  readonly facts: StepFacts;
  readonly language: Language;
}

/** Looks once more at what the mail log says now; null where the mail is not to be sent any more. */
function begin(workbook: Workbook, { sending, document }: DueMail, { facts, language }: Beginning): Sending | null {
  const log = mailLog(workbook);
  const now = readSendings(log).find((each) => placeKey(each) === placeKey(sending)) ?? sending;
  const begun = stepped({ ...now, subject: document.name }, 'begin', facts);
  if (begun !== null) workbook.apply(savedSendings(log, [begun], language));
  return begun;
}

function reasonToStop({ stopwatch, runBoard, trouble }: Ports, quota: number): 'time' | 'quota' | 'asked' | null {
  if (stopwatch.elapsedSeconds() >= SOFT_STOP_SECONDS) return 'time';
  if (quota < 1) return 'quota';
  let asked = false;
  // A board that cannot be read is no reason to keep people from their mail.
  quietly(trouble, () => {
    asked = runBoard.stopAsked();
  });
  return asked ? 'asked' : null;
}

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly item: string;
}

function postProgress({ runBoard, now, person, trouble }: Ports, progress: Progress): void {
  quietly(trouble, () => {
    runBoard.post({ action: 'sendMails', person: person(), since: `${now.date} ${now.time}`, ...progress });
  });
}
