import fc from 'fast-check';
import {
  absolute,
  add,
  compare,
  divide,
  equal,
  formatDecimal,
  formatShort,
  fromDecimal,
  fromNumber,
  multiply,
  negate,
  rational,
  roundHalfUp,
  signOf,
  subtract,
  sum,
  toNumber,
  wholePart,
  type Rational,
} from '../../../src/core/exact/rational';

/** Small enough for plain numbers, at the edge of what they can hold, and far beyond it. */
const digits = fc.oneof(
  fc.integer({ min: -10_000, max: 10_000 }).map(BigInt),
  fc.bigInt({ min: 2n ** 52n, max: 2n ** 54n }),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
);
const decimal = fc.tuple(digits, fc.integer({ min: -20, max: 20 })).map(([whole, exponent]) => ({ whole, exponent }));
const fraction = fc
  .tuple(decimal, decimal)
  .map(([top, bottom]) => ({ top: fromDecimal(textOf(top)), bottom: fromDecimal(textOf(bottom)) }))
  .filter(({ bottom }) => signOf(bottom) !== 0)
  .map(({ top, bottom }) => divide(top, bottom));

function textOf({ whole, exponent }: { readonly whole: bigint; readonly exponent: number }): string {
  return `${String(whole)}e${String(exponent)}`;
}

const top = ({ numerator }: Rational): bigint => BigInt(numerator);
const bottom = ({ denominator }: Rational): bigint => BigInt(denominator);

/** The same value as `numerator / denominator`, and every part a plain number exactly where it is safe. */
function expectFraction(actual: Rational, numerator: bigint, denominator: bigint): void {
  expect(top(actual) * denominator).toBe(numerator * bottom(actual));
  expect(bottom(actual) > 0n).toBe(true);
  for (const part of [actual.numerator, actual.denominator]) {
    expect(typeof part).toBe(Number.isSafeInteger(Number(part)) ? 'number' : 'bigint');
    expect(Object.is(part, -0)).toBe(false);
  }
}

it('adds, subtracts, multiplies and divides exactly', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      expectFraction(add(a, b), top(a) * bottom(b) + top(b) * bottom(a), bottom(a) * bottom(b));
      expectFraction(subtract(a, b), top(a) * bottom(b) - top(b) * bottom(a), bottom(a) * bottom(b));
      expectFraction(multiply(a, b), top(a) * top(b), bottom(a) * bottom(b));
      if (signOf(b) !== 0) expectFraction(divide(a, b), top(a) * bottom(b), bottom(a) * top(b));
    }),
  );
});

it('stays exact over long sums', () => {
  fc.assert(
    fc.property(fc.array(fraction, { maxLength: 20 }), (values) => {
      const [numerator, denominator] = values.reduce<readonly [bigint, bigint]>(
        ([above, below], value) => [above * bottom(value) + top(value) * below, below * bottom(value)],
        [0n, 1n],
      );
      expectFraction(sum(values), numerator, denominator);
    }),
  );
});

it('compares as the fractions do', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      const difference = top(a) * bottom(b) - top(b) * bottom(a);
      expect(compare(a, b)).toBe(difference < 0n ? -1 : Number(difference > 0n));
      expect(equal(a, b)).toBe(difference === 0n);
      expect(equal(a, divide(multiply(a, rational(7)), rational(7)))).toBe(true);
    }),
  );
});

it('rounds a half away from zero and everything else to the nearest', () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: 0, max: 20 }), (value, places) => {
      const rounded = roundHalfUp(value, places);
      expect(bottom(rounded)).toBe(10n ** BigInt(places));
      const doubledRest = (top(absolute(value)) * 10n ** BigInt(places) - top(absolute(rounded)) * bottom(value)) * 2n;
      expect(doubledRest < bottom(value) && doubledRest >= -bottom(value)).toBe(true);
      expect(equal(roundHalfUp(negate(value), places), negate(rounded))).toBe(true);
    }),
  );
});

it('cuts towards zero', () => {
  fc.assert(
    fc.property(fraction, (value) => {
      expectFraction(wholePart(value), top(value) / bottom(value), 1n);
    }),
  );
});

it('writes decimals that read as the same number', () => {
  fc.assert(
    fc.property(digits, fc.integer({ min: 0, max: 20 }), (whole, places) => {
      const value = fromDecimal(textOf({ whole, exponent: -places }));
      expect(equal(fromDecimal(formatDecimal(value, places)), value)).toBe(true);
      expect(equal(fromDecimal(formatShort(value, places)), value)).toBe(true);
    }),
  );
});

it('writes short what it would write in full, without the zeros at the end', () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: 0, max: 20 }), (value, places) => {
      const [whole = '', parts = ''] = formatDecimal(value, places).split('.');
      const significant = parts.replace(/0+$/, '');
      expect(formatShort(value, places)).toBe(significant === '' ? whole : `${whole}.${significant}`);
    }),
  );
});

it('takes a number of the workbook for its 15 shown digits', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }), (value) => {
      fc.pre(Math.abs(value) > 1e-20 && !Number.isSafeInteger(value));
      expect(equal(fromNumber(value), fromDecimal(value.toPrecision(15)))).toBe(true);
    }),
  );
  expect(formatShort(fromNumber(0.1 + 0.2), 20)).toBe('0.3');
  expect(fromNumber(2 ** 53 - 1)).toEqual(rational(9007199254740991));
});

it.each([
  ['88.205', 2, '88.21'],
  ['-88.205', 2, '-88.21'],
  ['88.2049999999999999999999', 2, '88.20'],
  ['-0.004', 2, '0.00'],
  ['9007199254740993.5', 0, '9007199254740994'],
  ['90071992547409.935', 2, '90071992547409.94'],
])('prints %s with %i digits as %s', (text, places, printed) => {
  expect(formatDecimal(fromDecimal(text), places)).toBe(printed);
});

it('gives the nearest double', () => {
  expect(toNumber(fromDecimal('0.1'))).toBe(0.1);
  expect(toNumber(rational(-1, 4))).toBe(-0.25);
});

it.each(['', '1,5', '.5', '1.', '1e', '0x1', ' 1'])('refuses %j as a decimal', (text) => {
  expect(() => fromDecimal(text)).toThrow(RangeError);
});

it.each([
  [0.5, 1],
  [1, 0],
  [1, -1],
  [2 ** 53, 1],
])('refuses %d / %d as a fraction of whole numbers', (above, below) => {
  expect(() => rational(above, below)).toThrow(RangeError);
});

it('refuses to divide by zero', () => {
  expect(() => divide(rational(1), rational(0))).toThrow(RangeError);
});
