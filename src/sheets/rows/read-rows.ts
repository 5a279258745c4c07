import type { Month } from '../../core/calendar/calendar';
import type { ReadingFinding } from '../reading-result';
import type { Column, Columns } from '../tables/table';
import type { OpenSheet } from './open-sheet';
import { RowReader } from './row-reader';

export interface RowsRead<E> {
  readonly entries: readonly E[];
  readonly findings: readonly ReadingFinding[];
}

/** How a row of one table becomes an entry: null for a row that belongs nowhere, which its findings then say. */
export type Codec<C extends Columns, E> = (row: RowReader<C>) => E | null;

/** The entries of the sheets of one table, sheet by sheet in the order of their rows. */
export function readRows<C extends Columns, E>(sheets: readonly OpenSheet<C>[], codec: Codec<C, E>): RowsRead<E> {
  const entries: E[] = [];
  const findings: ReadingFinding[] = [];
  for (const open of sheets) {
    // What concerns a month's own sheet is no matter of other months.
    const ownMonth = open.implied.get('month')?.text ?? null;
    for (const finding of open.findings) findings.push({ finding, month: ownMonth });
    for (const rowIndex of open.rowIndexes) {
      const row = new RowReader(open, rowIndex);
      const entry = codec(row);
      if (entry !== null) entries.push(entry);
      const month = entry === null ? null : row.month;
      for (const finding of row.findings) findings.push({ finding, month });
    }
  }
  return { entries, findings };
}

type Monthly = Columns & { readonly month: Column };

/** For rows of the month in their column 月份; one that cannot be read belongs nowhere. */
export function ofItsMonth<C extends Monthly, E>(decode: (row: RowReader<C>, month: Month) => E | null): Codec<C, E> {
  return (row) => {
    const month = row.ownMonth('month');
    return month === null ? null : decode(row, month);
  };
}
