import type { Finding } from '../findings/finding';
import type { Entry } from './entry';

/** The reader's findings of those entries that nobody can read. */
export function unreadableAmong(entries: readonly Entry<unknown>[]): readonly Finding[] {
  return entries.flatMap((entry) => (entry.state === 'unreadable' ? [entry.finding] : []));
}

/** The value, or undefined for a blank and for what nobody can read. */
export function valueIn<T>(entry: Entry<T>): T | undefined {
  return entry.state === 'value' ? entry.value : undefined;
}
