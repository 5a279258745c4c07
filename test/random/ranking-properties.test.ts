// What every table of every month keeps, whatever was entered.
import type { Ranking, Standing } from '../../src/core/month/month-result';
import type { RuleSet } from '../../src/core/rules/rule-set';
import {
  fractionOf,
  greater,
  isLess,
  isSame,
  lesser,
  minus,
  nought,
  over,
  plus,
  rounded,
  sumOf,
  times,
  whole,
} from '../oracle/fraction';
import type { Fraction } from '../oracle/fraction';
import { everyResult } from './every-month';

function everyRanking(check: (ranking: Ranking) => void): void {
  everyResult(({ rankings }) => {
    rankings.forEach(check);
  });
}

const totalOf = (row: Standing): Fraction => fractionOf(row.total);

/** Vetoed, and therefore behind all others whatever the total. */
const isBehind = (row: Standing, rules: RuleSet): boolean => row.vetoed && rules.vetoEffect === 'afterOthers';

describe('in every ranking of a random month', () => {
  test('each subject stands once, ranked or listed apart', () => {
    everyRanking(({ rows, unranked }) => {
      const keys = [...rows, ...unranked].map(({ subject }) => subject.key);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  test('whoever is listed apart is listed with a reason', () => {
    everyRanking(({ unranked }) => {
      for (const { reasons } of unranked) expect(reasons.length).toBeGreaterThan(0);
    });
  });

  test('items, bonus and deductions add up to the total, within its limits', () => {
    everyRanking(({ rows, ruleSet }) => {
      for (const row of rows) {
        const items = sumOf(row.items.map(({ points }) => (points === null ? nought : fractionOf(points))));
        const sum = minus(plus(items, fractionOf(row.bonus)), fractionOf(row.deductions));
        const full = fractionOf(ruleSet.fullTotal);
        const limited = greater(nought, ruleSet.options.totalMayExceedFull ? sum : lesser(sum, full));
        expect(totalOf(row)).toEqual(limited);
      }
    });
  });

  test('every printed figure has at most two decimals', () => {
    everyRanking(({ rows }) => {
      for (const { total, bonus, deductions, items } of rows) {
        for (const figure of [total, bonus, deductions, ...items.flatMap(({ points }) => points ?? [])]) {
          expect(rounded(fractionOf(figure))).toEqual(fractionOf(figure));
        }
      }
    });
  });

  test('ranks start at one and count as the rule set says', () => {
    everyRanking(({ rows, ruleSet }) => {
      rows.forEach((row, index) => {
        const above = rows[index - 1];
        if (above === undefined) expect(row.rank).toBe(1);
        else if (row.rank !== above.rank)
          expect(row.rank).toBe(ruleSet.ranking === 'dense' ? above.rank + 1 : index + 1);
      });
    });
  });

  test('nobody stands above a higher total, the vetoed apart', () => {
    everyRanking(({ rows, ruleSet }) => {
      rows.forEach((row, index) => {
        const below = rows[index + 1];
        if (below === undefined || isBehind(row, ruleSet) !== isBehind(below, ruleSet)) return;
        expect(isLess(totalOf(row), totalOf(below))).toBe(false);
      });
    });
  });

  test('the vetoed stand behind all others where the rule set puts them there', () => {
    everyRanking(({ rows, ruleSet }) => {
      const behind = rows.map((row) => isBehind(row, ruleSet));
      expect(behind).toEqual([...behind].sort());
    });
  });

  test('a shared rank is an equal total, and without the chain the other way round', () => {
    everyRanking(({ rows, ruleSet }) => {
      rows.forEach((row, index) => {
        const below = rows[index + 1];
        if (below === undefined) return;
        const isEqual = isSame(totalOf(row), totalOf(below)) && isBehind(row, ruleSet) === isBehind(below, ruleSet);
        if (row.rank === below.rank) expect(isEqual).toBe(true);
        if (isEqual && ruleSet.ties === 'shared') expect(below.rank).toBe(row.rank);
      });
    });
  });

  test('a total is called tied exactly when a neighbour has it too', () => {
    everyRanking(({ rows, ruleSet }) => {
      rows.forEach((row, index) => {
        const neighbours = [rows[index - 1], rows[index + 1]].flatMap((other) => other ?? []);
        const isEqual = (other: Standing): boolean =>
          isSame(totalOf(other), totalOf(row)) && isBehind(other, ruleSet) === isBehind(row, ruleSet);
        expect(row.tied).toBe(neighbours.some(isEqual));
      });
    });
  });

  test('bonus and deductions are never below nothing nor above their caps', () => {
    everyRanking(({ rows, ruleSet }) => {
      const inProportion = (usual: number): Fraction =>
        times(fractionOf(ruleSet.fullTotal), over(whole(usual), whole(100)));
      const bonusCap = ruleSet.bonusCap === null ? inProportion(5) : fractionOf(ruleSet.bonusCap);
      const deductionCap = ruleSet.deductionCap === null ? inProportion(20) : fractionOf(ruleSet.deductionCap);
      for (const { bonus, deductions } of rows) {
        expect(isLess(fractionOf(bonus), nought) || isLess(bonusCap, fractionOf(bonus))).toBe(false);
        expect(isLess(fractionOf(deductions), nought) || isLess(deductionCap, fractionOf(deductions))).toBe(false);
      }
    });
  });

  test('a total is rescaled exactly when a criterion has nothing to score', () => {
    everyRanking(({ rows, ruleSet }) => {
      for (const { items, rescaledFrom } of rows) {
        const left = sumOf(
          items.flatMap(({ points, criterion }) => (points === null ? [] : fractionOf(criterion.fullPoints))),
        );
        expect(rescaledFrom === null).toBe(items.every(({ points }) => points !== null));
        if (rescaledFrom !== null) expect(fractionOf(rescaledFrom)).toEqual(left);
        expect(isLess(fractionOf(ruleSet.fullTotal), left)).toBe(false);
      }
    });
  });

  test('an item has one entry per criterion, and never more than its full points while they are a cap', () => {
    everyRanking(({ rows, ruleSet }) => {
      for (const { items, rescaledFrom } of rows) {
        expect(items.map(({ criterion }) => criterion.code)).toEqual(ruleSet.criteria.map(({ code }) => code));
        if (rescaledFrom !== null || !ruleSet.options.difficultyCapped) continue;
        for (const { points, criterion } of items) {
          expect(points !== null && isLess(fractionOf(criterion.fullPoints), fractionOf(points))).toBe(false);
        }
      }
    });
  });

  test('the margin is the distance to the next lower place, when no veto lies between', () => {
    everyRanking(({ rows, ruleSet }) => {
      for (const row of rows) {
        const next = rows.find((other) => other.rank > row.rank);
        const { margin } = row.robustness;
        if (next === undefined || isBehind(row, ruleSet) !== isBehind(next, ruleSet)) expect(margin).toBeNull();
        else expect(margin === null ? null : fractionOf(margin)).toEqual(minus(totalOf(row), totalOf(next)));
      }
    });
  });
});
