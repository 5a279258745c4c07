// One ranking as a table: who stands where, with which points, and what moved since the last month.
import type { RankingRow, RankingTable } from '../reports/client-reports';
import type { Labels } from '../words/labels';
import type { Paint } from './paint';
import { firstAndLastLines } from './selection-lines';
import { tableLines } from './table';
import type { Column } from './table';

export function rankingLines(table: RankingTable, labels: Labels, paint: Paint): readonly string[] {
  const title =
    table.subject === 'member' ? `${labels.members} · ${table.ruleSet}` : `${table.category} · ${table.ruleSet}`;
  const [header = '', ...rows] = tableLines(
    columnsOf(table, labels),
    table.rows.map((row) => cellsOf(row, labels)),
  );
  const ranked = table.rows.length === 0 ? [] : [paint.quiet(header), ...rows];
  const places = table.subject === 'unit' ? firstAndLastLines(table, labels).map(paint.quiet) : [];
  return [
    paint.strong(title),
    paint.quiet(legendOf(table)),
    ...ranked,
    ...unrankedLines(table, labels, paint),
    ...places,
    '',
  ];
}

/** What the codes over the columns stand for: `A 工作成效 30 · B ...`. */
function legendOf({ criteria }: RankingTable): string {
  return criteria.map(({ code, name, fullPoints }) => `${code} ${name} ${fullPoints.replace(/\.00$/, '')}`).join(' · ');
}

function columnsOf(table: RankingTable, labels: Labels): readonly Column[] {
  const codes = table.rows[0]?.items.map(({ code }) => code) ?? [];
  return [
    { title: labels.rank, align: 'right' },
    { title: table.subject === 'member' ? labels.member : labels.unit, align: 'left' },
    { title: labels.memberUnit, align: 'left' },
    ...[...codes, labels.bonus, labels.deductions, labels.total].map((title) => ({ title, align: 'right' as const })),
    { title: labels.movement, align: 'right' },
    { title: labels.remarks, align: 'left' },
  ];
}

function cellsOf(row: RankingRow, labels: Labels): readonly string[] {
  return [
    String(row.rank),
    row.name,
    row.unit ?? '',
    ...row.items.map(({ points }) => points ?? '—'),
    row.bonus,
    row.deductions,
    row.total,
    movementOf(row),
    remarksOf(row, labels),
  ];
}

/** Arrow and number of places; a dash for no move, nothing where there was no rank before. */
function movementOf({ rank, previousRank }: RankingRow): string {
  if (previousRank === undefined) return '';
  if (previousRank === rank) return '—';
  return previousRank > rank ? `↑${previousRank - rank}` : `↓${rank - previousRank}`;
}

function remarksOf(row: RankingRow, labels: Labels): string {
  const remarks = [
    ...(row.vetoed ? [labels.vetoed] : []),
    ...(row.tied ? [labels.tied] : []),
    ...(row.rescaledFrom === null ? [] : [labels.rescaled(row.rescaledFrom)]),
  ];
  return remarks.join(labels.separator);
}

function unrankedLines({ unranked }: RankingTable, labels: Labels, paint: Paint): readonly string[] {
  return unranked.map(({ name, unit, reason }) => {
    const subject = unit === undefined || unit === name ? name : `${name} (${unit})`;
    return `${paint.caution(labels.notRanked)}  ${subject}  ${reason}`;
  });
}
