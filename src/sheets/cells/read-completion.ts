import {
  compare,
  divide,
  formatShort,
  fromNumber,
  HUNDRED,
  multiply,
  ONE,
  signOf,
  type Rational,
} from '../../core/exact/rational';
import { comparable } from './clean-text';
import type { Figure } from './figure';
import { cellFigure } from './read-number';
import { accepted, acceptedAs, refused, shownText, type Cell, type Reading } from './reading';
import { suggestedNumber } from './suggested-number';

const LEAST_PERCENT = fromNumber(10);
/** 九成, 八成五: tenths and hundredths. */
const TENTHS = /^([一二三四五六七八九\d])成([一二三四五六七八九\d])?$/;
const PERCENT = /^\d+(\.\d+)?$/;

/**
 * 完成率 as a ratio: 0..1 is one, 10..100 is per cent, and a per cent sign says so itself. In between and above nobody
 * can tell, so that is refused.
 */
export function readCompletion(cell: Cell): Reading<Rational> {
  const text = shownText(cell);
  const figure = cellFigure(cell);
  if (figure === undefined) return refused(cell, 'number-unreadable', { text, suggestion: suggestedCompletion(text) });
  const ratio = ratioOf(figure);
  if (ratio === undefined) {
    return refused(cell, 'completion-ambiguous', { text, suggestion: suggestedCompletion(text) });
  }
  return typeof cell.value === 'string'
    ? acceptedAs(cell, ratio, `${formatShort(multiply(ratio, HUNDRED))}%`)
    : accepted(cell, ratio);
}

function ratioOf({ value, percent }: Figure): Rational | undefined {
  if (signOf(value) < 0) return undefined;
  if (compare(value, ONE) <= 0) return value;
  if (percent || compare(value, LEAST_PERCENT) < 0 || compare(value, HUNDRED) > 0) return undefined;
  return divide(value, HUNDRED);
}

function suggestedCompletion(text: string): string {
  const word = comparable(text);
  if (word === '完成' || word === '已完成') return '100%';
  if (word === '未完成') return '0%';
  const tenths = TENTHS.exec(word);
  if (tenths !== null)
    return `${suggestedNumber(tenths[1] ?? '')}${tenths[2] === undefined ? '0' : suggestedNumber(tenths[2])}%`;
  const number = suggestedNumber(text);
  return PERCENT.test(number) && Number(number) <= 100 ? `${number}%` : '80%';
}
