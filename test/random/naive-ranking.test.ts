import type { ContestEntries } from '../../src/core/entries/contest-entries';
import { isDeepStrictEqual } from 'node:util';
import { naiveMonth } from '../oracle/naive-month';
import { monthAt } from '../oracle/people';
import type { PrintedMonth } from '../oracle/printed-month';
import { CALENDAR, everyMonth, MONTH, resultOf } from './every-month';
import { printedResult } from './printed-result';
import { briefly, smallestMonth } from './smallest-month';

/** Set RANDOM_MONTHS to compare more of them by hand. */
const MONTHS = Number(process.env['RANDOM_MONTHS'] ?? 10_000);

const bySecondReading = (entries: ContestEntries): PrintedMonth => naiveMonth(monthAt(entries, MONTH, CALENDAR));
const byProduct = (entries: ContestEntries): PrintedMonth => printedResult(resultOf(entries));

test(
  `a second, naive reading of the rules prints the same ${MONTHS} random months`,
  () => {
    everyMonth(MONTHS, (entries, seed) => {
      const differs = (month: ContestEntries): boolean => !isDeepStrictEqual(byProduct(month), bySecondReading(month));
      if (!differs(entries)) return;
      const smallest = smallestMonth(entries, differs);
      expect({ seed, entries: briefly(smallest), ...byProduct(smallest) }).toEqual({
        seed,
        entries: briefly(smallest),
        ...bySecondReading(smallest),
      });
    });
  },
  20 * Math.max(10_000, MONTHS),
);
