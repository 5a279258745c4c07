import type { Month } from '../../core/calendar/calendar';
import type { ReadingFinding } from '../reading-result';
import type { Columns } from '../tables/table';
import type { OpenSheet } from './open-sheet';
import { RowReader } from './row-reader';

export interface RowsRead<E> {
  readonly entries: readonly E[];
  readonly findings: readonly ReadingFinding[];
}

/** How the rows of one table become entries: null for a row that belongs nowhere, which its findings then say. */
export interface Codec<C extends Columns, E> {
  readonly decode: (row: RowReader<C>) => E | null;
  /** The month an entry belongs to; null where it concerns every month. */
  readonly monthOf: (entry: E) => Month | null;
}

/** The entries of a sheet in the order of its rows; none for a sheet that is not there. */
export function readRows<C extends Columns, E>(open: OpenSheet<C> | null, codec: Codec<C, E>): RowsRead<E> {
  if (open === null) return { entries: [], findings: [] };
  const entries: E[] = [];
  const findings: ReadingFinding[] = open.findings.map((finding) => ({ finding, month: null }));
  for (const rowIndex of open.rowIndexes) {
    const row = new RowReader(open, rowIndex);
    const entry = codec.decode(row);
    if (entry !== null) entries.push(entry);
    const month = entry === null ? null : codec.monthOf(entry);
    for (const finding of row.findings) findings.push({ finding, month });
  }
  return { entries, findings };
}

export function everyMonth(): null {
  return null;
}

export function ofItsMonth(entry: { readonly month: Month }): Month {
  return entry.month;
}
