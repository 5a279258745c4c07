// Every problem of a month as tables: the errors, then the warnings, then the notes, each with its cell.
import type { FindingReport } from '../reports/client-reports';
import type { Look } from './look';
import { tableLines } from './table';

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
    rowsOf(findings),
  );
  return ['', title, paint.quiet(header), ...rows];
}

/** Notes that say the same of one column share a line, as they share a row in 检查结果; a problem has a line of its own. */
function rowsOf(findings: readonly FindingReport[]): readonly (readonly [string, string])[] {
  const lines = new Map<string, { readonly place: string; readonly message: string; cells: number }>();
  findings.forEach(({ severity, sheet, cell, message }, index) => {
    const column = cell.replace(/\d+$/u, '');
    const key = severity === 'note' && cell !== '' ? JSON.stringify([sheet, column, message]) : String(index);
    const line = lines.get(key);
    if (line) line.cells += 1;
    else lines.set(key, { place: [sheet, cell].filter((part) => part !== '').join('!'), message, cells: 1 });
  });
  return [...lines.values()].map(({ place, message, cells }) => [
    cells === 1 ? place : `${place} +${cells - 1}`,
    message,
  ]);
}
