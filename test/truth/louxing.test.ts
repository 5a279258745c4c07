import { computeMonth } from '../../src/core/month/compute-month';
import { LOUXING_2017_04 } from '../fixtures/published/louxing-2017-04';
import { weekdays } from '../support/calendar';
import { entriesOf, exact, valueOf } from '../support/entries';
import { scoreRow, unitRow } from '../support/rows';
import { criterionOf, methods, ruleSetOf } from '../support/rule-sets';
import { placesOf } from './published-table';

const townRules = ruleSetOf({ name: '乡镇考评', criteria: [criterionOf({ method: methods.meanOfUnits })] });
const villageRules = ruleSetOf({ name: '村考评', criteria: [criterionOf({ fullPoints: exact(100) })] });

function townRow(town: string): ReturnType<typeof unitRow> {
  return unitRow(town, { category: '乡镇', ruleSet: valueOf('乡镇考评') });
}

/** A village may bear its town's name (双江, 杉山), but the names of units are unique in a workbook. */
function villageName(town: string, village: string): string {
  return `${town}${village}村`;
}

const villages = LOUXING_2017_04.flatMap((town) =>
  Object.entries(town.villages).map(([name, score]) => ({
    town: town.name,
    name: villageName(town.name, name),
    score,
  })),
);

describe('the environment notice of Louxing district, April 2017', () => {
  const { rankings } = computeMonth(
    entriesOf({
      ruleSets: [townRules, villageRules],
      units: [
        ...LOUXING_2017_04.map(({ name }) => townRow(name)),
        ...villages.map(({ town, name }) =>
          unitRow(name, { category: '村', ruleSet: valueOf('村考评'), parent: valueOf(town) }),
        ),
      ],
      scores: villages.map(({ name, score }) => scoreRow(name, score)),
    }),
    '2026-10',
    weekdays,
  );

  test('each town is the mean of its nine villages, half-up to two decimals, and stands where it was published', () => {
    const towns = rankings.find(({ category }) => category === '乡镇');
    expect(towns === undefined ? [] : placesOf(towns)).toEqual(
      LOUXING_2017_04.map(({ name, score, rank }) => ({ name, rank, total: score })),
    );
  });

  test('the 54 villages are ranked among themselves', () => {
    expect(rankings.find(({ category }) => category === '村')?.rows).toHaveLength(54);
  });
});
