// Which version is which: a month's versions count from 1, and the last one is what holds.
import type { Month } from '../calendar/calendar';
import type { Publication } from './publication';

export type MonthVersion = Pick<Publication, 'month' | 'version'>;

/** Null where the month has not been published. */
export function lastVersionOf<Version extends MonthVersion>(
  month: Month,
  publications: readonly Version[],
): Version | null {
  return publications
    .filter((publication) => publication.month === month)
    .reduce<Version | null>((last, each) => (last === null || each.version > last.version ? each : last), null);
}

/** What holds of every published month, by month. */
export function lastVersions<Version extends MonthVersion>(
  publications: readonly Version[],
): ReadonlyMap<Month, Version> {
  const months = publications.map(({ month }) => month);
  return new Map(
    months.flatMap((month) => {
      const last = lastVersionOf(month, publications);
      return last === null ? [] : [[month, last] as const];
    }),
  );
}
