import type { Entry } from '../../src/core/entries/entry';
import type { Fraction } from './fraction';

/** What became of one criterion; `faulty` keeps the subject out of the ranking. */
export type Outcome =
  { readonly state: 'scored'; readonly score: Fraction } | { readonly state: 'notApplicable' | 'excused' | 'faulty' };

export const FAULTY: Outcome = { state: 'faulty' };
export const NOT_APPLICABLE: Outcome = { state: 'notApplicable' };

export function scored(score: Fraction): Outcome {
  return { state: 'scored', score };
}

/** What a cell holds, or undefined when it is blank or unreadable. */
export function valueOf<T>(entry: Entry<T>): T | undefined {
  return entry.state === 'value' ? entry.value : undefined;
}
