// A service of Google's as data: its name, its methods with their signatures, its constants.
import type { Kind } from './kind';

/** A method, with one signature after another where it has several. */
export interface Member<Self> {
  readonly signatures: readonly Signature<Self>[];
}

interface Signature<Self> {
  readonly kinds: readonly Kind<unknown>[];
  /** Written as a method, so that objects of all types can be held together; only its own type's state reaches it. */
  run(self: Self, given: readonly unknown[]): unknown;
}

export interface ServiceType<Self> {
  /** As Google prints it: `SpreadsheetApp.Range`. */
  readonly name: string;
  readonly members: Readonly<Record<string, Member<Self>>>;
  readonly constants?: Readonly<Record<string, ServiceObject<unknown>>>;
}

/** What a script holds in its hands; `realm` shows it to the script as an object of that type and nothing more. */
export class ServiceObject<Self> {
  constructor(
    readonly type: ServiceType<Self>,
    readonly self: Self,
  ) {}
}

/** The answer of methods that can be chained: the object itself. */
export const SAME_OBJECT = Symbol('the same object');

type ValuesOf<Kinds extends readonly Kind<unknown>[]> = {
  -readonly [Index in keyof Kinds]: Kinds[Index] extends Kind<infer Value> ? Value : never;
};

/** A method with one signature; its answer goes to the script. */
export function method<Self, const Kinds extends readonly Kind<unknown>[]>(
  kinds: Kinds,
  run: (self: Self, ...given: ValuesOf<Kinds>) => unknown,
): Member<Self> {
  return { signatures: [{ kinds, run: (self, given) => run(self, ...(read(kinds, given) as ValuesOf<Kinds>)) }] };
}

/** A method that answers the object it was called on. */
export function chained<Self, const Kinds extends readonly Kind<unknown>[]>(
  kinds: Kinds,
  run: (self: Self, ...given: ValuesOf<Kinds>) => void,
): Member<Self> {
  return method<Self, Kinds>(kinds, (self, ...given) => {
    run(self, ...given);
    return SAME_OBJECT;
  });
}

/** One method with the signatures of several; the first that fits is taken. */
export function overloaded<Self>(...members: readonly Member<Self>[]): Member<Self> {
  return { signatures: members.flatMap((member) => member.signatures) };
}

function read(kinds: readonly Kind<unknown>[], given: readonly unknown[]): readonly unknown[] {
  return kinds.map((kind, index) => kind.read(given[index]));
}

/** The constants of an enumeration, such as `SpreadsheetApp.BorderStyle`. */
export function enumeration<Name extends string>(name: string, names: readonly Name[]): Enumeration<Name> {
  const value: ServiceType<Name> = { name, members: { toString: method([], (self) => self) } };
  const constants = Object.fromEntries(names.map((one) => [one, new ServiceObject(value, one)])) as Record<
    Name,
    ServiceObject<Name>
  >;
  return {
    constantOf: (one) => constants[one],
    value,
    holder: new ServiceObject<unknown>({ name, members: {}, constants }, null),
  };
}

export interface Enumeration<Name extends string> {
  /** The type of each constant; what stands behind one is its name. */
  readonly value: ServiceType<Name>;
  constantOf(name: Name): ServiceObject<Name>;
  /** The object that has them all. */
  readonly holder: ServiceObject<unknown>;
}
