// Exactly one leader on every day of the month, and at least one member besides (R13).
import { postsOfUnits, unitNameOf } from '../../assessment/roll/unit-posts';
import type { IsoDate, WorkingCalendar } from '../../calendar/calendar';
import { daysOf } from '../../calendar/day-arithmetic';
import type { PostEntry, UnitEntry } from '../../entries/people';
import type { CellAddress, Finding } from '../../findings/finding';
import type { FindingCode } from '../../findings/finding-code';
import { errorAt, warningAt } from '../../findings/make-finding';
import { leadersAmong } from '../../people/group-leadership';
import { personsNamed, type Persons } from '../../people/persons';
import { holdsOn, isReversed } from '../../people/service';
import { contestCategoryOf, isCategory } from '../../selection/contest-group';
import type { MonthUnderCheck } from '../month-under-check';
import { spansOf } from '../day-spans';

/**
 * A group of the contest must have a leader and a member; any other unit only has to agree with itself, because villages
 * and firms are often kept without their people. An office without 人员 is not asked at all, nor a unit with a post that
 * ends before it begins: what is missing then comes of that.
 */
export function leadershipChecks(checked: MonthUnderCheck): readonly Finding[] {
  const { entries, workingMonth, directory } = checked.contest;
  if (entries.posts.length === 0) return [];
  const category = contestCategoryOf(checked.contest);
  const posts = postsOfUnits(entries.posts, workingMonth, directory);
  const unclear = new Set(entries.posts.filter(isReversed).map((post) => unitNameOf(post, directory)));
  return directory.units.flatMap((unit) => {
    if (!unit.competes || unclear.has(unit.name)) return [];
    const own = posts.get(unit.name) ?? [];
    const isGroup = category !== null && isCategory(unit.category, category);
    return [
      ...(isGroup && own.every(({ leads }) => leads) ? [withoutMember(unit)] : []),
      ...((isGroup && own.length > 0) || own.some(({ leads }) => leads) ? leadershipOf({ unit, own }, checked) : []),
    ];
  });
}

function withoutMember({ at, name }: UnitEntry): Finding {
  return warningAt(at, 'unit-without-member', { unit: name });
}

interface StaffedUnit {
  readonly unit: UnitEntry;
  readonly own: readonly PostEntry[];
}

function leadershipOf({ unit, own }: StaffedUnit, { contest, calendar }: MonthUnderCheck): readonly Finding[] {
  const leaders = leadersAmong(own);
  if (leaders.length === 0 && namesStranger(unit, contest.directory.persons)) return [];
  // The reader has told of a date that nobody can read; who led when is then a guess.
  if (leaders.flat().some(({ from, to }) => from.state === 'unreadable' || to.state === 'unreadable')) return [];
  const days = daysOf(contest.month).map((day) => ({
    day,
    leading: leaders.filter((posts) => posts.some((post) => holdsOn(post, day))),
  }));
  const without = days.filter(({ leading }) => leading.length === 0).map(({ day }) => day);
  const doubled = days.filter(({ leading }) => leading.length > 1);
  const doubles = leaders.filter((posts) => doubled.some(({ leading }) => leading.includes(posts)));
  const last = doubles[doubles.length - 1]?.[0];
  const names = doubles.map((posts) => posts[0]?.name ?? '').join('、');
  return [
    ...onDays(without, calendar, { at: unit.at, code: 'leader-missing', facts: { unit: unit.name } }),
    ...onDays(
      doubled.map(({ day }) => day),
      calendar,
      { at: last?.from.cell ?? unit.at, code: 'leader-doubled', facts: { unit: unit.name, leaders: names } },
    ),
  ];
}

/** 负责人 is somebody who is not in 人员: told there, and mended by adding the person. */
function namesStranger({ leader }: UnitEntry, persons: Persons): boolean {
  return leader.state === 'value' && personsNamed(persons, leader.value).length === 0;
}

interface Claim {
  readonly at: CellAddress;
  readonly code: FindingCode;
  readonly facts: Finding['facts'];
}

/** On a working day it decides who may be among the last two; a gap over a weekend only looks untidy. */
function onDays(days: readonly IsoDate[], calendar: WorkingCalendar, { at, code, facts }: Claim): readonly Finding[] {
  if (days.length === 0) return [];
  const findingAt = days.some((day) => calendar.isWorkingDay(day)) ? errorAt : warningAt;
  return [findingAt(at, code, { ...facts, spans: spansOf(days) })];
}
