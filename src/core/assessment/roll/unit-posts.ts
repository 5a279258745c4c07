// The posts of 人员 by the unit they are in.
import type { WorkingMonth } from '../../calendar/working-month';
import type { PostEntry } from '../../entries/people';
import { groupBy } from '../../names/group-by';
import { postsWithin } from '../../people/service';
import { resolveUnit, type Directory } from './directory';

/** Those that touch the month, by the name of the unit; a post in a unit nobody knows is in none. */
export function postsOfUnits(
  posts: readonly PostEntry[],
  month: WorkingMonth,
  directory: Directory,
): ReadonlyMap<string, readonly PostEntry[]> {
  const placed = postsWithin(posts, month).flatMap((post) => {
    const unit = unitNameOf(post, directory);
    return unit === null ? [] : [{ post, unit }];
  });
  const byUnit = groupBy(placed, ({ unit }) => unit);
  return new Map([...byUnit].map(([unit, own]) => [unit, own.map(({ post }) => post)]));
}

/** In the spelling of the sheet 单位; null where nobody knows the unit. */
export function unitNameOf({ unit }: PostEntry, directory: Directory): string | null {
  if (unit.state !== 'value') return null;
  const resolved = resolveUnit(directory, unit);
  return resolved.kind === 'found' ? resolved.value.name : null;
}
