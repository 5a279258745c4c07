import type { IsoDate } from '../calendar/calendar';
import { daysBetween } from '../calendar/day-arithmetic';

/** Days in a row as `first/last`, several joined by commas; `days` ascend. The words are made of it later, in each language. */
export function spansOf(days: readonly IsoDate[]): string {
  const spans: { readonly first: IsoDate; last: IsoDate }[] = [];
  for (const day of days) {
    const open = spans[spans.length - 1];
    if (open !== undefined && daysBetween(open.last, day) === 1) open.last = day;
    else spans.push({ first: day, last: day });
  }
  return spans.map(({ first, last }) => `${first}/${last}`).join(',');
}
