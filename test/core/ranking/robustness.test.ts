import fc from 'fast-check';
import { ONE, add, compare, divide, multiply, rational, subtract, sum } from '../../../src/core/exact/rational';
import type { Rational } from '../../../src/core/exact/rational';
import type { Contender } from '../../../src/core/ranking/contender';
import { robustnessUnder } from '../../../src/core/ranking/robustness';
import type { Criterion } from '../../../src/core/rules/rule-set';
import { THREE_CRITERIA, contenderOf, type Figures } from '../../support/contenders';
import { exact } from '../../support/entries';

function robustnessOf(upper: Contender, lower: Contender, ruleSet = THREE_CRITERIA) {
  return robustnessUnder(ruleSet)(upper, lower);
}

/** The total after one criterion's full points changed and the others were rescaled, each item keeping its share of them. */
function totalAfter(contender: Contender, code: string, change: Rational): Rational {
  const { criteria, fullTotal } = THREE_CRITERIA;
  const changed = criteria.find((criterion) => criterion.code === code)!;
  const factor = subtract(ONE, divide(change, subtract(fullTotal, changed.fullPoints)));
  const scored = contender.items.flatMap(({ criterion, points }) => (points === null ? [] : [{ criterion, points }]));
  const fullAfter = ({ criterion }: { criterion: Criterion }): Rational =>
    criterion.code === code ? add(criterion.fullPoints, change) : multiply(criterion.fullPoints, factor);
  const before = sum(scored.map(({ criterion }) => criterion.fullPoints));
  const after = sum(scored.map(fullAfter));
  const items = scored.map((item) => multiply(divide(item.points, item.criterion.fullPoints), fullAfter(item)));
  const stretched = multiply(sum(items), divide(before, after));
  return subtract(add(stretched, contender.bonus), contender.deductions);
}

const hundredths = (full: number) => fc.integer({ min: 0, max: full * 100 }).map((value) => String(value / 100));
const figures = fc.record({
  points: fc.tuple(hundredths(40), hundredths(30), hundredths(30)),
  bonus: hundredths(2),
  deductions: hundredths(2),
});
interface Drawn {
  points: [string, string, string];
  bonus: string;
  deductions: string;
}

function stretchedFrom70({ points: [a, b], ...rest }: Drawn): Figures {
  return { ...rest, points: [a, b, null], rescaledFrom: exact(70) };
}

/** Two neighbours of different totals, the better one first; C is n/a for both in some. */
const pairs = fc
  .tuple(figures, figures, fc.boolean())
  .map(([a, b, withoutC]) => (withoutC ? ([stretchedFrom70(a), stretchedFrom70(b)] as const) : ([a, b] as const)))
  .map(([a, b]) => [contenderOf('甲组', a), contenderOf('乙组', b)] as const)
  .filter(([a, b]) => compare(a.total, b.total) !== 0)
  .map(([a, b]) => (compare(a.total, b.total) > 0 ? ([a, b] as const) : ([b, a] as const)));

describe('the smallest change that swaps two neighbours', () => {
  it('takes points from the criterion that made the lead', () => {
    // 甲 80 = 36 + 22 + 22, 乙 79 = 30 + 24 + 25. A leads by 6 of 40, B lags by 2 of 30, C by 3 of 30.
    // Changing A by x: (40 + x) * 6/40 = (1 - x/60) * 5, so 6 + 0.15 x = 5 - x/12, x = -1 / (0.15 + 1/12) = -30/7.
    const upper = contenderOf('甲组', { points: [36, 22, 22] });
    const lower = contenderOf('乙组', { points: [30, 24, 25] });
    const { swap } = robustnessOf(upper, lower);
    expect(swap?.code).toBe('A');
    expect(compare(swap!.change, rational(-30, 7))).toBe(0);
  });

  it('is nothing for one who is ahead in everything', () => {
    const upper = contenderOf('甲组', { points: [36, 25, 25] });
    const lower = contenderOf('乙组', { points: [30, 24, 24] });
    expect(robustnessOf(upper, lower).swap).toBeNull();
  });

  it('may give points to the criterion that the lower leads in, as many as the others have', () => {
    // A leads by 6 of 40, B by 5.2 of 30, C lags by 1.2 of 30. With C at 80: (6 + 5.2) * 20/70 = 3.2 = 1.2 * 80/30.
    const upper = contenderOf('甲组', { points: [36, '25.2', 20] });
    const lower = contenderOf('乙组', { points: [30, 20, '21.2'] });
    const { swap } = robustnessOf(upper, lower);
    expect(swap?.code).toBe('C');
    expect(compare(swap!.change, exact(50))).toBe(0);
  });

  it('never takes more points from a criterion than it has', () => {
    // A leads by 7 of 40, B and C by 0.5 of 30: the lead shrinks by 19/120 a point, so 8 would need 50 of the 40 points.
    const upper = contenderOf('甲组', { points: [37, '24.5', '24.5'] });
    const lower = contenderOf('乙组', { points: [30, 24, 24] });
    expect(robustnessOf(upper, lower).swap).toBeNull();
  });

  it('is nothing where a criterion would have to lose all of its points', () => {
    const upper = contenderOf('甲组', { points: [36, 24, 24] });
    const lower = contenderOf('乙组', { points: [30, 24, 24] });
    expect(robustnessOf(upper, lower).swap).toBeNull();
  });

  it('is looked for in every criterion, not only in the first that could do it', () => {
    // 甲 leads by 2 in A and 6 in B and lags by 7 in C. A would need 15 points less, C only 1 / (7/21 + 1/70) more.
    const upper = contenderOf('甲组', { points: [32, 28, 20] });
    const lower = contenderOf('乙组', { points: [30, 22, 27] });
    const { swap } = robustnessOf(upper, lower);
    expect(swap?.code).toBe('C');
    expect(compare(swap!.change, rational(210, 73))).toBe(0);
  });

  it('names the first criterion where two would do it alike', () => {
    const upper = contenderOf('甲组', { points: [30, 25, 20] });
    const lower = contenderOf('乙组', { points: [30, 20, 25] });
    expect(robustnessOf(upper, lower).swap?.code).toBe('B');
  });

  it('is not told where the full total hides that the lower has more', () => {
    const upper = contenderOf('甲组', { points: [40, 30, 30], total: 100 });
    const lower = contenderOf('乙组', { points: [39, 30, 30], bonus: 5, total: 100 });
    expect(robustnessOf(upper, lower).swap).toBeNull();
  });

  it('leaves a criterion without points aside', () => {
    const [a, b, c] = THREE_CRITERIA.criteria as [Criterion, Criterion, Criterion];
    const ruleSet = {
      ...THREE_CRITERIA,
      criteria: [{ ...a, fullPoints: exact(70) }, b, { ...c, fullPoints: exact(0) }],
    };
    const upper = contenderOf('甲组', { points: [60, 20, 0] });
    const lower = contenderOf('乙组', { points: [50, 29, 0] });
    expect(robustnessOf(upper, lower, ruleSet).swap?.code).toBe('A');
  });

  it('is nothing where there is only one criterion', () => {
    const [a, b, c] = THREE_CRITERIA.criteria as [Criterion, Criterion, Criterion];
    const ruleSet = {
      ...THREE_CRITERIA,
      criteria: [
        { ...a, fullPoints: exact(100) },
        { ...b, fullPoints: exact(0) },
        { ...c, fullPoints: exact(0) },
      ],
    };
    const upper = contenderOf('甲组', { points: [60, 0, 0] });
    expect(robustnessOf(upper, contenderOf('乙组', { points: [50, 0, 0] }), ruleSet).swap).toBeNull();
  });

  it('is no change at all where only the tie chain parts the two', () => {
    const upper = contenderOf('甲组', { points: [36, 22, 22] });
    const lower = contenderOf('乙组', { points: [35, 23, 22] });
    expect(compare(robustnessOf(upper, lower).swap!.change, exact(0))).toBe(0);
  });

  it('is not told where the two were scored by different criteria', () => {
    const without = contenderOf('甲组', { points: [36, 24, null], rescaledFrom: exact(70) });
    const full = contenderOf('乙组', { points: [30, 25, 4] });
    expect(robustnessOf(without, full).swap).toBeNull();
    expect(robustnessOf(full, without).swap).toBeNull();
  });

  it('never changes a criterion that was n/a for both', () => {
    const upper = contenderOf('甲组', { points: [50, 30, null], rescaledFrom: exact(70) });
    const lower = contenderOf('乙组', { points: [40, 38, null], rescaledFrom: exact(70) });
    expect(robustnessOf(upper, lower).swap?.code).not.toBe('C');
  });

  it('brings the two level, and a hair more puts the lower ahead', () => {
    fc.assert(
      fc.property(pairs, ([upper, lower]) => {
        const { swap } = robustnessOf(upper, lower);
        if (swap === null) return;
        const gapAfter = (change: Rational) =>
          compare(totalAfter(upper, swap.code, change), totalAfter(lower, swap.code, change));
        expect(gapAfter(swap.change)).toBe(0);
        expect(gapAfter(multiply(swap.change, rational(1_000_001, 1_000_000)))).toBe(-1);
        expect(gapAfter(multiply(swap.change, rational(999_999, 1_000_000)))).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the smallest: no criterion does it with less', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.constantFrom('A', 'B', 'C'),
        fc.integer({ min: -99, max: 99 }),
        ([upper, lower], code, percent) => {
          const { swap } = robustnessOf(upper, lower);
          const full = THREE_CRITERIA.criteria.find((criterion) => criterion.code === code)!.fullPoints;
          const reach = swap === null ? (percent < 0 ? full : subtract(exact(100), full)) : absoluteOf(swap.change);
          const change = multiply(reach, rational(percent, 100));
          fc.pre(compare(add(full, change), exact(0)) > 0 && compare(add(full, change), exact(100)) < 0);
          expect(compare(totalAfter(upper, code, change), totalAfter(lower, code, change))).toBe(1);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function absoluteOf(value: Rational): Rational {
  return compare(value, exact(0)) < 0 ? subtract(exact(0), value) : value;
}
