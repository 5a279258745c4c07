// Every problem of a month as tables: the errors, then the warnings, then the notes, each with its cell.
import type { FindingReport } from '../client-reports';
import type { Labels } from '../words/labels';
import type { Paint } from './paint';
import { tableLines } from './table';

interface Look {
  readonly labels: Labels;
  readonly paint: Paint;
}

const SEVERITIES: readonly FindingReport['severity'][] = ['error', 'warning', 'note'];

export function checkedLines(findings: readonly FindingReport[], { labels, paint }: Look): readonly string[] {
  const counted = SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity));
  const [errors = [], warnings = [], notes = []] = counted;
  const repairable = findings.filter(({ repair }) => repair !== null).length;
  const colours = { error: paint.alarm, warning: paint.caution, note: paint.quiet };
  return [
    labels.counts({ errors: errors.length, warnings: warnings.length, notes: notes.length }),
    ...SEVERITIES.flatMap((severity, index) =>
      groupLines(counted[index] ?? [], colours[severity](labels[severity]), { labels, paint }),
    ),
    ...(repairable === 0 ? [] : ['', paint.quiet(labels.repairs.repairable(repairable))]),
  ];
}

function groupLines(findings: readonly FindingReport[], title: string, { labels, paint }: Look): readonly string[] {
  if (findings.length === 0) return [];
  const [header = '', ...rows] = tableLines(
    [labels.repairs.cell, labels.repairs.problem].map((heading) => ({ title: heading, align: 'left' })),
    findings.map(({ sheet, cell, message }) => [[sheet, cell].filter((part) => part !== '').join('!'), message]),
  );
  return ['', title, paint.quiet(header), ...rows];
}
