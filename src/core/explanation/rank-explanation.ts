// “Why this rank?”: every term of a standing down to its cells, the distance to both neighbours, and what would have changed the place.
import type { Rational } from '../exact/rational';
import type { DecidedBy, Ranking, Standing, Subject, Unranked } from '../month/month-result';

export type RankExplanation =
  | {
      readonly kind: 'ranked';
      readonly ranking: Ranking;
      readonly standing: Standing;
      readonly above: Neighbour | null;
      readonly below: Neighbour | null;
      readonly named: readonly Named[];
      readonly changes: readonly PlaceChange[];
    }
  | { readonly kind: 'unranked'; readonly ranking: Ranking; readonly unranked: Unranked };

export interface Neighbour {
  readonly subject: Subject;
  readonly rank: number;
  readonly total: Rational;
  /** Points between the two totals, zero or above. */
  readonly margin: Rational;
  /** What parts the two; null where nothing does. */
  readonly by: DecidedBy | null;
}

/** What the result names the subject as, and what decided it. */
export interface Named {
  readonly as: 'advanced' | 'last' | 'lastTwo';
  readonly decidedBy: DecidedBy;
}

/** The smallest change of one thing that would have changed the place, all else as it is. */
export interface PlaceChange {
  readonly direction: 'up' | 'down';
  /** With whom the place would be changed. */
  readonly against: Subject;
  readonly what:
    /** The criterion's score in the unit of its method: 0..100, or points up to the full ones. */
    | { readonly kind: 'score'; readonly code: string; readonly from: Rational; readonly to: Rational }
    | { readonly kind: 'deductions' | 'bonus'; readonly from: Rational; readonly to: Rational }
    /** Full points of a criterion, the others rescaled. */
    | { readonly kind: 'weight'; readonly code: string; readonly change: Rational };
}
