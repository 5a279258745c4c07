// What sending mails takes: where they go, and what prints their attachment.
import path from 'node:path';
import { outboxChannel, smtpChannel } from '../../mail/index';
import type { Mailing } from '../command-request';
import { scriptMoment, scriptTimeZone } from '../script-moment';
import type { Equipment } from '../script-run';
import type { Command } from './command';
import { pagePrinter } from './page-printer';

const OUTBOX = 'outbox';

export interface MailEquipment extends Required<Pick<Equipment, 'mail' | 'printer'>> {
  /** Where mails that are kept as files are put. */
  readonly folder: string;
}

/** `file`: the workbook that is written, beside which the outbox stands. */
export async function mailEquipment(
  { server }: Mailing,
  file: string,
  { request, surroundings }: Command,
): Promise<MailEquipment> {
  const { speech, scriptFolder, mailWorker: workerFile } = surroundings;
  const folder = path.join(path.dirname(file), OUTBOX);
  const date = await scriptMoment(request.now, await scriptTimeZone(scriptFolder));
  return {
    folder,
    mail: server === null ? outboxChannel({ folder, date, workerFile }) : smtpChannel({ server, date, workerFile }),
    printer: pagePrinter(speech, { missing: 'noPrinterForMail', failed: 'attachmentNotPrinted' }),
  };
}
