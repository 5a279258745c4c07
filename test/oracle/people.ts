// Persons and their posts of one month, looked up row by row.
import type { IsoDate, Month, WorkingCalendar } from '../../src/core/calendar/calendar';
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import type { PostEntry } from '../../src/core/entries/people';
import { fractionOf, isLess, whole } from './fraction';
import { workingDaysOf } from './days';
import { valueOf } from './outcome';
import { sameName } from './same-name';

export interface Person {
  readonly key: string;
  readonly name: string;
  readonly staffNumber: string;
  /** Only posts held on some day of the month. */
  readonly posts: readonly PostEntry[];
}

export interface MonthAt {
  readonly entries: ContestEntries;
  readonly month: Month;
  readonly workingDays: readonly IsoDate[];
  /** Everyone with a post on some day of the month. */
  readonly persons: readonly Person[];
}

export function monthAt(entries: ContestEntries, month: Month, calendar: WorkingCalendar): MonthAt {
  return { entries, month, workingDays: workingDaysOf(month, calendar), persons: personsOf(entries, month) };
}

function personsOf({ posts: rows }: ContestEntries, month: Month): Person[] {
  const persons: Person[] = [];
  for (const post of rows) {
    const key = post.staffNumber === '' ? post.name : post.staffNumber;
    if (persons.some((person) => sameName(person.key, key))) continue;
    const own = rows.filter((other) => sameName(other.staffNumber === '' ? other.name : other.staffNumber, key));
    const posts = own.filter((other) => heldIn(other, month));
    if (posts.length > 0) persons.push({ key, name: post.name, staffNumber: post.staffNumber, posts });
  }
  return persons;
}

export function isNamed(person: Person, text: string): boolean {
  return (person.staffNumber !== '' && sameName(person.staffNumber, text)) || sameName(person.name, text);
}

export function hasPostIn(person: Person, unit: string): boolean {
  return person.posts.some((post) => sameName(valueOf(post.unit) ?? '', unit));
}

export function daysIn(person: Person, unit: string, at: MonthAt): number {
  const posts = person.posts.filter((post) => sameName(valueOf(post.unit) ?? '', unit));
  return at.workingDays.filter((day) => posts.some((post) => covers(post, day))).length;
}

/** The unit with more days; on equal days the one of the later post. */
export function homeOf(person: Person, at: MonthAt): PostEntry {
  return person.posts.reduce((home, post) => {
    const gain = daysIn(person, valueOf(post.unit) ?? '', at) - daysIn(person, valueOf(home.unit) ?? '', at);
    if (gain !== 0) return gain > 0 ? post : home;
    return (valueOf(post.from) ?? '') > (valueOf(home.from) ?? '') ? post : home;
  });
}

export function wasPresentHalf(person: Person, at: MonthAt): boolean {
  const days = at.workingDays;
  const sheet = at.entries.attendance.find((row) => row.month === at.month && isNamed(person, row.person));
  const counted = sheet === undefined ? undefined : valueOf(sheet.days);
  const present =
    counted === undefined
      ? whole(days.filter((day) => person.posts.some((post) => covers(post, day))).length)
      : fractionOf(counted);
  return !isLess({ top: present.top * 2n, bottom: present.bottom }, whole(days.length));
}

function heldIn(post: PostEntry, month: Month): boolean {
  return (valueOf(post.from) ?? '').slice(0, 7) <= month && (valueOf(post.to) ?? '9999').slice(0, 7) >= month;
}

function covers(post: PostEntry, day: IsoDate): boolean {
  return (valueOf(post.from) ?? '') <= day && (valueOf(post.to) ?? '9999') >= day;
}
