// A channel that keeps what leaves, instead of sending it.
import type { HostMail, MailChannel } from '../../local/host/index';

export interface KeptMails extends MailChannel {
  readonly left: HostMail[];
}

/** Counts recipients, as Google does. */
export function keptMails(quota = 100): KeptMails {
  const left: HostMail[] = [];
  return {
    left,
    remainingQuota: () => quota - left.flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc]).length,
    send: (mail) => {
      left.push(mail);
    },
  };
}
