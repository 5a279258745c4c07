// A month as it was approved: what notices and mails are made of.
import type { Publication } from '../../core/publication/publication';
import type { ScoreChange } from '../../core/publication/score-change';
import type { Streak } from '../../core/publication/streak';
import { streaksOf } from '../../core/publication/streaks';
import type { AssessedMonth, ReadWorkbook } from '../month/assess-month';
import type { Digest } from '../ports';
import type { RefusalCause } from '../refusal';
import { changesSince, monthStanding } from './month-standing';

/** `assessed` gives the same result hash as `publication`; where entries have changed the result since, there is no such month. */
export interface PublishedMonth {
  readonly assessed: AssessedMonth;
  readonly publication: Publication;
  /** Against the version before; empty for the first. */
  readonly changes: readonly ScoreChange[];
  readonly streaks: readonly Streak[];
}

export type FoundPublication =
  | ({ readonly kind: 'published' } & PublishedMonth)
  /** `draft`: never published. `changed`: the entries now give another result. */
  | { readonly kind: 'draft' | 'changed'; readonly cause: RefusalCause };

/** The last version, as long as the entries still give it; else why there is nothing to make a notice or a mail of. */
export function publishedMonth(read: ReadWorkbook, assessed: AssessedMonth, digest: Digest): FoundPublication {
  const { month, result } = assessed;
  const { state, published: publication } = monthStanding(read, assessed, digest);
  if (publication === null) return { kind: 'draft', cause: { reason: 'notPublished', facts: { month } } };
  const { version, reason } = publication;
  if (state === 'changed') {
    const facts = { month, version: String(version), next: String(version + 1) };
    return { kind: 'changed', cause: { reason: 'changedSincePublication', facts } };
  }
  return {
    kind: 'published',
    assessed,
    publication,
    changes: changesSince(read, { result, version, reason }),
    streaks: streaksOf(month, read.register.proven),
  };
}
