// What a click in the menu does where a dialog would be too much: ask, act, tell. The questions come first, because they would drop a lock.
import { fill, listed, type Language } from '../text/language';
import { menu, outcomes, prompts } from '../text/menu';
import type { ClientRequest, FindingReport, Refusal } from './client-messages';
import type { RankingReport } from './messages/ranking-messages';
import { computeMonthlyRanking } from './compute-monthly-ranking';
import type { MenuPorts } from './ports';
import { restoredSentence, undoLastRepairs } from './repairs/undo-from-menu';

/** More would not fit into the small window of an answer. */
const MOST_FINDINGS_TOLD = 8;

export function undoRepairsFromMenu(ports: MenuPorts): void {
  const { language } = ports;
  const title = menu.undoRepairs[language];
  const undone = undoLastRepairs({ ...ports, title }, requestFor(''));
  if (undone !== null) tell(ports, title, answer(undone, restoredSentence, language));
}

/** Null when cancelled. */
export function computeMonthlyRankingFromMenu(ports: MenuPorts): RankingReport | Refusal | null {
  const { language, prompt } = ports;
  const title = menu.computeMonthlyRanking[language];
  const month = prompt.ask({ title, text: prompts.whichMonth[language] });
  if (month === null) return null;
  const report = computeMonthlyRanking(ports, requestFor(month.trim()));
  tell(ports, title, answer(report, ranked, language));
  return report;
}

export function helpFromMenu(ports: MenuPorts): void {
  tell(ports, menu.help[ports.language], prompts.help[ports.language]);
}

function tell({ prompt }: MenuPorts, title: string, text: string): void {
  prompt.tell({ title, text });
}

function requestFor(month: string): ClientRequest {
  return { month, language: null, dryRun: false };
}

function answer<Report extends object>(
  report: Report | Refusal,
  said: (report: Report, language: Language) => string,
  language: Language,
): string {
  return 'refused' in report ? refusedInFull(report) : said(report, language);
}

/** Who may not write the sheet of findings reads the first of them here. */
function refusedInFull({ refused, findings }: Refusal): string {
  const told = findings.slice(0, MOST_FINDINGS_TOLD).map(({ sheet, cell, message }) => {
    const place = cell === '' ? sheet : `${sheet}!${cell}`;
    return place === '' ? message : `${place} ${message}`;
  });
  return [refused, ...told, ...(findings.length > told.length ? ['…'] : [])].join('\n');
}

function ranked(report: RankingReport, language: Language): string {
  return fill(outcomes.ranked[language], {
    month: report.month,
    ...countsOf(report.findings),
    undecided: String(report.undecided.length),
    sheets: listed(report.written, language),
  });
}

function countsOf(findings: readonly FindingReport[]): { errors: string; warnings: string; notes: string } {
  const count = (severity: FindingReport['severity']): string =>
    String(findings.filter((finding) => finding.severity === severity).length);
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
