import type { Finding } from '../findings/finding';

/** What a name in a cell stands for, or the finding at that cell that says why nobody can tell. */
export type Resolved<T> =
  { readonly kind: 'found'; readonly value: T } | { readonly kind: 'unresolved'; readonly finding: Finding };
