import type { ContestEntries } from '../../src/core/entries/contest-entries';
import type { EventEntry } from '../../src/core/entries/judgements';
import { chanceOf } from '../random/chance';
import type { Chance } from '../random/chance';
import { everyMonth, resultOf } from '../random/every-month';
import { changesNothing, expectSame, printedOf, printedOnce } from './relation';
import { everyText, otherNames, withNewNames } from './renaming';

describe('a month is the same', () => {
  changesNothing('whatever the order of the rows in every sheet', (entries, chance) => ({
    ...entries,
    ruleSets: chance.shuffled(entries.ruleSets),
    eventRules: chance.shuffled(entries.eventRules),
    units: chance.shuffled(entries.units),
    posts: chance.shuffled(entries.posts),
    attendance: chance.shuffled(entries.attendance),
    planFilings: chance.shuffled(entries.planFilings),
    tasks: chance.shuffled(entries.tasks),
    extensions: chance.shuffled(entries.extensions),
    scores: chance.shuffled(entries.scores),
    ballots: chance.shuffled(entries.ballots),
    events: shuffledByDay(entries.events, chance),
    decisions: chance.shuffled(entries.decisions),
  }));

  changesNothing('whatever other months hold', (entries) => {
    const alsoInAugust = <T extends { readonly month: string }>(rows: readonly T[]): T[] => [
      ...rows,
      ...rows.map((row) => ({ ...row, month: '2026-08' })),
    ];
    return {
      ...entries,
      attendance: alsoInAugust(entries.attendance),
      planFilings: alsoInAugust(entries.planFilings),
      tasks: alsoInAugust(entries.tasks),
      extensions: alsoInAugust(entries.extensions),
      scores: alsoInAugust(entries.scores),
      ballots: alsoInAugust(entries.ballots),
      decisions: alsoInAugust(entries.decisions),
    };
  });

  changesNothing('with every name spaced out', (entries) => {
    const spaced = (row: { readonly state: string; readonly value?: unknown }): unknown =>
      typeof row.value === 'string' ? { ...row, value: [...row.value].join('　') } : row;
    const mentions = ['unit', 'subject', 'criterion', 'person', 'type', 'grade', 'raterClass', 'ruleSet'];
    return withEveryField(entries, mentions, (field) => spaced(field as { readonly state: string }));
  });

  changesNothing('when two inspectors swap all their scores', (entries) => {
    const swapped = new Map([
      ['督查一', '督查七'],
      ['督查七', '督查一'],
    ]);
    return {
      ...entries,
      scores: entries.scores.map((row) => ({ ...row, rater: swapped.get(row.rater) ?? row.rater })),
    };
  });

  test('when it is computed again, and its entries are left alone', () => {
    everyMonth(1000, (entries) => {
      const untouched = structuredClone(entries);
      const first = resultOf(entries);
      expectSame(resultOf(entries), first);
      // Copies of one make: objects from elsewhere are never strictly equal.
      expectSame(structuredClone(entries), untouched);
    });
  });

  test('under other names, when every unit and person is renamed everywhere', () => {
    everyMonth(1000, (entries, seed) => {
      const names = otherNames(entries, chanceOf(seed + 1));
      const rename = (text: string): string => withNewNames(text, names);
      expectSame(printedOf(everyText(entries, rename)), inNewOrder(everyText(printedOnce(entries, seed), rename)));
    });
  });
});

/** Events of one day keep their order: how often something has happened counts by date and then by row. */
function shuffledByDay(events: readonly EventEntry[], chance: Chance): EventEntry[] {
  const days = chance.shuffled([...new Set(events.map(({ date }) => date))]);
  return days.flatMap((day) => events.filter(({ date }) => date === day));
}

/** Rewrites the named fields of every row of every sheet but those of the rules. */
function withEveryField(
  entries: ContestEntries,
  fields: readonly string[],
  rewrite: (field: unknown) => unknown,
): ContestEntries {
  const sheets = Object.entries(entries).map(([sheet, rows]: [string, unknown]) => {
    if (!Array.isArray(rows) || sheet === 'ruleSets' || sheet === 'eventRules') return [sheet, rows] as const;
    const rewritten = rows.map((row: object) =>
      Object.fromEntries(
        Object.entries(row).map(([name, field]: [string, unknown]) => [
          name,
          fields.includes(name) ? rewrite(field) : field,
        ]),
      ),
    );
    return [sheet, rewritten] as const;
  });
  return Object.fromEntries(sheets) as unknown as ContestEntries;
}

/** Lists of names are printed in the order of the names. */
function inNewOrder<T>(printed: T): T;
function inNewOrder(printed: unknown): unknown {
  if (Array.isArray(printed)) {
    const parts = printed.map((part: unknown) => inNewOrder(part));
    return parts.every((part) => typeof part === 'string' && !/^[A-F] /u.test(part))
      ? parts.map(sortedNames).sort()
      : parts;
  }
  if (typeof printed !== 'object' || printed === null) return printed;
  return Object.fromEntries(Object.entries(printed).map(([key, part]) => [key, inNewOrder(part as unknown)]));
}

function sortedNames(text: unknown): string {
  const [head = '', names] = String(text).split(' of ');
  return names === undefined ? head : `${head} of ${names.split(', ').sort().join(', ')}`;
}
