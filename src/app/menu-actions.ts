// What a click in the menu does: ask, act, tell. The questions come first, because they would drop a lock.
import { fill, type Language, type Words } from '../text/language';
import { menu, outcomes, prompts } from '../text/menu';
import { checkEntries } from './check-entries';
import type { CheckReport, ClientRequest, FindingReport, RankingReport, Refusal, SetUpReport } from './client-messages';
import { computeMonthlyRanking } from './compute-monthly-ranking';
import type { Ports, Prompt } from './ports';
import { repairedSentence, repairTicked, restoredSentence, undoLastRepairs } from './repairs/repair-from-menu';
import type { RepairsReport } from './messages/repair-messages';
import { setUp } from './set-up';

/** More would not fit into the small window of an answer. */
const MOST_FINDINGS_TOLD = 8;

/** The ports of a click: those of the use case and somebody to ask. */
export interface MenuPorts extends Ports {
  readonly prompt: Prompt;
}

export function setUpFromMenu(ports: MenuPorts): void {
  const title = menu.setUp[ports.language];
  if (!ports.prompt.confirm({ title, text: prompts.setUpConfirm[ports.language] })) return;
  tell(ports, title, answer(setUp(ports, requestFor('')), created, ports.language));
}

export function checkEntriesFromMenu(ports: MenuPorts): void {
  const { language } = ports;
  forMonth(ports, menu.checkEntries, (request) => {
    const repairs = repairTicked({ ...ports, title: menu.checkEntries[language] }, request);
    if (repairs === null) return answer(checkEntries(ports, request), checked, language);
    return answer(repairs, repairedAndChecked, language);
  });
}

export function undoRepairsFromMenu(ports: MenuPorts): void {
  const { language } = ports;
  const title = menu.undoRepairs[language];
  const undone = undoLastRepairs({ ...ports, title }, requestFor(''));
  if (undone !== null) tell(ports, title, answer(undone, restoredSentence, language));
}

export function computeMonthlyRankingFromMenu(ports: MenuPorts): void {
  forMonth(ports, menu.computeMonthlyRanking, (request) =>
    answer(computeMonthlyRanking(ports, request), ranked, ports.language),
  );
}

export function helpFromMenu(ports: MenuPorts): void {
  tell(ports, menu.help[ports.language], prompts.help[ports.language]);
}

function forMonth(ports: MenuPorts, name: Words, act: (request: ClientRequest) => string): void {
  const title = name[ports.language];
  const month = ports.prompt.ask({ title, text: prompts.whichMonth[ports.language] });
  if (month !== null) tell(ports, title, act(requestFor(month.trim())));
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

function created(report: SetUpReport, language: Language): string {
  if (report.created.length === 0) return outcomes.nothingToCreate[language];
  return fill(outcomes.created[language], { sheets: report.created.join(', ') });
}

function checked(report: CheckReport, language: Language): string {
  return fill(outcomes.checked[language], { month: report.month, ...countsOf(report.findings) });
}

function repairedAndChecked(report: RepairsReport, language: Language): string {
  return `${repairedSentence(report, language)}\n${checked(report, language)}`;
}

function ranked(report: RankingReport, language: Language): string {
  return fill(outcomes.ranked[language], {
    month: report.month,
    ...countsOf(report.findings),
    undecided: String(report.undecided.length),
    sheets: report.written.join(', '),
  });
}

function countsOf(findings: readonly FindingReport[]): { errors: string; warnings: string; notes: string } {
  const count = (severity: FindingReport['severity']): string =>
    String(findings.filter((finding) => finding.severity === severity).length);
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
