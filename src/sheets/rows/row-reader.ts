// One row of a sheet, read cell by cell under the names of the table's columns.
import type { IsoDate, Month } from '../../core/calendar/calendar';
import type { Entry } from '../../core/entries/entry';
import type { ScoreValue } from '../../core/entries/judgements';
import type { Rational } from '../../core/exact/rational';
import type { CellAddress, Finding } from '../../core/findings/finding';
import { readChoice, readChoices, readOpen } from '../cells/read-choice';
import { readCompletion } from '../cells/read-completion';
import { readDate } from '../cells/read-date';
import { readMonth } from '../cells/read-month';
import { readNumber } from '../cells/read-number';
import { readScore } from '../cells/read-score';
import { readNames, readText } from '../cells/read-text';
import { refused, type Cell, type Reading } from '../cells/reading';
import { choice, type Choice } from '../tables/choice';
import type { Columns } from '../tables/table';
import { cellOf, firstCellOf } from './cell-of';
import type { OpenSheet } from './open-sheet';

/** The columns whose cells are of that kind. */
type KeysOf<C extends Columns, Kind> = { [K in keyof C]: C[K]['kind'] extends Kind ? K : never }[keyof C] & string;
type ChoiceIn<Kind> = Kind extends { readonly choice: Choice<infer Value> } ? Value : never;

export interface RowReader<C extends Columns> {
  /** The row's first cell. */
  readonly at: CellAddress;
  /** Everything found in this row so far. */
  readonly findings: readonly Finding[];
  text(key: keyof C & string): Entry<string>;
  /** Words that need no address: blank is empty; what cannot be read is reported, in a mere remark not even that. */
  words(key: keyof C & string): string;
  names(key: KeysOf<C, { readonly kind: 'names' }>): Entry<readonly string[]>;
  number(key: KeysOf<C, { readonly kind: 'number' }>): Entry<Rational>;
  completion(key: KeysOf<C, { readonly kind: 'completion' }>): Entry<Rational>;
  score(key: KeysOf<C, { readonly kind: 'score' }>): Entry<ScoreValue>;
  /** `near` is the month of the row, if it has one, for a suggestion. */
  date(key: KeysOf<C, { readonly kind: 'date' }>, near?: Month): Entry<IsoDate>;
  month(key: KeysOf<C, { readonly kind: 'month' }>): Entry<Month>;
  choice<K extends KeysOf<C, { readonly kind: 'choice' }>>(key: K): Entry<ChoiceIn<C[K]['kind']>>;
  choices<K extends KeysOf<C, { readonly kind: 'choices' }>>(key: K): Entry<readonly ChoiceIn<C[K]['kind']>[]>;
  /** A word of an open list as the rules know it. */
  open(key: KeysOf<C, { readonly kind: 'open' }>): Entry<string>;
  /** Adds what only the whole row can tell. */
  report(finding: Finding): void;
}

const NO_CHOICE = choice<never>();

export function rowReader<C extends Columns>(open: OpenSheet<C>, rowIndex: number): RowReader<C> {
  const findings: Finding[] = [];
  const columnOf = (key: string): C[string] => open.table.columns[key] as C[string];

  const read = <T>(key: string, reader: (cell: Cell) => Reading<T>): Entry<T> => {
    const cell = cellOf(open, rowIndex, key);
    const { entry, note } = blankRefused(reader(cell), cell, key);
    if (note !== null) findings.push(note);
    // What a merge hides was reported once for the whole merge.
    if (entry.state === 'unreadable' && entry.finding !== cell.hidden) findings.push(entry.finding);
    return entry;
  };

  const blankRefused = <T>(reading: Reading<T>, cell: Cell, key: string): Reading<T> => {
    const { presence, header } = columnOf(key);
    if (reading.entry.state !== 'blank' || presence !== 'filled') return reading;
    return refused(cell, 'value-missing', { column: header[open.language] });
  };

  const choiceOf = (key: string): { readonly choice: Choice<string>; readonly language: typeof open.language } => {
    const { kind } = columnOf(key);
    return { choice: 'choice' in kind ? kind.choice : NO_CHOICE, language: open.language };
  };

  return {
    at: firstCellOf(open, rowIndex),
    findings,
    text: (key) => read(key, readText),
    words: (key) => {
      const isRemark = columnOf(key).kind.kind === 'remark';
      const entry = isRemark ? readText(cellOf(open, rowIndex, key)).entry : read(key, readText);
      return entry.state === 'value' ? entry.value : '';
    },
    names: (key) => read(key, readNames),
    number: (key) => {
      const { kind } = columnOf(key);
      return read(key, (cell) => readNumber(cell, kind.kind === 'number' ? kind.range : {}));
    },
    completion: (key) => read(key, readCompletion),
    score: (key) => read(key, readScore),
    date: (key, near) => read(key, (cell) => readDate(cell, near)),
    month: (key) => read(key, readMonth),
    // The choice read is the one in the column's type, so its values are of that type.
    choice: <K extends string>(key: K) =>
      read(key, (cell) => readChoice(cell, choiceOf(key))) as Entry<ChoiceIn<C[K]['kind']>>,
    choices: <K extends string>(key: K) =>
      read(key, (cell) => readChoices(cell, choiceOf(key))) as Entry<readonly ChoiceIn<C[K]['kind']>[]>,
    open: (key) => read(key, (cell) => readOpen(cell, choiceOf(key).choice)),
    report: (finding) => findings.push(finding),
  };
}
