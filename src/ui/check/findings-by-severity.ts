import type { FindingReport } from '../../app/client-messages';

type Severity = FindingReport['severity'];

export function withSeverity(findings: readonly FindingReport[], severity: Severity): readonly FindingReport[] {
  return findings.filter((finding) => finding.severity === severity);
}

export function countsOf(findings: readonly FindingReport[]): { errors: string; warnings: string; notes: string } {
  const count = (severity: Severity): string => String(withSeverity(findings, severity).length);
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}

/** One cell has at most one repair. */
export function placeKey({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}
