// Whose the plan lines are: each owner of a line owns it in full (ruling 26).
import type { PlanLine } from '../../criteria/tasks/plan-lines';
import type { Finding } from '../../findings/finding';
import { errorAt } from '../../findings/make-finding';
import { addTo } from '../../names/group-by';
import { nameKey } from '../../names/name-key';
import type { Person } from '../../people/person';
import { personsNamed, type Persons } from '../../people/persons';

export interface OwnedLines {
  /** By the key of the owner. */
  readonly byOwner: ReadonlyMap<string, readonly PlanLine[]>;
  /** By the key of a namesake: lines that may be that person's or another's. */
  readonly unclear: ReadonlyMap<string, readonly Finding[]>;
  readonly findings: readonly Finding[];
}

/**
 * For an owner who is not in 人员 the line still counts for its unit, but for nobody else (ruling 26). An office without
 * 人员 ranks no people, and its owners need no checking.
 */
export function givenToOwners(lines: readonly PlanLine[], persons: Persons): OwnedLines {
  const lookedUp = new Map<string, readonly Person[]>();
  const byOwner = new Map<string, PlanLine[]>();
  const unclear = new Map<string, Finding[]>();
  const findings: Finding[] = [];
  for (const line of lines) {
    for (const [text, cell] of ownersOf(line)) {
      const named = lookedUp.get(text) ?? personsNamed(persons, text);
      lookedUp.set(text, named);
      const [person, namesake] = named;
      if (person === undefined) findings.push(...unlisted(text, cell, persons));
      else if (namesake === undefined) giveOnce(byOwner, person, line);
      else {
        const finding = errorAt(cell, 'person-ambiguous', { person: text });
        findings.push(finding);
        for (const { key } of named) addTo(unclear, key, finding);
      }
    }
  }
  return { byOwner, unclear, findings };
}

function unlisted(person: string, cell: Finding['at'], { all }: Persons): readonly Finding[] {
  return all.length === 0 ? [] : [errorAt(cell, 'owner-unknown', { person })];
}

/** A cell may name a person twice, by name and by 工号; the line is still owned once. */
function giveOnce(byOwner: Map<string, PlanLine[]>, { key }: Person, line: PlanLine): void {
  const own = byOwner.get(key);
  if (own?.[own.length - 1] !== line) addTo(byOwner, key, line);
}

/** A name that is written twice in one cell is one owner. */
function ownersOf({ entry: { owners } }: PlanLine): readonly (readonly [string, Finding['at']])[] {
  if (owners.state !== 'value') return [];
  const names = new Map(owners.value.map((name) => [nameKey(name), name]));
  return [...names.values()].map((name) => [name, owners.cell]);
}
