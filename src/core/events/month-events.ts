// The month's events, each weighed once and handed to everyone it concerns.
import type { Contest } from '../assessment/contest';
import { monthOf } from '../calendar/day-arithmetic';
import type { Finding } from '../findings/finding';
import { NOTHING_NOTICED, together } from '../findings/observations';
import { groupBy } from '../names/group-by';
import { timesOfPersons } from './event-ladder';
import { eventRulesOf } from './event-rules';
import type { EventRules } from './event-rules';
import { eventWorth } from './event-worth';
import { readEvent } from './read-event';
import type { ReadEvent } from './read-event';
import type { WeighedEvent } from './weighed-event';

export interface MonthEvents {
  /** By the name of the unit: its own events and those of its members. */
  readonly ofUnit: ReadonlyMap<string, readonly WeighedEvent[]>;
  /** By the key of the person. */
  readonly ofMember: ReadonlyMap<string, readonly WeighedEvent[]>;
  readonly findings: readonly Finding[];
}

/** Of a member nobody can tell: without the person no ladder can be counted. */
const UNWEIGHED = { worth: null, observations: NOTHING_NOTICED };

/** Reads and weighs every event of the month; those of the year so far are read for the ladders. */
export function monthEvents(contest: Contest): MonthEvents {
  const { events, eventRules } = contest.entries;
  const year = contest.month.slice(0, 4);
  const ofYear = events
    .filter(({ date }) => date.startsWith(`${year}-`))
    .map((event) => readEvent(contest.directory, event));
  const times = timesOfPersons(ofYear);
  const rules = eventRulesOf(eventRules);
  const weighed = ofYear
    .filter(({ event }) => monthOf(event.date) === contest.month)
    .map((read) => weigh(read, rules, times.get(read.event) ?? null));
  return {
    ofUnit: groupBy(weighed, ({ unitName }) => unitName),
    ofMember: groupBy(weighed, ({ personKey }) => personKey),
    findings: weighed.flatMap(({ findings }) => findings),
  };
}

/** A row that is wrong in one cell counts for nobody: all whom it names wait until it is mended. */
function weigh(read: ReadEvent, rules: EventRules, time: number | null): WeighedEvent {
  const { event, unitName, person } = read;
  const isOfMember = event.person.state !== 'blank';
  const { worth, observations } = isOfMember && person === null ? UNWEIGHED : eventWorth(event, rules, time);
  const { obstacles, findings } = together([read.observations, observations]);
  return {
    event,
    unitName: unitName ?? '',
    personKey: person?.key ?? '',
    personName: person?.name ?? '',
    isOfMember,
    time,
    worth: obstacles.length === 0 ? worth : null,
    obstacles,
    findings,
  };
}
