// What a run of mails came to, and how all of them stand now, in sentences.
import type { MailCounts, MailRunReport } from '../../app/messages/mail-messages';
import { mailWords } from '../../text/dialogs/mail';
import type { Speech } from '../dialog/speech';

const OUTCOMES = {
  done: mailWords.done,
  time: mailWords.time,
  quota: mailWords.quotaOver,
  asked: mailWords.asked,
} as const;

export function runOutcome({ stopped, sent, counts }: MailRunReport, say: Speech['say']): string {
  return `${say(OUTCOMES[stopped], { sent: String(sent) })} ${countsSentence(counts, say)}`;
}

export function countsSentence(counts: MailCounts, say: Speech['say']): string {
  return say(
    mailWords.counts,
    Object.fromEntries(Object.entries(counts).map(([state, count]) => [state, String(count)])),
  );
}
