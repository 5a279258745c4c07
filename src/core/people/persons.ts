// Rows of 人员 are posts; these are the people who hold them.
import type { PostEntry } from '../entries/people';
import { groupBy } from '../names/group-by';
import { indexByName, namedBy, type NameIndex } from '../names/name-index';
import { nameKey } from '../names/name-key';
import type { Person } from './person';

export interface Persons {
  /** In the order of 人员. */
  readonly all: readonly Person[];
  readonly byStaffNumber: NameIndex<Person>;
  readonly byName: NameIndex<Person>;
}

/** One person per staff number, or per name where there is no staff number; several rows are several posts (ruling 25). */
export function personsOf(posts: readonly PostEntry[]): Persons {
  const all = [...groupBy(posts, identityOf).values()].flatMap(personOf);
  return {
    all,
    byStaffNumber: indexByName(all, (person) => person.staffNumber),
    byName: indexByName(all, (person) => person.name),
  };
}

/** Who a cell may mean: by staff number first, else by name; several are namesakes that nobody can tell apart. */
export function personsNamed(persons: Persons, text: string): readonly Person[] {
  const numbered = namedBy(persons.byStaffNumber, text);
  return numbered.length > 0 ? numbered : namedBy(persons.byName, text);
}

function identityOf(post: PostEntry): string {
  const number = nameKey(post.staffNumber);
  return number === '' ? `name ${nameKey(post.name)}` : `number ${number}`;
}

function personOf(posts: readonly PostEntry[]): readonly Person[] {
  const [first] = posts;
  if (first === undefined) return [];
  const { staffNumber, name, at } = first;
  return [{ key: staffNumber === '' ? name : staffNumber, name, staffNumber, posts, at }];
}
