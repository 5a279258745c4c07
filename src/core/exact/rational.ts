// Exact numbers: every score is a fraction of two integers until the one place that rounds it.

/** A fraction in no particular terms; the denominator is positive. Make one with `rational`, `fromDecimal` or `fromNumber`. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

// BigInt literals are refused by the parser of the target platform, so the few constants are made once here.
const NONE = BigInt(0);
const SINGLE = BigInt(1);
const TWO = BigInt(2);
const TEN = BigInt(10);
const LONG = TEN ** BigInt(30);

export const ZERO: Rational = { numerator: NONE, denominator: SINGLE };
export const ONE: Rational = { numerator: SINGLE, denominator: SINGLE };
export const HUNDRED: Rational = { numerator: BigInt(100), denominator: SINGLE };

/**
 * The fraction `numerator / denominator` of two whole numbers.
 * @throws RangeError when a number is not a safe integer or the denominator is not positive
 */
export function rational(numerator: number, denominator = 1): Rational {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`not a fraction of whole numbers: ${numerator}/${denominator}`);
  }
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/**
 * Reads a plain decimal such as `-12.30` (digits, one point, optional sign, optional exponent).
 * @throws RangeError when the text is anything else
 */
export function fromDecimal(text: string): Rational {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (match === null) throw new RangeError(`not a decimal: ${text}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(sign + whole + fraction);
  const scale = Number(exponent) - fraction.length;
  return scale >= 0
    ? { numerator: digits * TEN ** BigInt(scale), denominator: SINGLE }
    : { numerator: digits, denominator: TEN ** BigInt(-scale) };
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
  if (a.denominator === b.denominator) {
    return shortened(a.numerator + b.numerator, a.denominator);
  }
  return shortened(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return shortened(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** @throws RangeError when `b` is zero */
export function divide(a: Rational, b: Rational): Rational {
  if (b.numerator === NONE) throw new RangeError('division by zero');
  const sign = b.numerator < NONE ? -SINGLE : SINGLE;
  return shortened(a.numerator * b.denominator * sign, a.denominator * b.numerator * sign);
}

export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function absolute(a: Rational): Rational {
  return a.numerator < NONE ? negate(a) : a;
}

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference =
    a.denominator === b.denominator
      ? a.numerator - b.numerator
      : a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < NONE ? -1 : difference > NONE ? 1 : 0;
}

export function equal(a: Rational, b: Rational): boolean {
  return compare(a, b) === 0;
}

/** -1, 0 or 1. */
export function signOf(a: Rational): number {
  return a.numerator < NONE ? -1 : a.numerator > NONE ? 1 : 0;
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
  const scale = TEN ** BigInt(places);
  const magnitude = (a.numerator < NONE ? -a.numerator : a.numerator) * scale;
  const rounded = (magnitude * TWO + a.denominator) / (a.denominator * TWO);
  return { numerator: a.numerator < NONE ? -rounded : rounded, denominator: scale };
}

/** The whole number next to `a` towards zero. */
export function wholePart(a: Rational): Rational {
  return { numerator: a.numerator / a.denominator, denominator: SINGLE };
}

/** The decimal text of `a`, rounded half-up to exactly `places` digits after the point: `88.20`. */
export function formatDecimal(a: Rational, places = 2): string {
  const { numerator } = roundHalfUp(a, places);
  const digits = String(numerator < NONE ? -numerator : numerator).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = places === 0 ? '' : `.${digits.slice(digits.length - places)}`;
  return (numerator < NONE ? '-' : '') + whole + fraction;
}

/** The shortest decimal text when `a` is a decimal of at most `places` digits, else rounded to them: `80`, `0.5`, `33.333333`. */
export function formatShort(a: Rational, places = 6): string {
  const text = formatDecimal(a, places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** The nearest double; for cells and pictures only, never for a comparison. */
export function toNumber(a: Rational): number {
  return Number(formatDecimal(a, 15));
}

/** Terms are lowered only once they grow long: most sums of a month never need it, and it is the dear part. */
function shortened(numerator: bigint, denominator: bigint): Rational {
  if (denominator < LONG) return { numerator, denominator };
  const divisor = greatestCommonDivisor(numerator < NONE ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let larger = a;
  let smaller = b;
  while (smaller !== NONE) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
