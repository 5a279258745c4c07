import { method, ServiceObject } from '../../calls/service-type';
import type { ServiceType } from '../../calls/service-type';
import { ServiceException } from '../../calls/service-exception';
import { fields } from '../../calls/kinds';
import type { RunState } from '../run-state';
import { MailNotSent } from './mail-channel';
import type { MailChannel } from './mail-channel';
import { mailOf, recipientsOf } from './mail-message';

const mailAppType: ServiceType<RunState> = {
  name: 'MailApp',
  members: {
    getRemainingDailyQuota: method([], (run) => channelOf(run).remainingQuota()),
    sendEmail: method([fields], (run, message) => {
      const channel = channelOf(run);
      const mail = mailOf(message, run.person.email);
      if (recipientsOf(mail).length > channel.remainingQuota()) {
        throw new ServiceException('Service invoked too many times for one day: email.');
      }
      handOver(() => {
        channel.send(mail);
      });
    }),
  },
};

export function mailApp(run: RunState): ServiceObject<RunState> {
  return new ServiceObject(mailAppType, run);
}

function channelOf({ mail }: RunState): MailChannel {
  if (mail) return mail;
  throw new ServiceException('MailApp is not available in this local run, which has no channel for mails');
}

/** A loss of the connection says so in words that no service of Google's uses, so that the script can tell it from a refusal. */
function handOver(send: () => void): void {
  try {
    send();
  } catch (error) {
    if (!(error instanceof MailNotSent)) throw error;
    throw new ServiceException(error.failure === 'unknown' ? `[delivery-unknown] ${error.message}` : error.message);
  }
}
