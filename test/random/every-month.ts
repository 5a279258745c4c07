// Runs a check over many random months; when one fails, fast-check prints the seed that makes it again.
import fc from 'fast-check';
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import { computeMonth } from '../../src/core/month/compute-month';
import type { MonthResult } from '../../src/core/month/month-result';
import type { WorkingCalendar } from '../../src/core/calendar/calendar';
import { weekdays } from '../support/calendar';
import { randomMonth } from './random-month';

export const MONTH = '2026-10';

/** Weekdays without the national holidays of the first week, for which the second Saturday is worked. */
export const CALENDAR: WorkingCalendar = {
  isWorkingDay: (day) =>
    (day < '2026-10-01' || day > '2026-10-07') && (day === '2026-10-10' || weekdays.isWorkingDay(day)),
};

const seeds = fc.noBias(fc.integer({ min: 1, max: 2_000_000_000 }));

/** The same months in every run, so that a change is to blame for a failure; set MONTHS_SEED to look at others. */
const session = Number(process.env['MONTHS_SEED'] ?? 20_261_101);

export function everyMonth(runs: number, check: (entries: ContestEntries, seed: number) => void): void {
  everySeed(runs, (seed) => {
    check(monthOf(seed), seed);
  });
}

const months = new Map<number, ContestEntries>();
/** As many as most checks look at; ten thousand would not fit into memory. */
const MOST_KEPT = 1000;

/** All checks of a file look at the same months, which none of them may change. */
function monthOf(seed: number): ContestEntries {
  const month = months.get(seed) ?? randomMonth(seed);
  if (months.size < MOST_KEPT) months.set(seed, month);
  return month;
}

/** A check of the results of a thousand months, each computed once for all the checks of a file. */
export function everyResult(check: (result: MonthResult) => void): void {
  everySeed(1000, (seed) => {
    const result = results.get(seed) ?? resultOf(monthOf(seed));
    results.set(seed, result);
    check(result);
  });
}

const results = new Map<number, MonthResult>();

export function resultOf(entries: ContestEntries): MonthResult {
  return computeMonth(entries, MONTH, CALENDAR);
}

function everySeed(runs: number, check: (seed: number) => void): void {
  fc.assert(fc.property(seeds, check), { seed: session, numRuns: runs, endOnFailure: true });
}
