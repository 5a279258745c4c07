// How often something happened to a person in the calendar year: by date, then by row (ruling 15).
import type { EventEntry } from '../entries/judgements';
import { valueIn } from '../entries/read-entry';
import { groupBy } from '../names/group-by';
import { nameKey } from '../names/name-key';
import type { ReadEvent } from './read-event';

/** For each event of a person among the events of one year, which time of its type it is for the person, counted from 1. */
export function timesOfPersons(ofYear: readonly ReadEvent[]): ReadonlyMap<EventEntry, number> {
  const times = new Map<EventEntry, number>();
  const personal = ofYear.filter(({ person, event }) => person !== null && event.type.state === 'value');
  for (const same of groupBy(personal, personAndType).values()) {
    const inOrder = same.map(({ event }) => event).sort(byDateThenRow);
    inOrder.forEach((event, index) => times.set(event, index + 1));
  }
  return times;
}

function personAndType({ person, event }: ReadEvent): string {
  return JSON.stringify([person?.key, nameKey(valueIn(event.type) ?? '')]);
}

function byDateThenRow(a: EventEntry, b: EventEntry): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.at.row - b.at.row;
}
