// Everybody is in 人员 once for each post (R11): rows of one person that hold on the same day.
import { unitNameOf } from '../../assessment/roll/unit-posts';
import { daysOf } from '../../calendar/day-arithmetic';
import type { PostEntry } from '../../entries/people';
import type { Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import { namedBy } from '../../names/name-index';
import { holdsOn, postsWithin } from '../../people/service';
import type { MonthUnderCheck } from '../month-under-check';
import { spansOf } from '../day-spans';

export function overlapChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  const { directory, workingMonth } = contest;
  return directory.persons.all.flatMap(({ posts }) => {
    const own = postsWithin(posts, workingMonth).filter(isDated);
    return own.flatMap((post, index) => {
      const clash = own.slice(0, index).flatMap((earlier) => overlapOf(earlier, post, contest));
      return clash.slice(0, 1);
    });
  });
}

/** A post beside one outside the contest is an ordinary second office; two in groups that compete are a doubt. */
function overlapOf(
  earlier: PostEntry,
  post: PostEntry,
  { directory, month }: MonthUnderCheck['contest'],
): readonly Finding[] {
  const days = daysOf(month).filter((day) => holdsOn(earlier, day) && holdsOn(post, day));
  const [unit, other] = [unitNameOf(post, directory), unitNameOf(earlier, directory)];
  if (days.length === 0 || unit === null || other === null) return [];
  const facts = { person: post.name, unit, spans: spansOf(days) };
  if (unit === other) return [warningAt(post.from.cell, 'post-doubled', facts)];
  const compete = [unit, other].every((name) => namedBy(directory.unitsByName, name).some(({ competes }) => competes));
  return compete ? [warningAt(post.from.cell, 'posts-overlap', { ...facts, other })] : [];
}

function isDated({ from, to }: PostEntry): boolean {
  return from.state !== 'unreadable' && to.state !== 'unreadable';
}
