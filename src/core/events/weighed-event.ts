import type { EventEntry } from '../entries/judgements';
import type { Observations } from '../findings/observations';
import type { EventWorth } from './event-worth';

/** An event of the month with what it is worth and whom it concerns. */
export interface WeighedEvent extends Observations {
  readonly event: EventEntry;
  /** Empty where the row names no unit, or one that nobody can tell. */
  readonly unitName: string;
  /** Empty for an event of the unit itself, and where nobody can tell who is meant. */
  readonly personKey: string;
  readonly personName: string;
  /** The row names a member, known or not. */
  readonly isOfMember: boolean;
  /** Which time of its type it is this year for the person; null where there is none. */
  readonly time: number | null;
  /** Null where there are obstacles. */
  readonly worth: EventWorth | null;
}
