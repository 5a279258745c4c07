import type { MailPlanReport } from '../../app/messages/mail-messages';
import { mailStates, mailWords } from '../../text/dialogs/mail';
import { mailFileStates, mailFileWords } from '../../text/dialogs/mail-files';

/** What is said of mails that leave the house, and of mails that become files. */
export interface ChannelWords {
  readonly words: typeof mailWords;
  readonly states: typeof mailStates;
}

export interface ChannelOf {
  readonly channel: MailPlanReport['channel'];
}

export function channelWords(channel: MailPlanReport['channel']): ChannelWords {
  if (channel === 'mail') return { words: mailWords, states: mailStates };
  return { words: { ...mailWords, ...mailFileWords }, states: { ...mailStates, ...mailFileStates } };
}
