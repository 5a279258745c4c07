// Everybody is in 人员 once for each post (R11): rows of one person that hold on the same day, and rows that hold on none.
import { unitNameOf } from '../../assessment/roll/unit-posts';
import { daysOf } from '../../calendar/day-arithmetic';
import type { PostEntry } from '../../entries/people';
import { valueIn } from '../../entries/read-entry';
import type { Finding } from '../../findings/finding';
import { errorAt, warningAt } from '../../findings/make-finding';
import { namedBy } from '../../names/name-index';
import { nameKey } from '../../names/name-key';
import { holdsOn, isReversed, postsWithin } from '../../people/service';
import type { MonthUnderCheck } from '../month-under-check';
import { spansOf } from '../day-spans';

export function overlapChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  const { directory, workingMonth } = contest;
  const reversed = directory.persons.all.flatMap(({ posts }) => posts.flatMap(endsBeforeStart));
  const overlapping = directory.persons.all.flatMap(({ posts }) => {
    const own = postsWithin(posts, workingMonth).filter(isDated);
    return own.flatMap((post, index) => {
      const clash = own.slice(0, index).flatMap((earlier) => overlapOf(earlier, post, contest));
      return clash.slice(0, 1);
    });
  });
  return [...reversed, ...overlapping];
}

/** The person counts for no unit by such a post. */
function endsBeforeStart(post: PostEntry): readonly Finding[] {
  if (!isReversed(post)) return [];
  const { name, from, to } = post;
  return [
    errorAt(to.cell, 'post-ends-before-start', { person: name, from: valueIn(from) ?? '', to: valueIn(to) ?? '' }),
  ];
}

/**
 * A post beside one outside the contest is an ordinary second office; two in groups that compete are a doubt. Two names
 * under one staff number are told by the number.
 */
function overlapOf(
  earlier: PostEntry,
  post: PostEntry,
  { directory, month }: MonthUnderCheck['contest'],
): readonly Finding[] {
  if (nameKey(earlier.name) !== nameKey(post.name)) return [];
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
