// What the names in the cells stand for.
import type { ValueEntry } from '../../entries/entry';
import type { UnitEntry } from '../../entries/people';
import { valueIn } from '../../entries/read-entry';
import type { Finding } from '../../findings/finding';
import { errorAt } from '../../findings/make-finding';
import { groupBy } from '../../names/group-by';
import { indexByName, namedBy, type NameIndex } from '../../names/name-index';
import { nameKey } from '../../names/name-key';
import type { Resolved } from '../../names/resolved';
import type { Person } from '../../people/person';
import { personsNamed, type Persons } from '../../people/persons';

export interface Directory {
  /** Each name once, in the order of 单位. */
  readonly units: readonly UnitEntry[];
  readonly unitsByName: NameIndex<UnitEntry>;
  /** Competing units by the `nameKey` of their 上级单位. */
  readonly unitsUnder: ReadonlyMap<string, readonly UnitEntry[]>;
  /** A unit that is there twice, by its name. */
  readonly doubledUnits: ReadonlyMap<string, Finding>;
  readonly persons: Persons;
}

/** Somebody who can be scored. */
export type SubjectNamed =
  { readonly kind: 'unit'; readonly unit: UnitEntry } | { readonly kind: 'member'; readonly person: Person };

/** Of units of one name the first row stands; it cannot be ranked (ruling 44: unit names are unique). */
export function directoryOf(units: readonly UnitEntry[], persons: Persons): Directory {
  const firstByKey = new Map<string, UnitEntry>();
  const doubledUnits = new Map<string, Finding>();
  for (const unit of units) {
    const first = firstByKey.get(nameKey(unit.name));
    if (first === undefined) firstByKey.set(nameKey(unit.name), unit);
    else doubledUnits.set(first.name, errorAt(unit.at, 'unit-doubled', { unit: first.name }));
  }
  const distinct = [...firstByKey.values()];
  return {
    units: distinct,
    unitsByName: indexByName(distinct, ({ name }) => name),
    unitsUnder: groupBy(
      distinct.filter(({ competes, parent }) => competes && parent.state === 'value'),
      ({ parent }) => nameKey(valueIn(parent) ?? ''),
    ),
    doubledUnits,
    persons,
  };
}

export function resolveUnit({ unitsByName }: Directory, name: ValueEntry<string>): Resolved<UnitEntry> {
  const [unit] = namedBy(unitsByName, name.value);
  if (unit !== undefined) return { kind: 'found', value: unit };
  return { kind: 'unresolved', finding: errorAt(name.cell, 'unit-unknown', { unit: name.value }) };
}

export function resolvePerson({ persons }: Directory, name: ValueEntry<string>): Resolved<Person> {
  const [person, namesake] = personsNamed(persons, name.value);
  if (person !== undefined && namesake === undefined) return { kind: 'found', value: person };
  const code = person === undefined ? 'person-unknown' : 'person-ambiguous';
  return { kind: 'unresolved', finding: errorAt(name.cell, code, { person: name.value }) };
}

/** A unit's name beats a person's (ruling 36). */
export function resolveSubject(directory: Directory, name: ValueEntry<string>): Resolved<SubjectNamed> {
  const [unit] = namedBy(directory.unitsByName, name.value);
  if (unit !== undefined) return { kind: 'found', value: { kind: 'unit', unit } };
  const person = resolvePerson(directory, name);
  if (person.kind === 'found') return { kind: 'found', value: { kind: 'member', person: person.value } };
  if (person.finding.code === 'person-ambiguous') return person;
  return { kind: 'unresolved', finding: errorAt(name.cell, 'subject-unknown', { subject: name.value }) };
}

/** One key for units and members together. */
export function subjectId(kind: SubjectNamed['kind'], key: string): string {
  return `${kind} ${key}`;
}

export function idOf(subject: SubjectNamed): string {
  return subject.kind === 'unit' ? subjectId('unit', subject.unit.name) : subjectId('member', subject.person.key);
}
