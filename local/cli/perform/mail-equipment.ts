// What sending mails takes: where they go, and what prints their attachment.
import { outboxChannel, outboxFolder, smtpChannel } from '../../mail/index';
import type { Mailing } from '../command-request';
import { scriptMoment, scriptTimeZone } from '../script-moment';
import type { Equipment } from '../script-run';
import type { Command } from './command';
import { pagePrinter } from './page-printer';

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
  const { speech, built } = surroundings;
  const { scriptFolder, mailWorker: workerFile } = built;
  const folder = outboxFolder(file);
  const date = await scriptMoment(request.now, await scriptTimeZone(scriptFolder));
  return {
    folder,
    mail: server === null ? outboxChannel({ folder, date, workerFile }) : smtpChannel({ server, date, workerFile }),
    printer: pagePrinter(speech, { missing: 'noPrinterForMail', failed: 'attachmentNotPrinted' }),
  };
}
