// The people of the month: where each served, counts and leads, and whether they were there.
import type { WorkingMonth } from '../../calendar/working-month';
import type { AttendanceEntry, PostEntry } from '../../entries/people';
import { unreadableAmong, valueIn } from '../../entries/read-entry';
import { rational } from '../../exact/rational';
import { errorAt } from '../../findings/make-finding';
import { obstacle, toldBefore, together, type Observations } from '../../findings/observations';
import { namedBy } from '../../names/name-index';
import type { Person } from '../../people/person';
import { presentHalf } from '../../people/presence';
import { mainService, postsWithin, servicesOf, workingDaysIn, type Service } from '../../people/service';
import { resolveUnit, type Directory } from './directory';

export interface RosterMember {
  readonly person: Person;
  /** One per unit. */
  readonly services: readonly Service[];
  /** The service in the unit the person counts for. */
  readonly main: Service;
  /** Held the post of a leader in the month. */
  readonly leads: boolean;
  readonly presentHalf: boolean;
  readonly observations: Observations;
}

export interface RosterSources {
  readonly directory: Directory;
  readonly month: WorkingMonth;
  /** The month's rows of 出勤 by the key of the person. */
  readonly attendance: ReadonlyMap<string, readonly AttendanceEntry[]>;
}

/** Everybody with a post in the month, by key, in the order of 人员. */
export function rosterOf(sources: RosterSources): ReadonlyMap<string, RosterMember> {
  const members = sources.directory.persons.all.flatMap((person) => rosterMember(person, sources));
  return new Map(members.map((member) => [member.person.key, member]));
}

function rosterMember(person: Person, { directory, month, attendance }: RosterSources): readonly RosterMember[] {
  const posts = postsWithin(person.posts, month);
  const services = servicesOf(posts, month, (post) => unitNameOf(post, directory));
  const main = mainService(services);
  if (main === undefined) return [];
  const [row, another] = attendance.get(person.key) ?? [];
  const days = row === undefined ? undefined : valueIn(row.days);
  return [
    {
      person,
      services,
      main,
      leads: posts.some(({ leads }) => leads),
      presentHalf: presentHalf(days ?? rational(workingDaysIn(posts, month)), month),
      observations: together([
        ...posts.flatMap((post) => postObservations(post, directory)),
        ...sharedNumber(person, directory),
        ...unreadableAmong(row === undefined ? [] : [row.days]).map(toldBefore),
        ...(another === undefined
          ? []
          : [obstacle(errorAt(another.at, 'attendance-doubled', { person: person.name }))]),
      ]),
    },
  ];
}

function unitNameOf({ unit }: PostEntry, directory: Directory): string {
  if (unit.state !== 'value') return '';
  const resolved = resolveUnit(directory, unit);
  return resolved.kind === 'found' ? resolved.value.name : unit.value;
}

function postObservations({ unit, from, to, ruleSet }: PostEntry, directory: Directory): readonly Observations[] {
  const unreadable = unreadableAmong([unit, from, to, ruleSet]).map(toldBefore);
  if (unit.state === 'unreadable') return unreadable;
  const resolved = resolveUnit(directory, { state: 'value', value: valueIn(unit) ?? '', cell: unit.cell });
  return resolved.kind === 'found' ? unreadable : [...unreadable, obstacle(resolved.finding)];
}

/** One staff number for two names: either the number or a name is wrong, and neither of them is ranked. */
function sharedNumber(person: Person, { persons }: Directory): readonly Observations[] {
  const [first, second] = namedBy(persons.byStaffNumber, person.staffNumber);
  if (first === undefined || second === undefined) return [];
  const other = person === first ? second : person;
  const facts = { staffNumber: person.staffNumber, name: first.name, other: other.name };
  return [obstacle(errorAt(other.at, 'staff-number-doubled', facts))];
}
