// What `mail` is to do, by its options.
import { CliError } from './cli-error';
import { readSmtpUrl, SmtpUrlRefused, type SmtpServer } from '../mail/smtp-server';
import type { Mailing, MailTask } from './command-request';
import { exitCodes } from './exit-code';
import type { TypedOptions } from './typed-options';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Keeps the password of the mail server out of the command line, where every user of the machine can read it. */
const PASSWORD_VARIABLE = 'XIAONENG_SMTP_PASSWORD';

const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>"]+$/u;

/** @throws CliError (status 2) for options that cannot be understood or do not go together */
export function mailingOf(options: TypedOptions, environment: Environment): Mailing {
  const { from = '', yes, inPlace, dryRun } = options;
  const task = taskOf(options);
  const server = serverOf(options, environment);
  if (from !== '') requireAddress('--from', from);
  if (server !== null && from === '') throw usage('sendNeedsSender');
  // A list of sent mails that is kept in a copy would not be there the next time.
  if (server !== null && task.kind === 'send' && !inPlace && !dryRun) throw usage('sendNeedsInPlace');
  return { task, from, server, isAgreed: yes ?? false };
}

function taskOf({ toSelf, markSent, sendAgain }: TypedOptions): MailTask {
  const given = [toSelf, markSent, sendAgain].filter((value) => value !== undefined);
  if (given.length > 1) throw usage('oneMailTask');
  if (toSelf !== undefined) {
    requireAddress('--to-self', toSelf);
    return { kind: 'test', to: toSelf };
  }
  if (markSent !== undefined) return { kind: 'mark', key: markSent, as: 'sent' };
  if (sendAgain !== undefined) return { kind: 'mark', key: sendAgain, as: 'again' };
  return { kind: 'send' };
}

function serverOf({ send, smtp }: TypedOptions, environment: Environment): SmtpServer | null {
  if (!send) {
    if (smtp !== undefined) throw usage('smtpNeedsSend');
    return null;
  }
  if (smtp === undefined) throw usage('sendNeedsServer');
  try {
    return readSmtpUrl(smtp, environment[PASSWORD_VARIABLE]);
  } catch (error) {
    if (!(error instanceof SmtpUrlRefused)) throw error;
    throw usage(error.fault === 'passwordMissing' ? 'smtpNeedsPassword' : 'smtpInvalid');
  }
}

/** @throws CliError (status 2) */
export function requireAddress(option: string, given: string): void {
  if (!ADDRESS.test(given)) throw usage('addressInvalid', { option, given });
}

function usage(phrase: CliError['phrase'], facts: CliError['facts'] = {}): CliError {
  return new CliError(exitCodes.usage, phrase, facts);
}
