// Any cell by the kind of its column: the one place that says which reader reads what.
import type { IsoDate, Month } from '../../core/calendar/calendar';
import type { ScoreValue } from '../../core/entries/judgements';
import type { Rational } from '../../core/exact/rational';
import type { Language } from '../../text/language';
import type { Choice } from '../tables/choice';
import type { ColumnKind } from '../tables/column-kind';
import { readChoice, readChoices, readOpen } from './read-choice';
import { readCompletion } from './read-completion';
import { readDate } from './read-date';
import { readMonth } from './read-month';
import { readNumber } from './read-number';
import { readScore } from './read-score';
import { readNames, readText } from './read-text';
import { withoutValue, type Cell, type Reading } from './reading';

/** What the cells of a column become. */
export type ValueOf<Kind extends ColumnKind> = Kind extends { readonly choice: Choice<infer Value> }
  ? Kind extends { readonly kind: 'choices' }
    ? readonly Value[]
    : Value
  : Kind extends { readonly kind: keyof PlainValues }
    ? PlainValues[Kind['kind']]
    : never;

interface PlainValues {
  readonly text: string;
  readonly remark: string;
  readonly code: string;
  readonly name: string;
  readonly parameters: string;
  readonly names: readonly string[];
  readonly date: IsoDate;
  readonly month: Month;
  readonly number: Rational;
  readonly completion: Rational;
  readonly score: ScoreValue;
}

/** What a message about the cell needs besides it. */
export interface Surroundings {
  /** In which to name the words of a list. */
  readonly language: Language;
  /** The month of the row, if it has one, for the suggestion of a date. */
  readonly month: Month | null;
}

export function readCell<Kind extends ColumnKind>(
  cell: Cell,
  kind: Kind,
  around: Surroundings,
): Reading<ValueOf<Kind>> {
  // Each kind's reader gives what `ValueOf` says of it.
  return withoutValue(cell) ?? (readBy(kind, cell, around) as Reading<ValueOf<Kind>>);
}

function readBy(kind: ColumnKind, cell: Cell, { language, month }: Surroundings): Reading<unknown> {
  switch (kind.kind) {
    case 'number':
      return readNumber(cell, kind.range);
    case 'completion':
      return readCompletion(cell);
    case 'score':
      return readScore(cell);
    case 'date':
      return readDate(cell, month);
    case 'month':
      return readMonth(cell);
    case 'names':
      return readNames(cell);
    case 'choice':
      return readChoice(cell, kind.choice, language);
    case 'choices':
      return readChoices(cell, kind.choice, language);
    case 'open':
      return readOpen(cell, kind.choice);
    default:
      return readText(cell);
  }
}
