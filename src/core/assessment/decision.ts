import type { IsoDate } from '../calendar/calendar';
import type { ValueEntry } from '../entries/entry';
import type { CellAddress } from '../findings/finding';

/** A decision of the leading group (审定) with everything it needs to count: matter, names, who, when and why. */
export interface EffectiveDecision {
  /** 事项 in the form of `nameKey`. */
  readonly matter: string;
  /** 决定 as written. */
  readonly decision: ValueEntry<string>;
  readonly decidedBy: string;
  readonly decidedOn: IsoDate;
  readonly reason: string;
  readonly at: CellAddress;
}
