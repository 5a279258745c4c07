// The kinds of values that parameters take: each reads a text or says undefined.
import { signOf, toNumber, type Rational } from '../../core/exact/rational';
import type { BallotMethod, PlaceStep } from '../../core/rules/method';
import { isMailAddress } from '../../core/mail/mail-address';
import { comparable } from '../cells/clean-text';
import { figureOf } from '../cells/figure';
import { isWithin } from '../cells/read-number';
import { splitNames } from '../cells/read-text';
import { wordFor, type Choice } from '../tables/choice';
import type { NumberRange } from '../tables/column-kind';
import type { Values } from './parameter';

export const points = numberIn({ from: 0, unitWord: '分' });

/** A weight as a figure or a percentage. */
export const share = numberIn({ from: 0, percent: 'asRatio' });

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
    return value === undefined ? undefined : toNumber(value);
  };
}

/** One word of a list, of which `usual` counts when nobody writes it. */
export function oneWord<Value extends string>(choice: Choice<Value>, usual: Value): Values<Value> {
  return { read: wordOf(choice), fallback: [wordFor(usual, choice, 'zh-CN'), wordFor(usual, choice, 'en')] };
}

export function wordOf<Value extends string>({ meanings }: Choice<Value>): (text: string) => Value | undefined {
  return (text) => meanings.get(comparable(text));
}

/** `0.5` is points, `2%` a share of the full points. */
export function placeStep(text: string): PlaceStep | undefined {
  const figure = figureOf(text, '分');
  if (figure === undefined || signOf(figure.value) < 0) return undefined;
  return { unit: figure.percent ? 'share' : 'points', value: figure.value };
}

/** The points of the four grades of a ballot. */
export function gradePoints(text: string): BallotMethod['gradePoints'] | undefined {
  const [excellent, competent, basic, incompetent, ...more] = splitNames(text).map(points);
  if (excellent === undefined || competent === undefined || basic === undefined || incompetent === undefined) {
    return undefined;
  }
  return more.length === 0 ? [excellent, competent, basic, incompetent] : undefined;
}

/** An empty text stands for `empty`; any other is read. */
export function orEmpty<T, E>(read: (text: string) => T | undefined, empty: E): (text: string) => T | E | undefined {
  return (text) => (text === '' ? empty : read(text));
}

/** Addresses one after the other; undefined where one of them is none. */
export function mailAddresses(text: string): readonly string[] | undefined {
  const addresses = splitNames(text.normalize('NFKC').replace(/\s+/g, '、'));
  return addresses.every(isMailAddress) ? addresses : undefined;
}

export function anyText(text: string): string {
  return text;
}
