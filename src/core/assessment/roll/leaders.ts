// Leaders of the units in the month, from the posts of 人员.
import type { WorkingMonth } from '../../calendar/working-month';
import type { PostEntry } from '../../entries/people';
import { leaderOf } from '../../people/group-leadership';
import type { Directory } from './directory';
import { postsOfUnits } from './unit-posts';

/** By the name of the unit; units of which 人员 holds nobody are missing. */
export function leadersOf(
  posts: readonly PostEntry[],
  month: WorkingMonth,
  directory: Directory,
): ReadonlyMap<string, string> {
  return new Map([...postsOfUnits(posts, month, directory)].map(([unit, own]) => [unit, leaderOf(own, month)]));
}
