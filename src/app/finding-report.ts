import { a1Of } from '../core/findings/a1';
import type { Finding, Repair } from '../core/findings/finding';
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

function repairReport({ kind, at, from, to }: Repair): RepairReport {
  const shown = typeof to === 'object' ? to.date : String(to);
  return { kind, sheet: at.sheet, cell: a1Of(at), from, to: shown };
}
