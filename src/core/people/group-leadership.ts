// Who leads a group in a month: exactly one person on every working day, as the rules want it (R13).
import type { WorkingMonth } from '../calendar/working-month';
import type { PostEntry } from '../entries/people';
import { groupBy } from '../names/group-by';
import { nameKey } from '../names/name-key';
import { holdsOn, workingDaysIn } from './service';

export interface Leadership {
  /** Who led on most working days, of equals the later row; empty for nobody. */
  readonly leader: string;
  /** A working day without a leader, or with two, where there is one. */
  readonly dayWithout: string | null;
  readonly dayWithTwo: string | null;
}

/** `posts` are those of one unit that touch the month. */
export function leadershipOf(posts: readonly PostEntry[], month: WorkingMonth): Leadership {
  const leading = posts.filter(({ leads }) => leads);
  const leaders = [...groupBy(leading, ({ staffNumber, name }) => nameKey(staffNumber || name)).values()];
  const countOn = (day: string): number => leaders.filter((own) => own.some((post) => holdsOn(post, day))).length;
  const terms = leaders.map((own) => ({ name: own[0]?.name ?? '', days: workingDaysIn(own, month) }));
  const longest = terms.reduce((best, term) => (term.days >= best.days ? term : best), { name: '', days: 0 });
  return {
    leader: longest.name,
    dayWithout: month.workingDays.find((day) => countOn(day) === 0) ?? null,
    dayWithTwo: month.workingDays.find((day) => countOn(day) > 1) ?? null,
  };
}
