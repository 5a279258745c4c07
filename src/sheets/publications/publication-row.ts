// One row of 公示 and what it says.
import type { Publication } from '../../core/publication/publication';
import { cell } from '../layouts/section';
import type { LayoutCell } from '../sheet-layout';
import { publicationsTable } from '../tables/outputs/publications-table';
import type { CellValue } from '../workbook-snapshot';

type Key = keyof typeof publicationsTable.columns;

// The keys of the object literal that declares the table.
const KEYS = Object.keys(publicationsTable.columns) as readonly Key[];
const BETWEEN_NAMES = '、';
const DATES: ReadonlySet<Key> = new Set(['approvedOn', 'publishedOn', 'publicUntil']);

export function publicationRow(publication: Publication): LayoutCell[] {
  return KEYS.map((key) => {
    const value = publication[key];
    if (typeof value === 'number') return cell(value, 'whole');
    if (typeof value === 'object') return cell(value.join(BETWEEN_NAMES), 'text');
    if (DATES.has(key)) return cell({ date: value }, 'date');
    return cell(value, key === 'month' ? 'month' : 'text');
  });
}

/** Null for a row that is none of ours any more; whether it holds is for the log to say. */
export function publicationIn(row: readonly CellValue[]): Publication | null {
  const text = (key: Key): string => textOf(row[KEYS.indexOf(key)] ?? '');
  const version = Number(text('version'));
  if (!/^\d{4}-\d{2}$/.test(text('month')) || !Number.isInteger(version) || version < 1) return null;
  return {
    month: text('month'),
    version,
    approvedBy: text('approvedBy'),
    approvedOn: text('approvedOn'),
    publishedOn: text('publishedOn'),
    publicUntil: text('publicUntil'),
    reason: text('reason'),
    advanced: text('advanced'),
    last: text('last'),
    lastTwo: text('lastTwo') === '' ? [] : text('lastTwo').split(BETWEEN_NAMES),
    inputHash: text('inputHash'),
    resultHash: text('resultHash'),
    contentHash: text('contentHash'),
    mark: text('mark'),
  };
}

function textOf(value: CellValue): string {
  return typeof value === 'object' ? value.date : String(value);
}
