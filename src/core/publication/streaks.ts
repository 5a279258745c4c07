// Who holds the same place in several published months in a row (I28).
import { monthBefore } from '../calendar/day-arithmetic';
import type { Month } from '../calendar/calendar';
import type { NamedPlaces } from './figures';
import type { Streak } from './streak';
import { lastVersions, type MonthVersion } from './versions';

const MONTHS_FOR_LEADING_GROUP = 3;

/** A version and whom it names. */
export type NamedVersion = MonthVersion & NamedPlaces;

/** Up to and with `month`, which must be published; a month that was not published breaks a row. */
export function streaksOf(month: Month, publications: readonly NamedVersion[]): Streak[] {
  const versions = lastVersions(publications);
  const published = versions.get(month);
  if (published === undefined) return [];
  return (['advanced', 'last', 'lastTwo'] as const).flatMap((place) =>
    namesIn(published, place).flatMap((name): Streak[] => {
      const months = monthsInARow({ place, name }, month, versions);
      return months < 2 ? [] : [{ place, name, months, calls: callOf(place, months) }];
    }),
  );
}

type Place = Pick<Streak, 'place' | 'name'>;

function monthsInARow({ place, name }: Place, month: Month, versions: ReadonlyMap<Month, NamedVersion>): number {
  let count = 0;
  for (let each = month; namesIn(versions.get(each), place).includes(name); each = monthBefore(each)) count += 1;
  return count;
}

function namesIn(publication: NamedVersion | undefined, place: Streak['place']): readonly string[] {
  if (publication === undefined) return [];
  if (place === 'lastTwo') return publication.lastTwo;
  return publication[place] === '' ? [] : [publication[place]];
}

function callOf(place: Streak['place'], months: number): Streak['calls'] {
  if (place === 'advanced') return 'praise';
  return months >= MONTHS_FOR_LEADING_GROUP ? 'leadingGroup' : 'talk';
}
