// Mails as they are planned, and what has become of them.
import type { MailLine, MailPlanReport, MailRunReport, PlannedMail } from '../reports/mail-reports';
import { UNLIMITED } from '../../mail/unlimited';
import { findingLines } from './finding-lines';
import type { Look } from './look';
import { tableLines } from './table';

export function mailPlanLines(report: MailPlanReport, look: Look): readonly string[] {
  const { labels, paint } = look;
  const words = labels.mail;
  const [header = '', ...rows] = tableLines(
    [words.state, words.name, words.address, words.subject, words.attachments, words.note].map((title) => ({
      title,
      align: 'left',
    })),
    report.mails.map((mail) => [
      words.states[mail.state],
      mail.name,
      mail.address,
      mail.subject,
      mail.attachments.map(({ fileName }) => fileName).join(labels.separator),
      noteOf(mail, look),
    ]),
  );
  return [
    paint.strong(words.title(report.month, String(report.version))),
    `${words.sender}  ${report.sender}`,
    [words.due(report.due), ...(report.quota < UNLIMITED ? [words.quota(report.quota)] : [])].join(labels.separator),
    '',
    ...(report.mails.length === 0 ? [] : [paint.quiet(header), ...rows, '']),
    ...foundLines(report, look),
  ];
}

export function mailRunLines(report: MailRunReport, look: Look): readonly string[] {
  const { labels, paint } = look;
  const words = labels.mail;
  const { counts, stopped } = report;
  const isDone = counts.failed + counts.waiting + counts.unknown + counts.open === 0;
  return [
    paint.strong(words.title(report.month, String(report.version))),
    ...outcomeTable(report.mails, look),
    words.ran(report.sent),
    ...(isDone ? [] : [paint.caution(words.left({ ...counts, waiting: counts.waiting + counts.open }))]),
    ...(stopped === 'done' ? [] : [words.stopped[stopped]]),
    ...(counts.unknown === 0 ? [] : [words.unknownRemedy]),
    ...foundLines(report, look),
  ];
}

/** The key is what an unknown mail is named by; of the others it says nothing. */
export function outcomeTable(mails: readonly MailLine[], { labels: { mail: words }, paint }: Look): readonly string[] {
  if (mails.length === 0) return [];
  const [header = '', ...rows] = tableLines(
    [words.state, words.name, words.address, words.key, words.note].map((title) => ({ title, align: 'left' })),
    mails.map(({ state, name, address, key, note }) => [
      words.states[state],
      name,
      address,
      state === 'unknown' ? key : '',
      note,
    ]),
  );
  return [paint.quiet(header), ...rows];
}

function noteOf({ corrects, note }: PlannedMail, { labels }: Look): string {
  return [corrects ? labels.mail.corrects : '', note].filter((part) => part !== '').join(labels.separator);
}

/** All of them: no sheet keeps what is found of mails. */
function foundLines({ findings }: Pick<MailRunReport, 'findings'>, { labels, paint }: Look): readonly string[] {
  return findings.length === 0 ? [] : findingLines(findings, labels, { paint, limit: Infinity });
}
