// The answer of the script, as JSON or as a person reads it.
import type { Report } from '../reports/client-reports';
import { labelsFor } from '../words/labels';
import type { Command } from './command';

export async function answer(report: Report, { request, surroundings }: Command): Promise<void> {
  const { speech, paint } = surroundings;
  if (report.refused !== undefined) speech.complain('refused', { reason: report.refused });
  if (request.json) {
    speech.tell(JSON.stringify(report, null, 2));
    return;
  }
  const labels = labelsFor(request);
  if (report.refused === undefined) {
    const { reportLines } = await import('../print/report-lines');
    reportLines(request.command, report, { labels, paint }).forEach(speech.tell);
    return;
  }
  const { findingLines } = await import('../print/finding-lines');
  if (report.findings.length > 0)
    findingLines(report.findings, labels, { paint, limit: Infinity }).forEach(speech.tell);
}

export function hasErrors({ refused, findings }: Report): boolean {
  return refused !== undefined || findings.some(({ severity }) => severity === 'error');
}
