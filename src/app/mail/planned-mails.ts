// The mails of a month against what the mail log says of them.
import { mayHaveLeft, isDue } from '../../core/mail/sending-steps';
import type { Channel, Sending } from '../../core/mail/sending';
import { mailKey } from '../../core/mail/mail-address';
import { correctedMail } from '../../documents/mail/corrected-mail';
import { placeKey } from '../../sheets/sendings/sendings';
import type { WrittenMail } from './written-mail';

export interface PlannedMail extends WrittenMail {
  /** Null where the log does not know it yet. */
  readonly sending: Sending | null;
  /** Says that it takes the place of a former mail. */
  readonly corrects: boolean;
}

export interface MailOccasion {
  readonly month: string;
  readonly version: number;
  readonly channel: Channel;
}

/** `log`: all rows of the mail log, of whatever month. */
export function plannedMails(
  mails: readonly WrittenMail[],
  log: readonly Sending[],
  occasion: MailOccasion,
): readonly PlannedMail[] {
  const { month, version, channel } = occasion;
  const known = new Map(log.map((sending) => [placeKey(sending), sending]));
  const current = new Set(mails.map(({ key }) => key));
  const former = log.filter(
    (sending) =>
      sending.month === month && sending.channel === channel && !current.has(sending.key) && mayHaveLeft(sending),
  );
  return mails.map((mail) => {
    const sending = known.get(placeKey({ channel, key: mail.key })) ?? null;
    const replaced = former.filter((each) => isFormerOf(each, mail));
    const last = replaced[replaced.length - 1];
    if (last === undefined) return { ...mail, sending, corrects: false };
    const document = correctedMail(mail.document, { former: last.version, version });
    return { ...mail, document, sending, corrects: true };
  });
}

/** What the next run hands over. */
export function dueMails(mails: readonly PlannedMail[]): readonly PlannedMail[] {
  return mails.filter(({ sending }) => sending === null || isDue(sending));
}

/** Two units may have one leader and two members one mailbox: their mails are told apart by subject and by name. */
function isFormerOf(former: Sending, { addressee }: WrittenMail): boolean {
  const { kind, name, address, subjectKey } = addressee;
  if (former.kind !== kind || mailKey(former.address) !== mailKey(address)) return false;
  if (kind === 'unit') return former.subject.includes(subjectKey);
  return kind !== 'member' || former.name === name;
}
