// What 运行日志 keeps of mails: counts, never an address. It also tells when the mail log has lost rows.
import type { LoggedAction } from '../../core/log/log-entry';
import type { Channel, Sending } from '../../core/mail/sending';
import { logEntries } from '../../sheets/log/read-log';
import type { SheetSnapshot } from '../../sheets/workbook-snapshot';
import type { Language } from '../../text/language';
import { loggedRun } from '../log/logged-run';
import { logSheet } from '../log/log-sheet';
import { keptByEditors } from '../outputs/kept-by-editors';
import type { Ports } from '../ports';
import type { RefusalCause } from '../refusal';
import { countsOf } from './mail-reports';
import type { MailOccasion } from './planned-mails';

export interface MailEvent {
  readonly action: Extract<LoggedAction, 'planMails' | 'sendMails' | 'markMail'>;
  readonly occasion: MailOccasion;
  /** `key=value` joined by `; `. */
  readonly detail: string;
}

export interface LogKeeping {
  readonly language: Language;
  readonly editors: readonly string[];
}

/** Nothing is added where the last row of the kind says the same already; a row that a dead run owed is made up for. */
export function logMails(ports: Ports, event: MailEvent, { language, editors }: LogKeeping): void {
  const { action, occasion } = event;
  const detail = `channel=${occasion.channel}; ${event.detail}`;
  const log = logSheet(ports.workbook, ports.workbook.sheetNames());
  if (lastDetail(log, event) === detail) return;
  const { month, version } = occasion;
  const facts = { action, month, version, detail, inputHash: '', resultHash: '', contentHash: '' };
  ports.workbook.apply(keptByEditors(loggedRun(ports, { log, language }, facts).changes, editors));
}

export function sentDetail(sendings: readonly Sending[], occasion: MailOccasion): string {
  const { sent, failed, waiting, unknown } = countsOf(ofOccasion(sendings, occasion));
  return `sent=${sent}; failed=${failed}; waiting=${waiting}; unknown=${unknown}`;
}

/** Why nothing may be sent: the log knows of more sent mails than the mail log still has. */
export function lostSendings(
  log: SheetSnapshot | undefined,
  sendings: readonly Sending[],
  occasion: MailOccasion,
): RefusalCause | null {
  const logged = Number(/; sent=(\d+)/.exec(lastDetail(log, { action: 'sendMails', occasion }))?.[1] ?? 0);
  const found = countsOf(ofOccasion(sendings, occasion)).sent;
  if (found >= logged) return null;
  const facts = {
    month: occasion.month,
    version: String(occasion.version),
    logged: String(logged),
    found: String(found),
  };
  return { reason: 'mailLogShort', facts };
}

function ofOccasion(sendings: readonly Sending[], { month, version, channel }: MailOccasion): readonly Sending[] {
  return sendings.filter((each) => each.month === month && each.version === version && each.channel === channel);
}

function lastDetail(log: SheetSnapshot | undefined, { action, occasion }: Omit<MailEvent, 'detail'>): string {
  const { month, version, channel } = occasion;
  const own = logEntries(log).filter(
    (entry) =>
      entry.action === action && entry.month === month && entry.version === version && isOn(channel, entry.detail),
  );
  return own[own.length - 1]?.detail ?? '';
}

function isOn(channel: Channel, detail: string): boolean {
  return detail.startsWith(`channel=${channel};`);
}
