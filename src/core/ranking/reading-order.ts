import type { Subject } from '../month/month-result';

/** By name, for reading only: no rank and no choice ever follows from it, and no row order shines through. */
export function inReadingOrder<T extends { readonly subject: Subject }>(listed: readonly T[]): readonly T[] {
  return [...listed].sort((a, b) => {
    if (a.subject.name !== b.subject.name) return a.subject.name < b.subject.name ? -1 : 1;
    return a.subject.key < b.subject.key ? -1 : 1;
  });
}
