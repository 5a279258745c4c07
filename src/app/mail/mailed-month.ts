// The published month that mails tell of, and whom they go to.
import type { Finding } from '../../core/findings/finding';
import type { Addressee } from '../../core/mail/addressee';
import { addresseesOf } from '../../core/mail/addressees';
import { noticeContent } from '../../core/notice/make-notice';
import { circularDocument } from '../../documents/notice/circular';
import type { PrintedDocument } from '../../documents/block';
import type { MailedNotice } from '../../documents/mail/mail-facts';
import { computationLines } from '../../sheets/layouts/ranking/computation-block';
import type { Language } from '../../text/language';
import type { ClientRequest, Refusal } from '../client-messages';
import { findingReports } from '../finding-report';
import type { ReadWorkbook } from '../month/assess-month';
import type { Ports } from '../ports';
import { monthAtHand } from '../publication/month-at-hand';
import { publishedMonth } from '../publication/published-month';
import { refusal } from '../refusal';

export interface MailedMonth {
  readonly read: ReadWorkbook;
  readonly language: Language;
  readonly notice: MailedNotice;
  readonly circular: (language: Language) => PrintedDocument;
  readonly addressees: readonly Addressee[];
  /** Who cannot be written to. */
  readonly findings: readonly Finding[];
}

/** Refused for a draft, for entries that no longer give the published result, and while an error stands (ruling 31). */
export function mailedMonth(ports: Ports, request: ClientRequest): MailedMonth | Refusal {
  const atHand = monthAtHand(ports, request);
  if ('refused' in atHand) return atHand;
  const { read, assessed } = atHand;
  const { language, reading } = read;
  const found = publishedMonth(read, assessed, ports.digest);
  if (found.kind !== 'published') return refusal(found.cause, language);
  const errors = assessed.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const facts = { month: assessed.month, errors: String(errors.length) };
    return refusal({ reason: 'mailWithErrors', facts, findings: findingReports(errors, language) }, language);
  }
  const { contest, result } = assessed;
  const { publication, changes, streaks } = found;
  const content = noticeContent({ contest, result, settings: reading.notice, publication, changes, streaks });
  const computation = { ...assessed, settings: reading.entries.settings };
  return {
    read,
    language,
    notice: { ...content, publication },
    circular: (inLanguage) => circularDocument(content, computationLines(computation, inLanguage), inLanguage),
    ...addresseesOf(result, reading.entries),
  };
}
