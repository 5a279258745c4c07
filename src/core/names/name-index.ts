// Looks names up the way people write them; built once, so that ten thousand look-ups cost ten thousand steps.
import { groupBy } from './group-by';
import { nameKey } from './name-key';

export interface NameIndex<T> {
  readonly byKey: ReadonlyMap<string, readonly T[]>;
  readonly byCaselessKey: ReadonlyMap<string, readonly T[]>;
}

/** Blank names are left out: a blank cell names nobody. */
export function indexByName<T>(values: readonly T[], nameOf: (value: T) => string): NameIndex<T> {
  const named = values.map((value) => ({ value, key: nameKey(nameOf(value)) })).filter(({ key }) => key !== '');
  return {
    byKey: withoutKeys(groupBy(named, ({ key }) => key)),
    byCaselessKey: withoutKeys(groupBy(named, ({ key }) => key.toLowerCase())),
  };
}

/**
 * Everything that bears the name: none, one, or several that nobody can tell apart.
 * Case counts, unless only one name matches without it.
 */
export function namedBy<T>(index: NameIndex<T>, text: string): readonly T[] {
  const key = nameKey(text);
  const sameCase = index.byKey.get(key);
  if (sameCase !== undefined) return sameCase;
  const anyCase = index.byCaselessKey.get(key.toLowerCase()) ?? [];
  return anyCase.length === 1 ? anyCase : [];
}

function withoutKeys<T>(
  groups: ReadonlyMap<string, readonly { readonly value: T }[]>,
): ReadonlyMap<string, readonly T[]> {
  return new Map([...groups].map(([key, group]) => [key, group.map(({ value }) => value)]));
}
