// What a click in the menu does: ask, act, tell. The questions come first, because they would drop a lock.
import { fill } from '../text/language';
import { menu, outcomes, prompts } from '../text/menu';
import { checkEntries } from './check-entries';
import type { CheckReport, ClientRequest, FindingReport, RankingReport, Refusal, SetUpReport } from './client-messages';
import { computeMonthlyRanking } from './compute-monthly-ranking';
import type { Ports, Prompt } from './ports';
import { setUp } from './set-up';

/** The ports of a click: those of the use case and somebody to ask. */
export interface MenuPorts extends Ports {
  readonly prompt: Prompt;
}

export function setUpFromMenu(ports: MenuPorts): void {
  const title = menu.setUp[ports.language];
  if (!ports.prompt.confirm({ title, text: prompts.setUpConfirm[ports.language] })) return;
  const report = setUp(ports, requestFor(''));
  ports.prompt.tell({ title, text: sentenceOn(report, (done) => created(done, ports)) });
}

export function checkEntriesFromMenu(ports: MenuPorts): void {
  const title = menu.checkEntries[ports.language];
  const month = askForMonth(ports, title);
  if (month === null) return;
  const report = checkEntries(ports, requestFor(month));
  ports.prompt.tell({ title, text: sentenceOn(report, (done) => checked(done, ports)) });
}

export function computeMonthlyRankingFromMenu(ports: MenuPorts): void {
  const title = menu.computeMonthlyRanking[ports.language];
  const month = askForMonth(ports, title);
  if (month === null) return;
  const report = computeMonthlyRanking(ports, requestFor(month));
  ports.prompt.tell({ title, text: sentenceOn(report, (done) => ranked(done, ports)) });
}

export function helpFromMenu(ports: MenuPorts): void {
  ports.prompt.tell({ title: menu.help[ports.language], text: prompts.help[ports.language] });
}

function requestFor(month: string): ClientRequest {
  return { month, language: null, dryRun: false };
}

function askForMonth(ports: MenuPorts, title: string): string | null {
  return ports.prompt.ask({ title, text: prompts.whichMonth[ports.language] })?.trim() ?? null;
}

function sentenceOn<Report extends object>(report: Report | Refusal, done: (report: Report) => string): string {
  return 'refused' in report ? report.refused : done(report);
}

function created(report: SetUpReport, { language }: MenuPorts): string {
  if (report.created.length === 0) return outcomes.nothingToCreate[language];
  return fill(outcomes.created[language], { sheets: report.created.join(', ') });
}

function checked(report: CheckReport, { language }: MenuPorts): string {
  return fill(outcomes.checked[language], { month: report.month, ...countsOf(report.findings) });
}

function ranked(report: RankingReport, { language }: MenuPorts): string {
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
