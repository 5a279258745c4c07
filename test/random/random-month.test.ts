import { naiveMonth } from '../oracle/naive-month';
import { monthAt } from '../oracle/people';
import { CALENDAR, MONTH } from './every-month';
import { FEATURES } from './features';
import { randomMonth } from './random-month';

describe('random months', () => {
  test('one number makes one month', () => {
    expect(randomMonth(7)).toEqual(randomMonth(7));
    expect(randomMonth(7)).not.toEqual(randomMonth(8));
  });

  test('show every feature of the contest among the first two thousand', () => {
    const missing = new Set(Object.keys(FEATURES));
    for (let seed = 1; seed <= 2000 && missing.size > 0; seed += 1) {
      const entries = randomMonth(seed);
      const shown = { entries, printed: naiveMonth(monthAt(entries, MONTH, CALENDAR)) };
      for (const feature of missing) if (FEATURES[feature]?.(shown) === true) missing.delete(feature);
    }
    expect([...missing]).toEqual([]);
  });
});
