import { compare, formatShort, fromNumber, toNumber, type Rational } from '../../core/exact/rational';
import type { NumberRange } from '../tables/column-kind';
import { figureOf, type Figure } from './figure';
import { accepted, acceptedAs, refused, shownText, type Cell, type Reading } from './reading';
import { suggestedNumber } from './suggested-number';

/** A number of the column's range; text that means a number is accepted and noted. */
export function readNumber(cell: Cell, range: NumberRange): Reading<Rational> {
  const figure = cellFigure(cell, range.unitWord);
  if (figure === undefined || (figure.percent && range.percent !== 'asRatio')) return notANumber(cell);
  const { value } = figure;
  if (!isWithin(value, range)) {
    return refused(cell, 'number-out-of-range', { text: shownText(cell), allowed: allowedText(range) });
  }
  return typeof cell.value === 'string' ? acceptedAs(cell, value, formatShort(value)) : accepted(cell, value);
}

/** The figure in a number cell or a text cell; undefined for words, dates and checkboxes. */
export function cellFigure(cell: Cell, unitWord?: string): Figure | undefined {
  if (typeof cell.value === 'string') return figureOf(cell.value, unitWord);
  if (typeof cell.value !== 'number') return undefined;
  return { value: fromNumber(cell.value), percent: cell.shown.trim().endsWith('%') };
}

export function notANumber(cell: Cell): Reading<never> {
  const text = shownText(cell);
  return refused(cell, 'number-unreadable', { text, suggestion: suggestedNumber(text) });
}

export function isWithin(value: Rational, { above, from, to, whole }: NumberRange): boolean {
  if (above !== undefined && compare(value, fromNumber(above)) <= 0) return false;
  if (from !== undefined && compare(value, fromNumber(from)) < 0) return false;
  if (to !== undefined && compare(value, fromNumber(to)) > 0) return false;
  return whole !== true || compare(value, fromNumber(Math.trunc(toNumber(value)))) === 0;
}

/** The range in signs that need no language: `> 0`, `0 – 31`, `0, 1, 2 …`. */
function allowedText({ above, from, to, whole }: NumberRange): string {
  if (whole === true && from !== undefined) return `${String(from)}, ${String(from + 1)}, ${String(from + 2)} …`;
  if (above !== undefined) return `> ${String(above)}`;
  return to === undefined ? `≥ ${String(from ?? 0)}` : `${String(from ?? 0)} – ${String(to)}`;
}
