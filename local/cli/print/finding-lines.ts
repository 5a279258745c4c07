// How many problems there are, and the first of them with their cells.
import type { FindingReport } from '../reports/client-reports';
import type { Labels } from '../words/labels';
import type { Paint } from './paint';

/** A result shows its first problems; the check exists to show them all. */
export const FIRST_FINDINGS = 5;

/** At most `limit` of them, errors before warnings; notes are only counted unless everything is asked for. */
export function findingLines(
  findings: readonly FindingReport[],
  labels: Labels,
  { paint, limit }: { readonly paint: Paint; readonly limit: number },
): readonly string[] {
  const of = (severity: FindingReport['severity']): readonly FindingReport[] =>
    findings.filter((finding) => finding.severity === severity);
  const [errors, warnings, notes] = [of('error'), of('warning'), of('note')];
  const counts = labels.counts({ errors: errors.length, warnings: warnings.length, notes: notes.length });
  const urgent = [...errors, ...warnings, ...(limit === Infinity ? notes : [])];
  const shown = urgent.slice(0, limit).map((finding) => findingLine(finding, labels, paint));
  const rest = urgent.length - shown.length;
  return [counts, ...shown, ...(rest > 0 ? [paint.quiet(labels.more(rest))] : [])];
}

function findingLine({ severity, sheet, cell, message }: FindingReport, labels: Labels, paint: Paint): string {
  const colour = { error: paint.alarm, warning: paint.caution, note: paint.quiet }[severity];
  const place = [sheet, cell].filter((part) => part !== '').join('!');
  return `  ${colour(labels[severity])}  ${place === '' ? '' : `${place}  `}${message}`;
}
