// One row of a sheet, read cell by cell under the names of the table's columns.
import type { Month } from '../../core/calendar/calendar';
import type { Entry } from '../../core/entries/entry';
import type { CellAddress, Finding } from '../../core/findings/finding';
import { warningAt } from '../../core/findings/make-finding';
import { readCell, type Surroundings, type ValueOf } from '../cells/read-cell';
import { refused, shownText, type Cell, type Reading } from '../cells/reading';
import { saysNothing } from '../cells/says-nothing';
import type { Language } from '../../text/language';
import { month, text, type ColumnKind } from '../tables/column-kind';
import type { Column, Columns } from '../tables/table';
import { cellOf, firstCellOf } from './cell-of';
import type { OpenSheet } from './open-sheet';

type Key<C extends Columns> = keyof C & string;
type Entries<C extends Columns, K extends Key<C>> = { readonly [Each in K]: Entry<ValueOf<C[Each]['kind']>> };

/** Made for one row and thrown away; a class, so that ten thousand rows share its methods. */
export class RowReader<C extends Columns> implements Surroundings {
  /** The row's first cell. */
  readonly at: CellAddress;
  readonly language: Language;
  /** The month it belongs to, once that is known, near which its dates are expected; null: it concerns every month. */
  month: Month | null = null;
  private readonly found: Finding[] = [];

  constructor(
    private readonly sheet: OpenSheet<C>,
    private readonly rowIndex: number,
  ) {
    this.at = firstCellOf(sheet, rowIndex);
    this.language = sheet.language;
  }

  /** Everything found in this row so far. */
  get findings(): readonly Finding[] {
    return this.found;
  }

  /** Adds what only the whole row can tell. */
  report(finding: Finding): void {
    this.found.push(finding);
  }

  /** The month in that column, to which the row then belongs; null where it cannot be read. */
  ownMonth(key: Key<C>): Month | null {
    const entry = this.settled(key, month);
    if (entry.state === 'value') this.month = entry.value;
    return this.month;
  }

  entry<K extends Key<C>>(key: K): Entry<ValueOf<C[K]['kind']>> {
    // The column of the same table, whose kind the type knows more exactly.
    return this.settled(key, this.column(key).kind) as Entry<ValueOf<C[K]['kind']>>;
  }

  /** Several cells under the names of their columns, read in the order given. */
  entries<K extends Key<C>>(...keys: readonly K[]): Entries<C, K> {
    const entries: Partial<Record<K, Entry<unknown>>> = {};
    for (const key of keys) entries[key] = this.entry(key);
    // Every key got its entry just now.
    return entries as Entries<C, K>;
  }

  /** Words that need no address: blank is empty; what cannot be read is reported, in a mere remark not even that. */
  words(key: Key<C>): string {
    const isRemark = this.column(key).kind.kind === 'remark';
    const entry = isRemark ? this.read(this.cell(key), text).entry : this.settled(key, text);
    return entry.state === 'value' ? entry.value : '';
  }

  /** Tells what cannot be read in cells that no result rests on. */
  proofread(...keys: readonly Key<C>[]): void {
    for (const key of keys) this.lenientEntry(key);
  }

  /** Of a cell that no result rests on: what cannot be read is told, and withholds nothing. */
  lenientEntry<K extends Key<C>>(key: K): Entry<ValueOf<C[K]['kind']>> {
    const cell = this.cell(key);
    const { entry, note } = this.read(cell, this.column(key).kind);
    if (note !== null) this.found.push(note);
    if (entry.state === 'unreadable' && entry.finding !== cell.hidden) {
      this.found.push({ ...entry.finding, severity: 'warning' });
    }
    // The column of the same table, whose kind the type knows more exactly.
    return entry as Entry<ValueOf<C[K]['kind']>>;
  }

  addressOf(key: Key<C>): CellAddress {
    return this.cell(key).at;
  }

  /** Keeps what was found and turns a blank into an error where the column must be filled. */
  private settled<Kind extends ColumnKind>(key: Key<C>, kind: Kind): Entry<ValueOf<Kind>> {
    const cell = this.cell(key);
    const { entry, note } = this.read(cell, kind);
    if (note !== null) this.found.push(note);
    const column = this.column(key);
    const { presence, header } = column;
    if (isFiller(entry, column)) this.found.push(warningAt(cell.at, 'text-says-nothing', { text: shownText(cell) }));
    const settled =
      entry.state === 'blank' && presence === 'filled'
        ? refused(cell, 'value-missing', { column: header[this.language] }).entry
        : entry;
    // What a merge hides was reported once for the whole merge.
    if (settled.state === 'unreadable' && settled.finding !== cell.hidden) {
      // No result rests on a remark.
      this.found.push(kind.kind === 'remark' ? { ...settled.finding, severity: 'warning' } : settled.finding);
    }
    return settled;
  }

  private read<Kind extends ColumnKind>(cell: Cell, kind: Kind): Reading<ValueOf<Kind>> {
    return readCell(cell, kind, this);
  }

  private column(key: string): Column {
    // Keys come from the type of the same table.
    return this.sheet.table.columns[key] as Column;
  }

  private cell(key: string): Cell {
    return cellOf(this.sheet, this.rowIndex, key);
  }
}

/** Words that must be there, and names that stand in no list to be looked up in, would take any filler for an answer. */
function isFiller(entry: Entry<unknown>, { kind, presence }: Column): boolean {
  if (entry.state !== 'value' || typeof entry.value !== 'string') return false;
  const counts = kind.kind === 'text' ? presence !== 'optional' : kind.kind === 'name' && kind.of === undefined;
  return counts && saysNothing(entry.value);
}
