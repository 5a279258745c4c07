// “Compute monthly ranking”: read once, compute, check that everything can be written, write once. Safe to repeat.
import { rankingLayout, rankingSheetName } from '../sheets/layouts/ranking-layout';
import type { WorkbookChange } from '../sheets/sheet-layout';
import type { ClientRequest, RankingReport, Refusal } from './client-messages';
import { assessMonth, readWorkbook, type AssessedMonth, type ReadWorkbook } from './month/assess-month';
import { canonicalEntries } from './month/canonical-entries';
import { findingReports } from './finding-report';
import { keptByEditors } from './outputs/kept-by-editors';
import { findingsChange, ledgerChange, sheetOf } from './outputs/output-changes';
import { existingSheet, obstacleToWriting } from './outputs/output-sheets';
import type { Ports } from './ports';
import { rankingReport } from './ranking-report';
import { refusal } from './refusal';
import { run } from './run';
import { toldFindings } from './month/told-findings';
import { unreadableCause } from './unreadable-workbook';
import { PROGRAM_VERSION } from './version';

/** Drafts are version 1; a month that has been published is corrected in a further version. */
const DRAFT_VERSION = 1;

export function computeMonthlyRanking(ports: Ports, request: ClientRequest): RankingReport | Refusal {
  return run(ports, { ...request, action: 'rank' }, () => {
    const read = readWorkbook(ports, request);
    const { language, reading, chosen } = read;
    if (reading.refusals.length > 0) return refusal(unreadableCause(reading.refusals, language), language);
    if (chosen.kind === 'refused') return refusal(chosen.cause, language);
    if (chosen.kind === 'none') return refusal({ reason: 'noMonths' }, language);
    const found = assessMonth(read, chosen.month);
    const { workbook } = ports;
    const findings = toldFindings(found.findings, { workbook, sheetNames: read.snapshot.sheetNames });
    const assessed = { ...found, findings };
    if (request.dryRun) return report(assessed, [], read);
    return write(ports, read, assessed);
  });
}

function write({ workbook, digest, now }: Ports, read: ReadWorkbook, assessed: AssessedMonth): RankingReport | Refusal {
  const { language, reading, snapshot } = read;
  const { month } = assessed;
  const names = { 'zh-CN': rankingSheetName(month, 'zh-CN'), en: rankingSheetName(month, 'en') };
  const rankingSheet = existingSheet(names, snapshot.sheetNames);
  const ranking = rankingSheet === undefined ? undefined : workbook.read([rankingSheet]).sheets[0];
  const { ledger, findings } = sheetOf(snapshot);
  const obstacle = obstacleToWriting(workbook, { ranking, ledger, findings });
  if (obstacle !== null) {
    return refusal({ ...obstacle, findings: findingReports(assessed.findings, language) }, language);
  }
  const layout = rankingLayout(
    {
      ...assessed,
      settings: reading.entries.settings,
      sheetName: rankingSheet ?? names[language],
      version: DRAFT_VERSION,
      programVersion: PROGRAM_VERSION,
      inputHash: digest.sha256(canonicalEntries({ month, ...reading })),
    },
    language,
  );
  const changes: WorkbookChange[] = [
    { kind: ranking === undefined ? 'create' : 'replace', layout },
    ...ledgerChange(ledger, { result: assessed.result, version: DRAFT_VERSION }, language),
    findingsChange(findings, { month, findings: assessed.findings, checkedAt: now }, language),
  ];
  workbook.apply(keptByEditors(changes, reading.editors));
  workbook.show(layout.name);
  return report(assessed, changes.map(writtenSheet), read);
}

function report(assessed: AssessedMonth, written: readonly string[], { language }: ReadWorkbook): RankingReport {
  const { result, findings } = assessed;
  return rankingReport({ result, version: DRAFT_VERSION, findings, written }, language);
}

function writtenSheet(change: WorkbookChange): string {
  return 'layout' in change ? change.layout.name : change.sheet;
}
