// Where a person served in a month, and for how many working days.
import type { IsoDate } from '../calendar/calendar';
import type { WorkingMonth } from '../calendar/working-month';
import type { Entry } from '../entries/entry';
import type { PostEntry } from '../entries/people';
import { valueIn } from '../entries/read-entry';
import { groupBy } from '../names/group-by';

/** All posts of one person in one unit in the month. */
export interface Service {
  /** The unit as `unitOf` names it. */
  readonly unit: string;
  /** The row that counts: the last to begin, or the lower one. */
  readonly post: PostEntry;
  /** The first day of that row; empty: since ever. */
  readonly since: IsoDate | '';
  readonly workingDays: number;
}

/** The posts that touch the month, in the order of 人员. A date nobody can read bounds nothing. */
export function postsWithin(
  posts: readonly PostEntry[],
  { firstDay, lastDay }: Pick<WorkingMonth, 'firstDay' | 'lastDay'>,
): readonly PostEntry[] {
  return posts.filter((post) => dayOf(post.from) <= lastDay && (dayOf(post.to) || lastDay) >= firstDay);
}

/** One service per unit; days covered by two rows of one unit count once. */
export function servicesOf(
  posts: readonly PostEntry[],
  month: WorkingMonth,
  unitOf: (post: PostEntry) => string,
): readonly Service[] {
  return [...groupBy(postsWithin(posts, month), unitOf)].flatMap(([unit, own]) => {
    const post = latest(own);
    if (post === undefined) return [];
    return [{ unit, post, since: dayOf(post.from), workingDays: workingDaysIn(own, month) }];
  });
}

/** The service in the unit the person counts for: more working days; on equal days the later one (ruling 25). */
export function mainService(services: readonly Service[]): Service | undefined {
  return services.reduce<Service | undefined>((best, service) => {
    if (best === undefined || service.workingDays > best.workingDays) return service;
    return service.workingDays === best.workingDays && service.since >= best.since ? service : best;
  }, undefined);
}

/** Working days of the month on which at least one of the posts is held. */
export function workingDaysIn(posts: readonly PostEntry[], month: WorkingMonth): number {
  return month.workingDays.filter((day) => posts.some((post) => holdsOn(post, day))).length;
}

export function holdsOn(post: PostEntry, day: IsoDate): boolean {
  return dayOf(post.from) <= day && (dayOf(post.to) || day) >= day;
}

/** A post that ends before it begins holds on no day. */
export function isReversed({ from, to }: PostEntry): boolean {
  return from.state === 'value' && to.state === 'value' && from.value > to.value;
}

function latest(posts: readonly PostEntry[]): PostEntry | undefined {
  return posts.reduce<PostEntry | undefined>(
    (best, post) => (best === undefined || dayOf(post.from) >= dayOf(best.from) ? post : best),
    undefined,
  );
}

function dayOf(entry: Entry<IsoDate>): IsoDate | '' {
  return valueIn(entry) ?? '';
}
