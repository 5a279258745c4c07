// What every selection of every month keeps, whatever was entered.
import { formatDecimal } from '../../src/core/exact/rational';
import type { MonthResult, Ranking, Selection, Standing } from '../../src/core/month/month-result';
import { fractionOf, isLess, over, times, whole } from '../oracle/fraction';
import type { Fraction } from '../oracle/fraction';
import { everyResult } from './every-month';

/** The row a selection names, with its ranking; undefined when it names nobody. */
function chosenRow(
  rankings: readonly Ranking[],
  selection: Selection | null,
): { row: Standing; of: Ranking } | undefined {
  if (selection?.kind !== 'named') return undefined;
  const of = rankings.find(
    ({ subject, rows }) => subject === 'unit' && rows.some((row) => row.subject.key === selection.subject.key),
  );
  const row = of?.rows.find(({ subject }) => subject.key === selection.subject.key);
  if (of === undefined || row === undefined) throw new Error(`chosen but not ranked: ${selection.subject.key}`);
  return { row, of };
}

function minimumOf({ ruleSet }: Ranking): Fraction {
  if (ruleSet.advancedMinimum !== null) return fractionOf(ruleSet.advancedMinimum);
  return over(times(fractionOf(ruleSet.fullTotal), whole(80)), whole(100));
}

const memberRows = ({ rankings }: MonthResult): Standing[] =>
  rankings.filter(({ subject }) => subject === 'member').flatMap(({ rows }) => rows);

describe('in every random month', () => {
  test('an advanced unit is ranked, not vetoed and reaches the minimum', () => {
    everyResult(({ rankings, advanced }) => {
      const chosen = chosenRow(rankings, advanced);
      if (chosen === undefined) return;
      expect(chosen.row.vetoed).toBe(false);
      expect(isLess(fractionOf(chosen.row.total), minimumOf(chosen.of))).toBe(false);
    });
  });

  test('a last unit has the total of the last place, where no threshold spares the others', () => {
    everyResult(({ rankings, last }) => {
      const chosen = chosenRow(rankings, last);
      if (chosen === undefined || chosen.of.ruleSet.options.lastThreshold !== null) return;
      const bottom = chosen.of.rows.at(-1);
      expect([chosen.row.total, chosen.row.vetoed]).toEqual([bottom?.total, bottom?.vetoed]);
    });
  });

  test('the last members are ranked, each named once, and never leaders unless the rules include them', () => {
    everyResult((result) => {
      const named = result.lastTwo.map(({ subject }) => subject);
      expect(new Set(named.map(({ key }) => key)).size).toBe(named.length);
      for (const { key, leads } of named) {
        const ranking = result.rankings.find(
          ({ subject, rows }) => subject === 'member' && rows.some((row) => row.subject.key === key),
        );
        expect(ranking).toBeDefined();
        expect(leads && ranking?.ruleSet.options.leadersInLastTwo === false).toBe(false);
      }
    });
  });

  test('no ranking of the township names more than two last members', () => {
    everyResult(({ rankings, lastTwo }) => {
      const scopes = rankings
        .filter(({ subject }) => subject === 'member')
        .map(({ ruleSet }) => ruleSet.options.lastTwoScope);
      if (!scopes.includes('eachUnit')) expect(lastTwo.length).toBeLessThanOrEqual(2);
    });
  });

  test('nobody who is not ranked is selected', () => {
    everyResult((result) => {
      const ranked = new Set(result.rankings.flatMap(({ rows }) => rows.map(({ subject }) => subject)));
      const open = result.undecided.flatMap(({ candidates }) => candidates);
      const named = [result.advanced, result.last].flatMap((choice) =>
        choice?.kind === 'named' ? [choice.subject] : [],
      );
      for (const { key } of [...named, ...open, ...result.lastTwo.map(({ subject }) => subject)]) {
        expect([...ranked].some((subject) => subject.key === key)).toBe(true);
      }
    });
  });

  test('a tie left open has more candidates than places, all of one total', () => {
    everyResult((result) => {
      for (const { about, candidates, places } of result.undecided) {
        const rows =
          about === 'lastTwo'
            ? memberRows(result)
            : result.rankings.filter(({ subject }) => subject === 'unit').flatMap((ranking) => ranking.rows);
        const totals = candidates.map(({ key }) => rows.find(({ subject }) => subject.key === key)?.total);
        expect(candidates.length).toBeGreaterThan(places);
        expect(new Set(totals.map((total) => total && formatDecimal(total))).size).toBe(1);
      }
    });
  });

  test('a selection is open exactly when a decision is asked for', () => {
    everyResult(({ advanced, last, undecided }) => {
      if (advanced === null) expect(undecided.some(({ about }) => about === 'advanced')).toBe(true);
      if (last === null) expect(undecided.some(({ about }) => about === 'last')).toBe(true);
    });
  });

  test('a place won by decision names the decision', () => {
    everyResult(({ rankings }) => {
      for (const selection of rankings.flatMap(({ advanced, last }) => [advanced, last])) {
        if (selection?.kind !== 'named') continue;
        expect(selection.decision !== null).toBe(selection.decidedBy.kind === 'decision');
      }
    });
  });

  test('findings are in the order of sheets, rows and columns, none of them twice', () => {
    everyResult(({ findings }) => {
      const texts = findings.map((finding) => JSON.stringify(finding));
      expect(new Set(texts).size).toBe(texts.length);
    });
  });

  test('nobody is ranked while an error stands against a score of his own', () => {
    everyResult(({ rankings }) => {
      for (const { rows, unranked } of rankings) {
        for (const { subject } of unranked) expect(rows.some((row) => row.subject.key === subject.key)).toBe(false);
        for (const { items } of rows) expect(items.some(({ state }) => state === 'missing')).toBe(false);
      }
    });
  });
});
