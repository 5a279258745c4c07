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

/**
 * One person per staff number, or per name where there is no staff number; several rows are several posts (ruling 25).
 * Two names under one staff number are two people, so that each is still found by name.
 */
export function personsOf(posts: readonly PostEntry[]): Persons {
  const numbers = new Set<string>();
  const all = [...groupBy(posts, identityOf).values()].flatMap((own) => personOf(own, numbers));
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
  return `${nameKey(post.staffNumber)} ${nameKey(post.name)}`;
}

/** `numbers`: the staff numbers of those before, to which this one's is added. */
function personOf(posts: readonly PostEntry[], numbers: Set<string>): readonly Person[] {
  const [first] = posts;
  if (first === undefined) return [];
  const { staffNumber, name, at } = first;
  const number = nameKey(staffNumber);
  const key = staffNumber === '' ? name : numbers.has(number) ? `${staffNumber} ${name}` : staffNumber;
  numbers.add(number);
  return [{ key, name, staffNumber, posts, at }];
}
