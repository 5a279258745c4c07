// What a run of mails came to, and how all of them stand now, in sentences.
import type { MailCounts, MailRunReport } from '../../app/messages/mail-messages';
import type { Speech } from '../dialog/speech';
import type { ChannelWords } from './channel-words';

type Words = ChannelWords['words'];

const OUTCOMES = { done: 'done', time: 'time', quota: 'quotaOver', asked: 'asked' } as const;

export function runOutcome({ stopped, sent, counts }: MailRunReport, words: Words, say: Speech['say']): string {
  return `${say(words[OUTCOMES[stopped]], { sent: String(sent) })} ${countsSentence(counts, words, say)}`;
}

export function countsSentence(counts: MailCounts, words: Words, say: Speech['say']): string {
  return say(words.counts, Object.fromEntries(Object.entries(counts).map(([state, count]) => [state, String(count)])));
}
