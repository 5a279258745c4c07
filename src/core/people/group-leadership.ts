// Who leads a group in a month.
import type { WorkingMonth } from '../calendar/working-month';
import type { PostEntry } from '../entries/people';
import { groupBy } from '../names/group-by';
import { nameKey } from '../names/name-key';
import { workingDaysIn } from './service';

/** The leading posts among those of one unit, by the person who holds them. */
export function leadersAmong(posts: readonly PostEntry[]): readonly (readonly PostEntry[])[] {
  const leading = posts.filter(({ leads }) => leads);
  return [...groupBy(leading, ({ staffNumber, name }) => nameKey(staffNumber || name)).values()];
}

/** Who led on most working days, of equals the later row; empty for nobody. `posts` are those of one unit that touch the month. */
export function leaderOf(posts: readonly PostEntry[], month: WorkingMonth): string {
  const terms = leadersAmong(posts).map((own) => ({ name: own[0]?.name ?? '', days: workingDaysIn(own, month) }));
  return terms.reduce((best, term) => (term.days >= best.days ? term : best), { name: '', days: 0 }).name;
}
