// Which of the months with entries an office is working on: units plan the next one before the last is ranked and published.
import type { IsoDate, Month } from '../calendar/calendar';
import type { MonthVersion } from '../publication/versions';

export interface MonthsSoFar {
  /** Ascending. */
  readonly months: readonly Month[];
  readonly published: readonly MonthVersion[];
  readonly today: IsoDate;
}

/** The latest that is over, unless it or a later one is published: then the latest of all, if only half filled. Undefined for no months. */
export function monthInHand({ months, published, today }: MonthsSoFar): Month | undefined {
  const open = months.filter((month) => isOver(month, today) && !published.some((each) => each.month >= month));
  return open[open.length - 1] ?? months[months.length - 1];
}

function isOver(month: Month, today: IsoDate): boolean {
  return month < today.slice(0, month.length);
}
