import { a1Of } from '../core/findings/a1';
import type { Finding, Repair } from '../core/findings/finding';
import { shownAfter } from '../sheets/wording/repair-text';
import { findingSentence } from '../sheets/wording/finding-sentence';
import type { Language } from '../text/language';
import type { FindingReport, RepairReport } from './client-messages';

export function findingReports(findings: readonly Finding[], language: Language): FindingReport[] {
  return findings.map((finding) => findingReport(finding, language));
}

function findingReport(finding: Finding, language: Language): FindingReport {
  const { severity, code, at, repair } = finding;
  return {
    severity,
    code,
    sheet: at.sheet,
    cell: 'row' in at ? a1Of(at) : '',
    message: findingSentence(finding, language),
    repair: repair === undefined ? null : repairReport(repair),
  };
}

export function repairReport(repair: Repair): RepairReport {
  const { kind, at, from } = repair;
  return { kind, sheet: at.sheet, cell: a1Of(at), from, to: shownAfter(repair) };
}
