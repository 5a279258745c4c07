import {
  absolute,
  compare,
  divide,
  formatDecimal,
  formatShort,
  fromDecimal,
  maximum,
  minimum,
  negate,
  ONE,
  rational,
  roundHalfUp,
  signOf,
  sum,
  toNumber,
  ZERO,
} from '../../../src/core/exact/rational';

const third = rational(1, 3);
const half = rational(1, 2);

it('the smaller and the larger of two are the same in whatever order they are given', () => {
  for (const [a, b] of [[third, half] as const, [half, third] as const]) {
    expect(minimum(a, b)).toBe(third);
    expect(maximum(a, b)).toBe(half);
  }
});

it('a size has no sign', () => {
  expect(absolute(rational(-5))).toEqual(rational(5));
  expect(absolute(rational(5))).toEqual(rational(5));
});

it('less than nothing, nothing and more than nothing are told apart', () => {
  expect([rational(-1, 3), ZERO, third].map(signOf)).toEqual([-1, 0, 1]);
});

it('nothing has no sign, however it came about', () => {
  expect(Object.is(negate(ZERO).numerator, 0)).toBe(true);
  expect(Object.is(roundHalfUp(rational(-1, 1000)).numerator, 0)).toBe(true);
});

it('rounding keeps the sign', () => {
  expect(compare(roundHalfUp(fromDecimal('88.205')), fromDecimal('88.21'))).toBe(0);
  expect(compare(roundHalfUp(fromDecimal('-88.205')), fromDecimal('-88.21'))).toBe(0);
  expect(formatDecimal(fromDecimal('88.205'))).toBe('88.21');
});

it('the zeros of a whole number are no zeros after its point', () => {
  expect(formatShort(rational(100), 0)).toBe('100');
  expect(formatShort(rational(100))).toBe('100');
});

it.each<[string, number]>([
  ['0.3333333333333333', 0.333333333333333],
  ['0.12345678901234567890', 0.123456789012346],
  ['12345678901234567890.5', 12345678901234567890.5],
  ['1e30', 1e30],
  ['5e-20', 0],
  ['-1e30', -1e30],
])('%s, beyond plain numbers, is still given as a double', (text, double) => {
  expect(toNumber(fromDecimal(text))).toBeCloseTo(double, 14);
});

it('a fraction of plain numbers is given as the very double that is nearest', () => {
  expect(toNumber(third)).toBe(1 / 3);
  expect(toNumber(rational(2, 7))).toBe(2 / 7);
});

it('a long sum of unlike fractions stays in plain numbers', () => {
  const parts = Array.from({ length: 60 }, (_, index) => rational(1, index % 2 === 0 ? 1009 : 1013));
  const { numerator, denominator } = sum(parts);
  expect([typeof numerator, typeof denominator]).toEqual(['number', 'number']);
});

it('what is no number is refused by name', () => {
  expect(() => rational(1.5)).toThrow('1.5/1');
  expect(() => rational(1, 0)).toThrow('1/0');
  expect(() => fromDecimal('1,5')).toThrow('1,5');
  expect(() => divide(ONE, ZERO)).toThrow('division by zero');
});
