// One row of a sheet, read cell by cell under the names of the table's columns.
import type { IsoDate, Month } from '../../core/calendar/calendar';
import type { Entry } from '../../core/entries/entry';
import type { ScoreValue } from '../../core/entries/judgements';
import type { Rational } from '../../core/exact/rational';
import type { CellAddress, Finding } from '../../core/findings/finding';
import { readChoice, readChoices, readOpen, type ChoiceOf } from '../cells/read-choice';
import { readCompletion } from '../cells/read-completion';
import { readDate } from '../cells/read-date';
import { readMonth } from '../cells/read-month';
import { readNumber } from '../cells/read-number';
import { readScore } from '../cells/read-score';
import { readNames, readText } from '../cells/read-text';
import { refused, type Cell, type Reading } from '../cells/reading';
import { choice, type Choice } from '../tables/choice';
import type { Column, Columns } from '../tables/table';
import { cellOf, firstCellOf } from './cell-of';
import type { OpenSheet } from './open-sheet';

/** The columns whose cells are of that kind. */
type KeysOf<C extends Columns, Kind> = { [K in keyof C]: C[K]['kind'] extends Kind ? K : never }[keyof C] & string;
type ChoiceIn<Kind> = Kind extends { readonly choice: Choice<infer Value> } ? Value : never;

const NO_CHOICE = choice<never>();

/** Made for one row and thrown away; a class, so that ten thousand rows share its methods. */
export class RowReader<C extends Columns> {
  /** The row's first cell. */
  readonly at: CellAddress;
  private readonly found: Finding[] = [];

  constructor(
    private readonly sheet: OpenSheet<C>,
    private readonly rowIndex: number,
  ) {
    this.at = firstCellOf(sheet, rowIndex);
  }

  /** Everything found in this row so far. */
  get findings(): readonly Finding[] {
    return this.found;
  }

  /** Adds what only the whole row can tell. */
  report(finding: Finding): void {
    this.found.push(finding);
  }

  text(key: keyof C & string): Entry<string> {
    const cell = this.cell(key);
    return this.settled(key, cell, readText(cell));
  }

  /** Words that need no address: blank is empty; what cannot be read is reported, in a mere remark not even that. */
  words(key: keyof C & string): string {
    const isRemark = this.column(key).kind.kind === 'remark';
    const entry = isRemark ? readText(this.cell(key)).entry : this.text(key);
    return entry.state === 'value' ? entry.value : '';
  }

  names(key: KeysOf<C, { readonly kind: 'names' }>): Entry<readonly string[]> {
    const cell = this.cell(key);
    return this.settled(key, cell, readNames(cell));
  }

  number(key: KeysOf<C, { readonly kind: 'number' }>): Entry<Rational> {
    const { kind } = this.column(key);
    const cell = this.cell(key);
    return this.settled(key, cell, readNumber(cell, kind.kind === 'number' ? kind.range : {}));
  }

  completion(key: KeysOf<C, { readonly kind: 'completion' }>): Entry<Rational> {
    const cell = this.cell(key);
    return this.settled(key, cell, readCompletion(cell));
  }

  score(key: KeysOf<C, { readonly kind: 'score' }>): Entry<ScoreValue> {
    const cell = this.cell(key);
    return this.settled(key, cell, readScore(cell));
  }

  /** `near` is the month of the row, if it has one, for a suggestion. */
  date(key: KeysOf<C, { readonly kind: 'date' }>, near?: Month): Entry<IsoDate> {
    const cell = this.cell(key);
    return this.settled(key, cell, readDate(cell, near));
  }

  month(key: KeysOf<C, { readonly kind: 'month' }>): Entry<Month> {
    const cell = this.cell(key);
    return this.settled(key, cell, readMonth(cell));
  }

  choice<K extends KeysOf<C, { readonly kind: 'choice' }>>(key: K): Entry<ChoiceIn<C[K]['kind']>> {
    const cell = this.cell(key);
    return this.settled(key, cell, readChoice(cell, this.list(key)));
  }

  choices<K extends KeysOf<C, { readonly kind: 'choices' }>>(key: K): Entry<readonly ChoiceIn<C[K]['kind']>[]> {
    const cell = this.cell(key);
    return this.settled(key, cell, readChoices(cell, this.list(key)));
  }

  /** A word of an open list as the rules know it. */
  open(key: KeysOf<C, { readonly kind: 'open' }>): Entry<string> {
    const cell = this.cell(key);
    return this.settled(key, cell, readOpen(cell, this.list(key).choice));
  }

  /** Keeps what was found and turns a blank into an error where the column must be filled. */
  private settled<T>(key: string, cell: Cell, { entry, note }: Reading<T>): Entry<T> {
    if (note !== null) this.found.push(note);
    const { presence, header } = this.column(key);
    const settled =
      entry.state === 'blank' && presence === 'filled'
        ? refused(cell, 'value-missing', { column: header[this.sheet.language] }).entry
        : entry;
    // What a merge hides was reported once for the whole merge.
    if (settled.state === 'unreadable' && settled.finding !== cell.hidden) this.found.push(settled.finding);
    return settled;
  }

  private cell(key: string): Cell {
    return cellOf(this.sheet, this.rowIndex, key);
  }

  private column(key: string): Column {
    // Keys come from the type of the same table.
    return this.sheet.table.columns[key] as Column;
  }

  /** The words of the column; they are those of its type. */
  private list<K extends string>(key: K): ChoiceOf<ChoiceIn<C[K]['kind']>> {
    const { kind } = this.column(key);
    const list = 'choice' in kind ? kind.choice : NO_CHOICE;
    return { choice: list as Choice<ChoiceIn<C[K]['kind']>>, language: this.sheet.language };
  }
}
