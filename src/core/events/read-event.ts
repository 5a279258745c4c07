// A row of 加扣分 with its names looked up.
import { resolvePerson, resolveUnit, type Directory } from '../assessment/roll/directory';
import type { Entry, ValueEntry } from '../entries/entry';
import type { EventEntry } from '../entries/judgements';
import { NOTHING_NOTICED, obstacle, toldBefore, together } from '../findings/observations';
import type { Observations } from '../findings/observations';
import type { Resolved } from '../names/resolved';
import type { Person } from '../people/person';

export interface ReadEvent {
  readonly event: EventEntry;
  /** Null where the row names no unit, or one that nobody can tell. */
  readonly unitName: string | null;
  /** Null for an event of the unit itself, and where nobody can tell who is meant. */
  readonly person: Person | null;
  readonly observations: Observations;
}

export function readEvent(directory: Directory, event: EventEntry): ReadEvent {
  const unit = lookUp(event.unit, (name) => resolveUnit(directory, name));
  const person = lookUp(event.person, (name) => resolvePerson(directory, name));
  return {
    event,
    unitName: unit.value?.name ?? null,
    person: person.value,
    observations: together([unit.observations, person.observations]),
  };
}

interface LookedUp<T> {
  readonly value: T | null;
  readonly observations: Observations;
}

function lookUp<T>(entry: Entry<string>, named: (name: ValueEntry<string>) => Resolved<T>): LookedUp<T> {
  if (entry.state === 'blank') return { value: null, observations: NOTHING_NOTICED };
  if (entry.state === 'unreadable') return { value: null, observations: toldBefore(entry.finding) };
  const resolved = named(entry);
  return resolved.kind === 'found'
    ? { value: resolved.value, observations: NOTHING_NOTICED }
    : { value: null, observations: obstacle(resolved.finding) };
}
