// A relation: change a month in a way whose effect is known, and look whether the result changes just so.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import type { PrintedMonth, PrintedRow } from '../oracle/printed-month';
import { chanceOf } from '../random/chance';
import type { Chance } from '../random/chance';
import { everyMonth, resultOf } from '../random/every-month';
import { printedResult } from '../random/printed-result';

const CASES = 1000;

/** Undefined: this month has nothing to change. */
type Change = (entries: ContestEntries, chance: Chance) => ContestEntries | undefined;

export interface Relation {
  /** What the months are made into before anything is asked of them. */
  readonly given?: (entries: ContestEntries) => ContestEntries;
  readonly change: Change;
  readonly check: (pair: Pair) => void;
}

export interface Pair {
  readonly before: PrintedMonth;
  readonly after: PrintedMonth;
  readonly entries: ContestEntries;
  readonly changed: ContestEntries;
}

export const printedOf = (entries: ContestEntries): PrintedMonth => printedResult(resultOf(entries));

/** A test that a change of the entries leaves every printed figure as it was. */
export function changesNothing(name: string, change: Change): void {
  relation(name, {
    change,
    check: ({ before, after }) => {
      expectSame(after, before);
    },
  });
}

/** A test of what a change does, over a thousand months that have something to change. */
export function relation(name: string, { given, change, check }: Relation): void {
  test(name, () => {
    everyMonth(CASES, (month, seed) => {
      const entries = given?.(month) ?? month;
      const changed = change(entries, chanceOf(seed + 1));
      fc.pre(changed !== undefined);
      const before = given === undefined ? printedOnce(month, seed) : printedOf(entries);
      check({ before, after: printedOf(changed), entries, changed });
    });
  });
}

const printedMonths = new Map<number, PrintedMonth>();

/** Most relations of a file start from the same months. */
export function printedOnce(month: ContestEntries, seed: number): PrintedMonth {
  const printed = printedMonths.get(seed) ?? printedOf(month);
  printedMonths.set(seed, printed);
  return printed;
}

/** As `toEqual`, which takes its time even where nothing differs. */
export function expectSame<T>(actual: T, expected: T): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

/** Every row of every ranking by `ranking: subject`. */
export function rowsByName({ rankings }: PrintedMonth): ReadonlyMap<string, PrintedRow> {
  return new Map(
    Object.entries(rankings).flatMap(([title, { rows }]) =>
      Object.entries(rows).map(([key, row]): [string, PrintedRow] => [`${title}: ${key}`, row]),
    ),
  );
}
