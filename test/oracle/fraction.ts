// Exact fractions of the oracle's own: it must not share the arithmetic of what it checks.

/** Always in lowest terms, the bottom above zero. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function fraction(top: bigint, bottom: bigint): Fraction {
  if (bottom === 0n) throw new RangeError('a fraction over zero');
  const divisor = commonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { top: top / divisor, bottom: bottom / divisor };
}

export function whole(value: number): Fraction {
  return { top: BigInt(value), bottom: 1n };
}

export const nought = whole(0);

/** Reads the product's own numbers, which have the same two parts under other names. */
export function fractionOf(value: Record<'numerator' | 'denominator', number | bigint>): Fraction {
  return fraction(BigInt(value.numerator), BigInt(value.denominator));
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, fraction(-b.top, b.bottom));
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.top, a.bottom * b.bottom);
}

export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom, a.bottom * b.top);
}

export function isLess(a: Fraction, b: Fraction): boolean {
  return a.top * b.bottom < b.top * a.bottom;
}

export function isSame(a: Fraction, b: Fraction): boolean {
  return a.top === b.top && a.bottom === b.bottom;
}

export function lesser(a: Fraction, b: Fraction): Fraction {
  return isLess(b, a) ? b : a;
}

export function greater(a: Fraction, b: Fraction): Fraction {
  return isLess(a, b) ? b : a;
}

export function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce(plus, nought);
}

export function meanOf(values: readonly Fraction[]): Fraction {
  return over(sumOf(values), whole(values.length));
}

/** To hundredths; a half goes away from zero. */
export function rounded(value: Fraction): Fraction {
  const size = value.top < 0n ? -value.top : value.top;
  const doubled = size * 200n + value.bottom;
  const hundredths = doubled / (value.bottom * 2n);
  return fraction(value.top < 0n ? -hundredths : hundredths, 100n);
}

/** Two decimals, as a table prints them. */
export function printed(value: Fraction): string {
  const { top, bottom } = rounded(value);
  const hundredths = (top * 100n) / bottom;
  const digits = String(hundredths < 0n ? -hundredths : hundredths).padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Every digit of it: `88.2` is `441/5`. */
export function exactly(value: Fraction): string {
  return value.bottom === 1n ? String(value.top) : `${value.top}/${value.bottom}`;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  const size = (value: bigint): bigint => (value < 0n ? -value : value);
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return size(larger);
}
