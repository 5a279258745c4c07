// A person has looked among the sent mails and says what became of one that is in doubt.
import { stepped } from '../../core/mail/sending-steps';
import type { Sending } from '../../core/mail/sending';
import { readSendings } from '../../sheets/sendings/sendings';
import { wordFor } from '../../sheets/tables/choice';
import { sendingStates } from '../../sheets/tables/outputs/sending-choices';
import { sendingsTable } from '../../sheets/tables/outputs/sendings-table';
import { fill, type Language } from '../../text/language';
import { sendingNotes } from '../../text/mail';
import { somebody } from '../../text/runs';
import type { Refusal } from '../client-messages';
import type { MarkMailReport, MarkMailRequest } from '../messages/mail-messages';
import { readWorkbook, type ReadWorkbook } from '../month/assess-month';
import { sheetOf } from '../outputs/output-changes';
import { obstacleToWriting } from '../outputs/output-sheets';
import type { Ports } from '../ports';
import { refusal, type RefusalCause } from '../refusal';
import { run } from '../run';
import { logMails } from './logged-mails';
import { mailLog, saveSendings } from './mail-log';
import { mailOutcome } from './mail-reports';
import { nextRun, recoveredRows } from './planned-rows';
import { timeOfStep } from './time-of-step';

const SHORT_KEY = 12;

export function markMail(ports: Ports, request: MarkMailRequest): MarkMailReport | Refusal {
  return run(ports, { ...request, action: 'markMail' }, () => {
    const read = readWorkbook(ports, request);
    const { language } = read;
    const log = mailLog(ports.workbook);
    const sendings = readSendings(log);
    const meant = sendingsMeant(sendings, request);
    const [sending] = meant;
    if (sending === undefined) return refusal({ reason: 'mailUnknown' }, language);
    const marking = { request, run: nextRun(sendings), language };
    const marked = meant.map((each) => markedRow(ports, each, marking)).find((row) => row !== null);
    if (marked === undefined) return refusal(notInDoubt(sending, language), language);
    const obstacle = obstacleToWriting(ports.workbook, { sendings: log, log: sheetOf(read.snapshot).log });
    if (obstacle !== null) return refusal(obstacle, language);
    if (!request.dryRun) store(ports, marked, { request, read });
    const written = request.dryRun ? [] : [sendingsTable.name[language]];
    return { schema: 1, mail: mailOutcome(marked), written, findings: [] };
  });
}

/**
 * Files come first: a word that was meant for the other channel then sends nobody anything twice. Of a key its first 12
 * characters will do, as the log prints them, where only one mail has them.
 */
function sendingsMeant(sendings: readonly Sending[], { key, channel }: MarkMailRequest): readonly Sending[] {
  const begins = new Set(sendings.filter((sending) => sending.key.startsWith(key)).map((sending) => sending.key));
  const meant = key.length >= SHORT_KEY && begins.size === 1 ? [...begins] : [key];
  const channels = channel === 'any' ? (['outbox', 'mail'] as const) : [channel];
  return channels.flatMap((each) =>
    sendings.filter((sending) => meant.includes(sending.key) && sending.channel === each),
  );
}

interface Marking {
  readonly request: MarkMailRequest;
  readonly run: string;
  readonly language: Language;
}

/** Null where the mail is not in doubt. What is still being sent while this holds the lock was in the hands of a dead run. */
function markedRow(ports: Ports, sending: Sending, { request, run, language }: Marking): Sending | null {
  const note = request.as === 'sent' ? sendingNotes.markedSent : sendingNotes.markedAgain;
  const person = ports.person() || somebody[language];
  const facts = { run, time: timeOfStep(ports), note: fill(note[language], { person }) };
  const [doubtful = sending] = recoveredRows([sending], facts);
  return stepped(doubtful, request.as === 'sent' ? 'markSent' : 'markAgain', facts);
}

function store(
  ports: Ports,
  marked: Sending,
  { request, read }: { readonly request: MarkMailRequest; readonly read: ReadWorkbook },
): void {
  const { language, reading } = read;
  saveSendings(ports.workbook, [marked], language);
  const { month, version, channel, key } = marked;
  const detail = `key=${key.slice(0, SHORT_KEY)}; as=${request.as}; run=${marked.run}`;
  logMails(
    ports,
    { action: 'markMail', occasion: { month, version, channel }, detail },
    { language, editors: reading.editors },
  );
}

function notInDoubt({ name, state }: Sending, language: Language): RefusalCause {
  return { reason: 'mailNotInDoubt', facts: { name, state: wordFor(state, sendingStates, language) } };
}
