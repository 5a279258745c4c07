// The kinds of arguments that Google's methods take.
import type { Kind } from './kind';
import { ServiceObject } from './service-type';
import type { ServiceType } from './service-type';

/** What was accepted is what the method is handed: no copies of big blocks. */
const asGiven = (given: unknown): never => given as never;

function plain<Value>(accepts: (given: unknown) => given is Value): Kind<Value> {
  return { accepts, read: asGiven };
}

export const text = plain((given): given is string => typeof given === 'string');

export const truth = plain((given): given is boolean => typeof given === 'boolean');

export const number = plain((given): given is number => Number.isFinite(given));

/** Google cuts decimals off; here they are refused, since a row number with decimals is a mistake. */
export const whole = plain((given): given is number => Number.isInteger(given));

/** A date of the script's realm has become one of the host's on its way here (see realm.ts). */
export const date = plain((given): given is Date => given instanceof Date && !Number.isNaN(given.getTime()));

/** What `setValue` takes. NaN and infinities are refused. */
export type CellInput = string | number | boolean | Date | null;

export const cellInput = plain(
  (given): given is CellInput =>
    given === null || text.accepts(given) || truth.accepts(given) || number.accepts(given) || date.accepts(given),
);

/** A byte as Java has it. */
export const signedByte = plain(
  (given): given is number => typeof given === 'number' && Number.isInteger(given) && given >= -128 && given <= 127,
);

/** An object of the script's own with named values, as `sendEmail` takes it. */
export const fields = plain(
  (given): given is Readonly<Record<string, unknown>> =>
    typeof given === 'object' && given !== null && Object.getPrototypeOf(given) === null,
);

export function orNull<Value>(kind: Kind<Value>): Kind<Value | null> {
  return {
    accepts: (given) => given === null || kind.accepts(given),
    read: kind.read === asGiven ? asGiven : (given) => (given === null ? null : kind.read(given)),
  };
}

/** What one of two kinds takes. */
export function oneOfKinds<Value>(one: Kind<Value>, other: Kind<Value>): Kind<Value> {
  return {
    accepts: (given) => one.accepts(given) || other.accepts(given),
    read: (given) => (one.accepts(given) ? one : other).read(given),
  };
}

export function list<Value>(kind: Kind<Value>): Kind<readonly Value[]> {
  return {
    accepts: (given) => Array.isArray(given) && given.every(kind.accepts),
    read: kind.read === asGiven ? asGiven : (given) => (given as unknown[]).map(kind.read),
  };
}

/** Rows of cells, as `setValues` takes them. */
export function table<Value>(kind: Kind<Value>): Kind<readonly (readonly Value[])[]> {
  return list(list(kind));
}

export function oneOf<Word extends string>(...words: readonly Word[]): Kind<Word> {
  return plain((given): given is Word => words.some((word) => word === given));
}

/** An object of a service, such as a DataValidation; the method is handed what stands behind it. Asked late, so that a type may take its own kind. */
export function instance<Self>(type: () => ServiceType<Self>): Kind<Self> {
  return {
    accepts: (given) => given instanceof ServiceObject && given.type === type(),
    read: (given) => (given as ServiceObject<Self>).self,
  };
}
