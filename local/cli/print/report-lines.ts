// The answer of each command as a person reads it.
import type { AdoptionReport, CheckReport, RankingReport, Report, SetUpReport } from '../reports/client-reports';
import type { CommandName } from '../command-request';
import type { RepairsReport, UndoReport } from '../reports/repair-reports';
import type { ExplanationReport, LogReport, VerifyReport } from '../reports/evidence-reports';
import type { MailPlanReport, MailRunReport, MarkMailReport, TestMailReport } from '../reports/mail-reports';
import type { NoticeReport, PublicationReport } from '../reports/publication-reports';
import { adoptionLines } from './adoption-lines';
import { checkedLines } from './check-lines';
import { FIRST_FINDINGS, findingLines } from './finding-lines';
import { explanationLines } from './explanation-lines';
import { logLines, verifyLines } from './log-lines';
import type { Look } from './look';
import { mailPlanLines, mailRunLines, outcomeTable } from './mail-lines';
import { noticeLines, publicationLines, publicationStateLines } from './publication-lines';
import { rankingLines } from './ranking-lines';
import { repairLines, undoLines } from './repair-lines';
import { selectionLines } from './selection-lines';

type MailAnswer = MailPlanReport | MailRunReport | TestMailReport | MarkMailReport;

export function reportLines(command: CommandName, report: Report, look: Look): readonly string[] {
  switch (command) {
    case 'adopt':
      return adoptionLines(report as AdoptionReport, look);
    case 'setup':
      return setUpLines(report as SetUpReport, look);
    case 'check':
      return checkLines(report as CheckReport | RepairsReport, look);
    case 'undo':
      return [...undoLines(report as UndoReport, look), ...checkLines(report as UndoReport, look)];
    case 'rank':
      return rankLines(report as RankingReport, look);
    case 'publish':
      return publicationLines(report as PublicationReport, look);
    case 'notice':
      return noticeLines(report as NoticeReport, look);
    case 'mail':
      return mailLines(report as MailAnswer, look);
    case 'verify':
      return verifyLines(report as VerifyReport, look);
    case 'log':
      return logLines(report as LogReport, look);
    case 'why':
      return explanationLines(report as ExplanationReport, look);
    case 'serve':
      // What it shows, it shows in the browser.
      return [];
  }
}

function mailLines(report: MailAnswer, look: Look): readonly string[] {
  if ('plan' in report) return mailPlanLines(report, look);
  if ('to' in report) return [look.labels.mail.test(report.to, report.mails)];
  return 'mail' in report ? outcomeTable([report.mail], look) : mailRunLines(report, look);
}

function setUpLines(report: SetUpReport, { labels, paint }: Look): readonly string[] {
  const named = (sheets: readonly string[]): string => sheets.join(labels.separator) || labels.none;
  const lists = [`${labels.created}  ${named(report.created)}`, `${labels.kept}  ${named(report.kept)}`];
  if (report.findings.length === 0) return lists;
  return [...lists, ...findingLines(report.findings, labels, { paint, limit: Infinity })];
}

function checkLines(report: CheckReport | RepairsReport, look: Look): readonly string[] {
  const { labels, paint } = look;
  const title = report.month === '' ? [] : [paint.strong(labels.checked(report.month))];
  const repairs = 'repaired' in report ? repairLines(report, look) : [];
  return [...repairs, ...title, ...checkedLines(report.findings, look)];
}

function rankLines(report: RankingReport, { labels, paint }: Look): readonly string[] {
  return [
    paint.strong(labels.ranking(report.month)),
    ...publicationStateLines(report, { labels, paint }),
    '',
    ...selectionLines(report, labels, paint),
    ...report.rankings.flatMap((table) => rankingLines(table, labels, paint)),
    ...findingLines(report.findings, labels, { paint, limit: FIRST_FINDINGS }),
  ];
}
