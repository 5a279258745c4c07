// 负责人 of a unit against the people of 人员 (R11).
import type { UnitEntry } from '../../entries/people';
import type { Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import { postsOfUnits } from '../../assessment/roll/unit-posts';
import type { PostEntry } from '../../entries/people';
import { nameKey } from '../../names/name-key';
import { personsNamed, type Persons } from '../../people/persons';
import type { MonthUnderCheck } from '../month-under-check';

/** Only of units whose people are in 人员: an office may keep its villages without. */
export function leaderNameChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  const { entries, workingMonth, directory } = contest;
  const posts = postsOfUnits(entries.posts, workingMonth, directory);
  return directory.units.flatMap((unit) => leaderFindings(unit, posts.get(unit.name) ?? [], directory.persons));
}

function leaderFindings({ name, leader }: UnitEntry, own: readonly PostEntry[], persons: Persons): readonly Finding[] {
  if (own.length === 0 || leader.state !== 'value') return [];
  const facts = { unit: name, person: leader.value };
  const named = personsNamed(persons, leader.value);
  if (named.length === 0) return [warningAt(leader.cell, 'unit-leader-not-listed', facts)];
  const leading = own.filter(({ leads }) => leads);
  const leads = named.some((person) => person.posts.some((post) => leading.includes(post)));
  if (leads || leading.length === 0) return [];
  const names = new Map(leading.map((post) => [nameKey(post.name), post.name]));
  return [warningAt(leader.cell, 'unit-leader-differs', { ...facts, leaders: [...names.values()].join('、') })];
}
