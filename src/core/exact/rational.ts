// Exact numbers: every score is a fraction of two integers until the one place that rounds it.
import {
  greatestCommonDivisor,
  integerOf,
  magnitude,
  minus,
  plus,
  powerOfTen,
  quotient,
  remainder,
  times,
  type Integer,
} from './integer';

/** A fraction in no particular terms; the denominator is positive. Make one with `rational`, `fromDecimal` or `fromNumber`. */
export interface Rational {
  readonly numerator: Integer;
  readonly denominator: Integer;
}

export const ZERO: Rational = { numerator: 0, denominator: 1 };
export const ONE: Rational = { numerator: 1, denominator: 1 };
export const HUNDRED: Rational = { numerator: 100, denominator: 1 };

const LONG = 1_000_000;

/**
 * The fraction `numerator / denominator` of two whole numbers.
 * @throws RangeError when a number is not a safe integer or the denominator is not positive
 */
export function rational(numerator: number, denominator = 1): Rational {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`not a fraction of whole numbers: ${numerator}/${denominator}`);
  }
  return { numerator, denominator };
}

/**
 * Reads a plain decimal such as `-12.30` (digits, one point, optional sign, optional exponent).
 * @throws RangeError when the text is anything else
 */
export function fromDecimal(text: string): Rational {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (match === null) throw new RangeError(`not a decimal: ${text}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = integerOf(sign + whole + fraction);
  const scale = Number(exponent) - fraction.length;
  return scale >= 0
    ? { numerator: times(digits, powerOfTen(scale)), denominator: 1 }
    : { numerator: digits, denominator: powerOfTen(-scale) };
}

/**
 * A number of the workbook as it is shown with 15 significant digits, so that 0.1 + 0.2 counts as 0.3.
 * @throws RangeError for NaN and the infinities
 */
export function fromNumber(value: number): Rational {
  if (Number.isSafeInteger(value)) return rational(value);
  return fromDecimal(String(Number(value.toPrecision(15))));
}

export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) return shortened(plus(a.numerator, b.numerator), a.denominator);
  const numerator = plus(times(a.numerator, b.denominator), times(b.numerator, a.denominator));
  return shortened(numerator, times(a.denominator, b.denominator));
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return shortened(times(a.numerator, b.numerator), times(a.denominator, b.denominator));
}

/** @throws RangeError when `b` is zero */
export function divide(a: Rational, b: Rational): Rational {
  const sign = signOf(b);
  if (sign === 0) throw new RangeError('division by zero');
  const numerator = times(times(a.numerator, b.denominator), sign);
  return shortened(numerator, times(a.denominator, magnitude(b.numerator)));
}

export function negate(a: Rational): Rational {
  return { numerator: times(a.numerator, -1), denominator: a.denominator };
}

export function absolute(a: Rational): Rational {
  return a.numerator < 0 ? negate(a) : a;
}

/** -1, 0 or 1 as `a` is smaller than, equal to or larger than `b`. */
export function compare(a: Rational, b: Rational): number {
  const same = a.denominator === b.denominator;
  const left = same ? a.numerator : times(a.numerator, b.denominator);
  const right = same ? b.numerator : times(b.numerator, a.denominator);
  return left < right ? -1 : Number(left > right);
}

export function equal(a: Rational, b: Rational): boolean {
  return compare(a, b) === 0;
}

/** -1, 0 or 1. */
export function signOf(a: Rational): number {
  return a.numerator < 0 ? -1 : Number(a.numerator > 0);
}

export function minimum(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function maximum(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

/** The sum of all; zero of none. */
export function sum(values: readonly Rational[]): Rational {
  return values.reduce(add, ZERO);
}

/**
 * The nearest multiple of 10^-places; a half goes away from zero (四舍五入). The only place that rounds.
 */
export function roundHalfUp(a: Rational, places = 2): Rational {
  const scale = powerOfTen(places);
  const { whole, parts } = roundedSize(a, scale);
  const size = plus(times(whole, scale), parts);
  return { numerator: a.numerator < 0 ? times(size, -1) : size, denominator: scale };
}

/** Without its sign. The part after the point stands apart, for together most figures would outgrow the plain numbers. */
function roundedSize({ numerator, denominator }: Rational, scale: Integer): { whole: Integer; parts: Integer } {
  const size = magnitude(numerator);
  const whole = quotient(size, denominator);
  const rest = minus(size, times(whole, denominator));
  if (rest === 0) return { whole, parts: 0 };
  const scaled = times(rest, scale);
  const parts = quotient(scaled, denominator);
  const left = minus(scaled, times(parts, denominator));
  const rounded = left >= minus(denominator, left) ? plus(parts, 1) : parts;
  return rounded === scale ? { whole: plus(whole, 1), parts: 0 } : { whole, parts: rounded };
}

/** The whole number next to `a` towards zero. */
export function wholePart(a: Rational): Rational {
  return { numerator: quotient(a.numerator, a.denominator), denominator: 1 };
}

/** The decimal text of `a`, rounded half-up to exactly `places` digits after the point: `88.20`. */
export function formatDecimal(a: Rational, places = 2): string {
  const { whole, parts } = roundedSize(a, powerOfTen(places));
  const sign = a.numerator < 0 && (whole !== 0 || parts !== 0) ? '-' : '';
  return sign + String(whole) + (places === 0 ? '' : `.${String(parts).padStart(places, '0')}`);
}

/** The shortest decimal text when `a` is a decimal of at most `places` digits, else rounded to them: `80`, `0.5`, `33.333333`. */
export function formatShort(a: Rational, places = 6): string {
  // Without places that only hold zeros, which would make most figures of a month outgrow the plain numbers.
  const text = formatDecimal(a, placesOf(a, places));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** How many digits after the point say `a` exactly; `most` where those do not suffice. */
function placesOf({ numerator, denominator }: Rational, most: number): number {
  let places = 0;
  let rest = remainder(magnitude(numerator), denominator);
  while (rest !== 0 && places < most) {
    rest = remainder(times(rest, 10), denominator);
    places += 1;
  }
  return places;
}

/** The nearest double; for cells and pictures only, never for a comparison. */
export function toNumber({ numerator, denominator }: Rational): number {
  // The quotient of two safe integers is rounded correctly, and adding zero turns a negative zero around.
  if (typeof numerator === 'number' && typeof denominator === 'number') return numerator / denominator + 0;
  return Number(formatDecimal({ numerator, denominator }, 15));
}

/** Terms are lowered only once they grow long: most sums of a month never need it, and it is the dear part. */
function shortened(numerator: Integer, denominator: Integer): Rational {
  if (typeof numerator === 'number' && denominator < LONG) return { numerator, denominator };
  const divisor = greatestCommonDivisor(magnitude(numerator), denominator);
  return { numerator: quotient(numerator, divisor), denominator: quotient(denominator, divisor) };
}
