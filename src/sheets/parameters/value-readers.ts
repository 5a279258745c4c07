// The kinds of values that parameters take: each reads a text or says undefined.
import type { Rational } from '../../core/exact/rational';
import { comparable } from '../cells/clean-text';
import { figureOf } from '../cells/figure';
import { isWithin } from '../cells/read-number';
import type { Choice } from '../tables/choice';
import type { NumberRange } from '../tables/column-kind';

export function numberIn(range: NumberRange): (text: string) => Rational | undefined {
  return (text) => {
    const figure = figureOf(text, range.unitWord);
    if (figure === undefined || (figure.percent && range.percent !== 'asRatio')) return undefined;
    return isWithin(figure.value, range) ? figure.value : undefined;
  };
}

/** A whole number, for counting. */
export function wholeFrom(least: number): (text: string) => number | undefined {
  const read = numberIn({ from: least, to: 1000, whole: true });
  return (text) => {
    const value = read(text);
    return value === undefined ? undefined : Number(value.numerator / value.denominator);
  };
}

/** A ratio from 0 to 1: `100%`, `50%`, `0.5`. */
export const ratio = numberIn({ from: 0, to: 1, percent: 'asRatio' });

export function wordOf<Value extends string>({ meanings }: Choice<Value>): (text: string) => Value | undefined {
  return (text) => meanings.get(comparable(text));
}

/** An empty text stands for `empty`; any other is read. */
export function orEmpty<T, E>(read: (text: string) => T | undefined, empty: E): (text: string) => T | E | undefined {
  return (text) => (text === '' ? empty : read(text));
}

export function anyText(text: string): string {
  return text;
}
