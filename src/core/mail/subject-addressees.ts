// Whom the result itself is about: the leader of each competing unit, and each member named among the last.
import type { Month } from '../calendar/calendar';
import { daysOf } from '../calendar/day-arithmetic';
import type { ContestEntries } from '../entries/contest-entries';
import type { ValueEntry } from '../entries/entry';
import type { PostEntry, UnitEntry } from '../entries/people';
import { valueIn } from '../entries/read-entry';
import type { Finding } from '../findings/finding';
import { warningAt } from '../findings/make-finding';
import type { Subject } from '../month/month-result';
import { nameKey } from '../names/name-key';
import { personsNamed, personsOf, type Persons } from '../people/persons';
import { postsWithin } from '../people/service';
import type { Addressee } from './addressee';
import { addressFault } from './address-fault';
import { plainAddress } from './mail-address';
import type { AddresseeOrFindings } from './recipient-addressees';

/** Addresses as the office has entered them, for one month. */
export interface AddressBook {
  readonly entries: ContestEntries;
  readonly persons: Persons;
  /** The posts that touch the month. */
  readonly posts: readonly PostEntry[];
}

export function addressBookOf(entries: ContestEntries, month: Month): AddressBook {
  const days = daysOf(month);
  const span = { firstDay: days[0] ?? '', lastDay: days[days.length - 1] ?? '' };
  return { entries, persons: personsOf(entries.posts), posts: postsWithin(entries.posts, span) };
}

/** 邮箱 of the unit, else the leader's own in 人员, else that of a recipient of the leader's name. */
export function unitAddressee(subject: Subject, book: AddressBook): AddresseeOrFindings {
  const { name, key, leader } = subject;
  const unit = book.entries.units.find((each) => nameKey(each.name) === nameKey(name));
  if (unit === undefined) return [];
  const own = ownPosts(unit, leader, book);
  const email = written([unit, ...own, ...personPosts(leader, book), ...recipientsNamed(leader, book)]);
  if (email === undefined) return [nowhere(unit, leader)];
  const post = own[own.length - 1]?.post ?? '';
  return addressee({ kind: 'unit', name: leader, post, subjectKey: key }, email);
}

export function memberAddressee(subject: Subject, { persons, posts }: AddressBook): AddresseeOrFindings {
  const { name, key, at } = subject;
  const person = persons.all.find((each) => each.key === key);
  const present = posts.filter((post) => person?.posts.includes(post) === true);
  const email = written([...present, ...(person?.posts ?? [])]);
  if (email === undefined) return [warningAt(at, 'member-without-email', { person: name })];
  const post = present[present.length - 1]?.post ?? '';
  return addressee({ kind: 'member', name, post, subjectKey: key }, email);
}

function ownPosts(unit: UnitEntry, leader: string, { posts }: AddressBook): readonly PostEntry[] {
  const isLeader = ({ name }: PostEntry): boolean => leader !== '' && nameKey(name) === nameKey(leader);
  return posts.filter((post) => isLeader(post) && nameKey(valueIn(post.unit) ?? '') === nameKey(unit.name));
}

/** Nothing where two people share the name: the one who leads another unit must not get this one's details. */
function personPosts(leader: string, { persons }: AddressBook): readonly PostEntry[] {
  const [person, namesake] = personsNamed(persons, leader);
  return person === undefined || namesake !== undefined ? [] : person.posts;
}

function recipientsNamed(leader: string, { entries }: AddressBook): ContestEntries['recipients'] {
  if (leader === '') return [];
  return entries.recipients.filter(({ name }) => nameKey(valueIn(name) ?? '') === nameKey(leader));
}

/** The first address there is. */
function written(rows: readonly Pick<UnitEntry, 'email'>[]): ValueEntry<string> | undefined {
  return rows.map(({ email }) => email).find((email): email is ValueEntry<string> => email.state === 'value');
}

function nowhere({ name, email }: UnitEntry, leader: string): Finding {
  if (leader === '') return warningAt(email.cell, 'unit-without-email', { unit: name });
  return warningAt(email.cell, 'leader-without-email', { unit: name, person: leader });
}

function addressee(who: Omit<Addressee, 'address' | 'at'>, email: ValueEntry<string>): AddresseeOrFindings {
  const fault = addressFault(email);
  return fault === null ? { ...who, address: plainAddress(email.value), at: email.cell } : [fault];
}
