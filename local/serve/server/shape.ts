// What JSON from a browser has to look like before anybody acts on it.

export type Shape<Value> = (value: unknown) => value is Value;

export const text: Shape<string> = (value) => typeof value === 'string';

export const anything: Shape<unknown> = (_): _ is unknown => true;

/** Of rows and columns. */
export const count: Shape<number> = (value): value is number => Number.isInteger(value) && Number(value) >= 1;

export function matching(pattern: RegExp): Shape<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}

export function oneOf<Value extends string | number>(...values: readonly Value[]): Shape<Value> {
  return (value): value is Value => values.some((each) => each === value);
}

export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value): value is Value | null => value === null || shape(value);
}

export function listOf<Value>(shape: Shape<Value>): Shape<readonly Value[]> {
  return (value): value is readonly Value[] => Array.isArray(value) && value.every(shape);
}

/** Members that are not named may be there. */
export function having<Value extends object>(members: {
  readonly [Name in keyof Value]: Shape<Value[Name]>;
}): Shape<Value> {
  const named = Object.entries<Shape<unknown>>(members);
  return (value): value is Value =>
    typeof value === 'object' &&
    value !== null &&
    named.every(([name, shape]) => Object.hasOwn(value, name) && shape((value as Record<string, unknown>)[name]));
}

export function either<One, Other>(one: Shape<One>, other: Shape<Other>): Shape<One | Other> {
  return (value): value is One | Other => one(value) || other(value);
}
