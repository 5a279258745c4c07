import { a1Of } from '../core/findings/a1';
import type { Finding } from '../core/findings/finding';
import { findingSentence } from '../sheets/wording/finding-sentence';
import type { Language } from '../text/language';
import type { FindingReport } from './client-messages';

export function findingReports(findings: readonly Finding[], language: Language): FindingReport[] {
  return findings.map((finding) => findingReport(finding, language));
}

function findingReport(finding: Finding, language: Language): FindingReport {
  const { severity, code, at } = finding;
  return {
    severity,
    code,
    sheet: at.sheet,
    cell: 'row' in at ? a1Of(at) : '',
    message: findingSentence(finding, language),
  };
}
