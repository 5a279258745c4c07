// What would say the text of a cell better, by the kind of its column.
import type { Repair } from '../../core/findings/finding';
import { equal, fromNumber, toNumber, type Rational } from '../../core/exact/rational';
import { codeText, hasUnusualFigures } from '../cells/clean-text';
import { figureOf } from '../cells/figure';
import { readCompletion } from '../cells/read-completion';
import { dayOf } from '../cells/read-date';
import { readMonth } from '../cells/read-month';
import { readNumber } from '../cells/read-number';
import { readScore } from '../cells/read-score';
import { withoutValue, type Cell, type Reading } from '../cells/reading';
import type { ColumnKind, NumberRange } from '../tables/column-kind';
import type { Spelling } from './spelling';
import { tidyText } from './tidy-text';

export interface WrittenCell {
  readonly cell: Cell;
  /** To the last space. */
  readonly text: string;
}

// Spaces, marks nobody sees, and in codes what is wider than it should be.
const UNTIDY = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;
const UNTIDY_CODE = new RegExp(`${UNTIDY.source}|[\\uFF01-\\uFF5E]`);
const TIDY_MONTH = /^\d{4}-\d{2}$/;

/** A quick look that passes over nearly all cells of a clean sheet; true does not yet mean that there is a repair. */
export function mayNeedRepair(text: string, { kind }: ColumnKind, spelling: Spelling | null): boolean {
  switch (kind) {
    case 'remark':
    case 'parameters':
      return false;
    case 'number':
    case 'completion':
    case 'score':
    case 'date':
      return text !== '';
    case 'month':
      return text !== '' && !TIDY_MONTH.test(text);
    case 'code':
      return UNTIDY_CODE.test(text);
    case 'name':
    case 'names':
      return UNTIDY.test(text) || (spelling !== null && spelling.respelt(text) !== null);
    default:
      return UNTIDY.test(text);
  }
}

/** Null where the text is as it should be, where nobody can read it, and where its form is people's own. */
export function cellRepair(written: WrittenCell, kind: ColumnKind, spelling: Spelling | null): Repair | null {
  const { cell } = written;
  if (withoutValue(cell) !== null) return null;
  switch (kind.kind) {
    case 'remark':
    case 'parameters':
      return null;
    case 'number':
      return numberRepair(written, valueIn(readNumber(cell, kind.range)), isRatio(written, kind.range));
    case 'completion':
      return numberRepair(written, valueIn(readCompletion(cell)), { percent: true });
    case 'score':
      return numberRepair(written, pointsIn(cell), {});
    case 'date':
      return dateRepair(written);
    case 'month':
      return monthRepair(written);
    case 'code':
      return codeRepair(written);
    case 'name':
    case 'names':
      return nameRepair(written, spelling) ?? spacesRepair(written);
    default:
      return spacesRepair(written);
  }
}

function valueIn<T>({ entry }: Reading<T>): T | null {
  return entry.state === 'value' ? entry.value : null;
}

/** A percentage stays a text: whether it may count is for the criterion to say. */
function pointsIn(cell: Cell): Rational | null {
  const score = valueIn(readScore(cell));
  return score?.kind === 'number' && !score.percent ? score.value : null;
}

type Shown = Pick<Repair, 'percent'>;

function isRatio({ text }: WrittenCell, { unitWord }: NumberRange): Shown {
  return figureOf(text, unitWord)?.percent === true ? { percent: true } : {};
}

/** None where the cell could not hold the figure to its last digit. */
function numberRepair({ cell, text }: WrittenCell, value: Rational | null, shown: Shown): Repair | null {
  if (value === null) return null;
  const to = toNumber(value);
  if (!equal(fromNumber(to), value)) return null;
  return { kind: hasUnusualFigures(text) ? 'width' : 'number', at: cell.at, from: text, to, ...shown };
}

function dateRepair({ cell, text }: WrittenCell): Repair | null {
  const date = dayOf(cell);
  return date === undefined ? null : { kind: 'date', at: cell.at, from: text, to: { date } };
}

/** A whole date in a column of months keeps its day. */
function monthRepair({ cell, text }: WrittenCell): Repair | null {
  const month = dayOf(cell) === undefined ? valueIn(readMonth(cell)) : null;
  if (month === null || month === text) return null;
  return { kind: month === cell.value ? 'spaces' : 'month', at: cell.at, from: text, to: month };
}

function codeRepair(written: WrittenCell): Repair | null {
  const tidy = tidyText(written.text);
  const to = codeText(tidy);
  return to === tidy ? spacesRepair(written) : { kind: 'width', at: written.cell.at, from: written.text, to };
}

function nameRepair({ cell, text }: WrittenCell, spelling: Spelling | null): Repair | null {
  // What only spaces at its ends keep from the list is a repair of spaces.
  const to = spelling?.respelt(tidyText(text)) ?? null;
  return to === null ? null : { kind: 'name', at: cell.at, from: text, to };
}

function spacesRepair({ cell, text }: WrittenCell): Repair | null {
  const to = tidyText(text);
  return to === text ? null : { kind: 'spaces', at: cell.at, from: text, to };
}
