// What one cell says. A blank is never a zero, and what nobody can read is never a blank.
import type { CellAddress, Finding } from '../findings/finding';

export type Entry<T> = ValueEntry<T> | BlankEntry | UnreadableEntry;

export interface ValueEntry<T> {
  readonly state: 'value';
  readonly value: T;
  readonly cell: CellAddress;
}

/** The cell is empty, or its column does not exist in this workbook (then the address is that of the row's first cell). */
export interface BlankEntry {
  readonly state: 'blank';
  readonly cell: CellAddress;
}

/** Somebody wrote something that nobody can read; the finding says what and how to mend it. */
export interface UnreadableEntry {
  readonly state: 'unreadable';
  readonly cell: CellAddress;
  readonly finding: Finding;
}
