// Whole numbers of any size: plain numbers while they are safe, for these cost a month nothing, BigInt beyond.

/** A number exactly where it is a safe integer, so that equal ones are `===`. */
export type Integer = number | bigint;

export function plus(a: Integer, b: Integer): Integer {
  const sum = typeof a === 'number' && typeof b === 'number' ? a + b : NaN;
  return Number.isSafeInteger(sum) ? sum : narrowed(BigInt(a) + BigInt(b));
}

export function minus(a: Integer, b: Integer): Integer {
  const difference = typeof a === 'number' && typeof b === 'number' ? a - b : NaN;
  return Number.isSafeInteger(difference) ? difference : narrowed(BigInt(a) - BigInt(b));
}

export function times(a: Integer, b: Integer): Integer {
  // Adding zero turns -0 into 0.
  const product = typeof a === 'number' && typeof b === 'number' ? a * b + 0 : NaN;
  return Number.isSafeInteger(product) ? product : narrowed(BigInt(a) * BigInt(b));
}

/** How often `b`, which is not zero, goes into `a`, towards zero. */
export function quotient(a: Integer, b: Integer): Integer {
  return typeof a === 'number' && typeof b === 'number' ? (a - (a % b)) / b + 0 : narrowed(BigInt(a) / BigInt(b));
}

export function magnitude(a: Integer): Integer {
  return a < 0 ? times(a, -1) : a;
}

export function powerOfTen(exponent: number): Integer {
  return exponent <= 15 ? 10 ** exponent : BigInt(10) ** BigInt(exponent);
}

/** Of two numbers that are not below zero. */
export function greatestCommonDivisor(a: Integer, b: Integer): Integer {
  let larger = a;
  let smaller = b;
  while (smaller !== 0) [larger, smaller] = [smaller, remainder(larger, smaller)];
  return larger;
}

/** What `quotient` leaves. */
export function remainder(a: Integer, b: Integer): Integer {
  return typeof a === 'number' && typeof b === 'number' ? a % b : narrowed(BigInt(a) % BigInt(b));
}

/** The integer of these digits; BigInt refuses anything else. */
export function integerOf(digits: string): Integer {
  return narrowed(BigInt(digits));
}

function narrowed(value: bigint): Integer {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
