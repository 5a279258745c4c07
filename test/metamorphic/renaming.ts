// The same month in another town: every mention of a name, alone or within a text, becomes the new one.
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import { unspaced } from '../oracle/same-name';
import type { Chance } from '../random/chance';

/** New names for old. */
export type NewNames = ReadonlyMap<string, string>;

/** Gives every unit and person a new name, so that no two keep their alphabetical order but by luck. */
export function otherNames({ units, posts }: ContestEntries, chance: Chance): NewNames {
  const names = [...new Set([...units, ...posts].map(({ name }) => name))];
  const order = chance.shuffled(names.map((_, index) => index));
  return new Map(names.map((name, index) => [name, `改${order[index] ?? 0}号`]));
}

export function withNewNames(text: string, names: NewNames): string {
  const plain = unspaced(text);
  const known = [...names.keys()].filter((name) => plain.includes(name));
  const spelled = known.every((name) => text.includes(name)) ? text : plain;
  return known.reduce((changed, name) => changed.replaceAll(name, names.get(name) ?? name), spelled);
}

/** A copy in which every text, and every key that is one, has been rewritten. */
export function everyText<T>(value: T, rewrite: (text: string) => string): T;
export function everyText(value: unknown, rewrite: (text: string) => string): unknown {
  if (typeof value === 'string') return rewrite(value);
  if (Array.isArray(value)) return value.map((part: unknown) => everyText(part, rewrite));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [rewrite(key), everyText(part as unknown, rewrite)]),
  );
}
