// The months of the other relations are really those that were written.
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import type { Rational } from '../../src/core/exact/rational';
import { readEntries } from '../../src/sheets/read-entries';
import { everyMonth } from '../random/every-month';
import { snapshotOfDrafts } from '../support/laid-out';
import { numberOf } from '../support/written-rules';
import { writtenSheets } from '../support/written-workbook';
import { expectSame } from './relation';
import { writable } from './workbook-relation';

test('a random month that is written into a workbook is read back as the same entries', () => {
  everyMonth(1000, (month) => {
    const entries = writable(month);
    const read = readEntries(snapshotOfDrafts(writtenSheets(entries)));
    expect(read.refusals).toEqual([]);
    expectSame(withoutAddresses(read.entries), withoutAddresses(entries));
  });
});

/** Where something stood, and why a cell could not be read, is for other tests; spaces at the ends are not read. */
function withoutAddresses(entries: ContestEntries): unknown {
  return JSON.parse(
    JSON.stringify(entries, (key, value: unknown) => {
      if (key === 'at' || key === 'cell' || key === 'finding') return undefined;
      if (typeof value === 'string') return value.trim();
      return isRational(value) ? numberOf(value) : value;
    }),
  );
}

/** One value has several fractions. */
function isRational(value: unknown): value is Rational {
  return typeof value === 'object' && value !== null && 'denominator' in value;
}
