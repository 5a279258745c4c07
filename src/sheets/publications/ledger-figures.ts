// What 得分明细 says of one version of a month: the figures that a later version is compared with.
import { fromNumber } from '../../core/exact/rational';
import type { Month } from '../../core/calendar/calendar';
import { printedPoints, type Figure, type SubjectFigures } from '../../core/publication/figures';
import type { ScoreChange } from '../../core/publication/score-change';
import type { Criterion } from '../../core/rules/rule-set';
import { rankingHeadings } from '../../text/ranking-sheet';
import { ledgerTable } from '../tables/outputs/ledger-table';
import type { CellValue, SheetSnapshot } from '../workbook-snapshot';

export interface LedgerVersion {
  readonly month: Month;
  readonly version: number;
}

const HEADER_ROWS = 1;
const KEYS = Object.keys(ledgerTable.columns);
const PLAIN_ITEMS = ['bonus', 'deductions', 'total', 'rank'] as const;

/** Written in either language; `criteria` are those known by now, so that a code with a space in it is still told from the name. */
export function ledgerFigures(
  ledger: SheetSnapshot | undefined,
  { month, version }: LedgerVersion,
  criteria: readonly Criterion[],
): SubjectFigures[] {
  const subjects: { subject: string; figures: Figure[] }[] = [];
  let closed = true;
  for (const row of versionRows(ledger, { month, version })) {
    const subject = String(valueOf(row, 'subject'));
    const item = itemNamed(String(valueOf(row, 'criterion')), criteria);
    let current = subjects[subjects.length - 1];
    // Two people of one name may stand one below the other; each closes with a rank.
    if (closed || current?.subject !== subject) subjects.push((current = { subject, figures: [] }));
    current?.figures.push({ item, printed: printedAs(item, valueOf(row, 'points')) });
    closed = item.kind === 'rank';
  }
  return subjects;
}

/** The rows of one version, whole. */
export function versionRows(
  ledger: SheetSnapshot | undefined,
  { month, version }: LedgerVersion,
): readonly (readonly CellValue[])[] {
  const rows = (ledger?.values ?? []).slice(HEADER_ROWS).map((row) => row.slice(0, KEYS.length));
  return rows.filter((row) => valueOf(row, 'month') === month && valueOf(row, 'version') === version);
}

function itemNamed(text: string, criteria: readonly Criterion[]): ScoreChange['item'] {
  for (const kind of PLAIN_ITEMS) {
    if (Object.values(rankingHeadings[kind]).includes(text)) return { kind };
  }
  const known = criteria.find(({ code, name }) => text === `${code} ${name}`);
  const [code = '', ...words] = text.split(' ');
  return { kind: 'criterion', code: known?.code ?? code, name: known?.name ?? words.join(' ') };
}

function printedAs({ kind }: ScoreChange['item'], value: CellValue): string {
  if (typeof value !== 'number') return '';
  return kind === 'rank' ? String(value) : printedPoints(fromNumber(value));
}

function valueOf(row: readonly CellValue[], key: keyof typeof ledgerTable.columns): CellValue {
  return row[KEYS.indexOf(key)] ?? '';
}
