// “Why this rank?”: the answer, every term with its cells, and what would have changed the place.
import type { ExplainedItem, ExplanationReport } from '../reports/evidence-reports';
import type { Look } from './look';
import { tableLines } from './table';

export function explanationLines(report: ExplanationReport, look: Look): readonly string[] {
  const { labels, paint } = look;
  const words = labels.evidence;
  const { answer, remarks, items, changes, choices } = report;
  return [
    paint.strong(answer),
    ...remarks,
    ...itemTable(items, look),
    ...items.flatMap((item) => termLines(item, look)),
    ...(changes.length === 0 ? [] : ['', paint.strong(words.changes), ...changes.map((change) => `  ${change}`)]),
    ...(choices.length === 0 ? [] : [`${words.choices}  ${choices.join(labels.separator)}`]),
  ];
}

function itemTable(items: readonly ExplainedItem[], { labels: { evidence: words }, paint }: Look): readonly string[] {
  if (items.length === 0) return [];
  const [header = '', ...rows] = tableLines(
    [
      { title: words.item, align: 'left' },
      { title: words.score, align: 'right' },
      { title: words.points, align: 'right' },
      { title: words.fullPoints, align: 'right' },
    ],
    items.map(({ name, score, points, fullPoints }) => [name, score, points, fullPoints]),
  );
  return ['', paint.quiet(header), ...rows];
}

function termLines({ name, terms }: ExplainedItem, { labels, paint }: Look): readonly string[] {
  if (terms.length === 0) return [];
  const lines = terms.map(({ text, counted, cells }) => {
    const places = cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(labels.separator);
    const said = counted ? text : paint.quiet(labels.evidence.notCounted(text));
    return `  ${said}${places === '' ? '' : `  ${paint.quiet(places)}`}`;
  });
  return ['', name, ...lines];
}
