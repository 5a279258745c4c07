// Takes rows away from a month for as long as it still shows the same trouble, so that a failure fits on a page.
import type { ContestEntries } from '../../src/core/entries/contest-entries';

const LISTS = [
  'decisions',
  'events',
  'eventRules',
  'extensions',
  'attendance',
  'ballots',
  'tasks',
  'planFilings',
  'scores',
  'posts',
  'units',
  'ruleSets',
] as const satisfies readonly (keyof ContestEntries)[];

export function smallestMonth(month: ContestEntries, isTrouble: (entries: ContestEntries) => boolean): ContestEntries {
  let smallest = month;
  for (const list of LISTS) {
    for (let index = smallest[list].length - 1; index >= 0; index -= 1) {
      const fewer = { ...smallest, [list]: smallest[list].filter((_, place) => place !== index) };
      if (isTrouble(fewer)) smallest = fewer;
    }
  }
  return smallest;
}

/** Entries as one line each, without their addresses. */
export function briefly(month: ContestEntries): string {
  const lists = LISTS.flatMap((list) => month[list].map((row) => `${list}: ${JSON.stringify(row, brief)}`));
  return [`settings: ${JSON.stringify(month.settings, brief)}`, ...lists].join('\n');
}

function brief(key: string, value: unknown): unknown {
  if (key === 'at' || key === 'basis' || key === 'note' || value === '') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if ('numerator' in value && 'denominator' in value) return Number(value.numerator) / Number(value.denominator);
  if ('state' in value)
    return value.state === 'value' && 'value' in value ? brief(key, value.value) : `(${String(value.state)})`;
  return value;
}
