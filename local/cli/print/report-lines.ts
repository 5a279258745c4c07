// The answer of each command as a person reads it.
import type { CheckReport, RankingReport, Report, SetUpReport } from '../client-reports';
import type { CommandName } from '../command-request';
import type { Labels } from '../words/labels';
import { findingLines } from './finding-lines';
import type { Paint } from './paint';
import { rankingLines } from './ranking-lines';
import { selectionLines } from './selection-lines';

/** A ranking shows its first problems; the check exists to show them all. */
const FINDINGS_UNDER_A_RANKING = 5;

export function reportLines(
  command: CommandName,
  report: Report,
  look: { labels: Labels; paint: Paint },
): readonly string[] {
  switch (command) {
    case 'setup':
      return setUpLines(report as SetUpReport, look);
    case 'check':
      return checkLines(report as CheckReport, look);
    case 'rank':
      return rankLines(report as RankingReport, look);
  }
}

function setUpLines(report: SetUpReport, { labels, paint }: { labels: Labels; paint: Paint }): readonly string[] {
  const named = (sheets: readonly string[]): string => sheets.join(labels.separator) || labels.none;
  const lists = [`${labels.created}  ${named(report.created)}`, `${labels.kept}  ${named(report.kept)}`];
  if (report.findings.length === 0) return lists;
  return [...lists, ...findingLines(report.findings, labels, { paint, limit: Infinity })];
}

function checkLines(report: CheckReport, { labels, paint }: { labels: Labels; paint: Paint }): readonly string[] {
  const title = report.month === '' ? [] : [paint.strong(labels.checked(report.month))];
  return [...title, ...findingLines(report.findings, labels, { paint, limit: Infinity })];
}

function rankLines(report: RankingReport, { labels, paint }: { labels: Labels; paint: Paint }): readonly string[] {
  return [
    paint.strong(labels.ranking(report.month)),
    '',
    ...selectionLines(report, labels, paint),
    ...report.rankings.flatMap((table) => rankingLines(table, labels, paint)),
    ...findingLines(report.findings, labels, { paint, limit: FINDINGS_UNDER_A_RANKING }),
  ];
}
