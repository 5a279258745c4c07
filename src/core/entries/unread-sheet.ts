import type { Month } from '../calendar/calendar';
import type { Finding } from '../findings/finding';

/** A unit's own sheet that nobody can read, so that nothing sure can be said of the unit and its members. */
export interface UnreadSheet {
  /** As 单位 spells it. */
  readonly unit: string;
  /** Null where the sheet may hold any month. */
  readonly month: Month | null;
  /** What the reader has told of it. */
  readonly finding: Finding;
}
