// Which version is which: a month's versions count from 1, and the last one is what holds.
import type { Month } from '../calendar/calendar';
import type { Publication } from './publication';

/** Null where the month has not been published. */
export function lastVersionOf(month: Month, publications: readonly Publication[]): Publication | null {
  return publications
    .filter((publication) => publication.month === month)
    .reduce<Publication | null>((last, each) => (last === null || each.version > last.version ? each : last), null);
}

/** The version that a draft of the month has. */
export function nextVersion(month: Month, publications: readonly Publication[]): number {
  return (lastVersionOf(month, publications)?.version ?? 0) + 1;
}

/** What holds of every published month, by month. */
export function lastVersions(publications: readonly Publication[]): ReadonlyMap<Month, Publication> {
  const months = publications.map(({ month }) => month);
  return new Map(
    months.flatMap((month) => {
      const last = lastVersionOf(month, publications);
      return last === null ? [] : [[month, last] as const];
    }),
  );
}
