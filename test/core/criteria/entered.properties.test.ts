import fc from 'fast-check';
import { placesOf, scoreRankPoints } from '../../../src/core/criteria/entered/rank-points';
import { bestOf } from '../../../src/core/criteria/entered/relative-to-best';
import { trimmedMean } from '../../../src/core/criteria/entered/trimmed-mean';
import { compare, equal, maximum, minimum, rational, type Rational } from '../../../src/core/exact/rational';
import { itemOf } from '../../support/assess';
import { cellAt } from '../../support/entries';
import { scoreRow } from '../../support/rows';
import { methods } from '../../support/rule-sets';
import { scoreOne, UNIT } from '../../support/score-one';

const RUNS = { numRuns: 1000 };
const tenths = fc.integer({ min: 0, max: 1000 }).map((value) => rational(value, 10));
const typed = fc.integer({ min: 0, max: 1000 }).map((value) => value / 10);
const jury = fc.array(tenths, { minLength: 1, maxLength: 12 });
const trimming = fc.record({ trim: fc.nat(4), trimFrom: fc.integer({ min: 1, max: 10 }) });
const rows = (values: readonly (number | string)[]) =>
  values.map((value, index) => scoreRow(UNIT, value, { rater: `督查员${String(index)}` }));
const ratedScore = (values: readonly (number | string)[]): Rational => {
  const { score } = itemOf(scoreOne(methods.rated, { scores: rows(values) }).assessed, 'A');
  if (score === null) throw new Error('not scored');
  return score;
};

describe('the trimmed mean of any jury', () => {
  it('lies between the lowest and the highest score', () => {
    fc.assert(
      fc.property(jury, trimming, (values, rule) => {
        const { mean } = trimmedMean(values, rule);
        expect(compare(mean, values.reduce(minimum))).toBeGreaterThanOrEqual(0);
        expect(compare(mean, values.reduce(maximum))).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the raters', () => {
    const shuffled = jury.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    );
    fc.assert(
      fc.property(shuffled, trimming, ([values, others], rule) => {
        expect(equal(trimmedMean(values, rule).mean, trimmedMean(others, rule).mean)).toBe(true);
      }),
      RUNS,
    );
  });

  it('drops as many at one end as at the other and always keeps somebody', () => {
    fc.assert(
      fc.property(jury, trimming, (values, rule) => {
        const { dropped } = trimmedMean(values, rule);
        expect(dropped.size % 2).toBe(0);
        expect(dropped.size).toBeLessThan(values.length);
        expect(dropped.size).toBe(
          values.length < rule.trimFrom ? 0 : Math.min(rule.trim, Math.ceil(values.length / 2) - 1) * 2,
        );
      }),
      RUNS,
    );
  });
});

describe('a rated score', () => {
  it('never falls when one rater gives more', () => {
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 8 }), fc.nat(), typed, (values, position, other) => {
        const index = position % values.length;
        const raised = values.map((value, place) => (place === index ? Math.max(value, other) : value));
        expect(compare(ratedScore(raised), ratedScore(values))).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('does not change with blanks, absences and recusals', () => {
    const left = fc.array(fc.constantFrom('', '缺', '回避'), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 7 }), left, (values, others) => {
        expect(equal(ratedScore([...values, ...others]), ratedScore(values))).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('deductions', () => {
  it('leave between nothing and the full points, and a further one never adds any', () => {
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 5 }), typed, (values, more) => {
        const before = Number(scoreOne(methods.deduct, { scores: rows(values) }).score);
        const after = Number(scoreOne(methods.deduct, { scores: rows([...values, more]) }).score);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(100);
        expect(after).toBeLessThanOrEqual(before);
      }),
      RUNS,
    );
  });
});

describe('a completion ratio', () => {
  it('never exceeds its cap and its largest bonus, and never falls when more is done', () => {
    const rule = fc.record({ cap: fc.nat(150), overStep: fc.nat(20), overBonus: fc.nat(5), overMost: fc.nat(20) });
    fc.assert(
      fc.property(rule, fc.nat(400), fc.nat(400), ({ cap, overStep, overBonus, overMost }, actual, more) => {
        const method = {
          ...methods.completionRatio,
          cap: rational(cap),
          overStep: rational(overStep),
          overBonus: rational(overBonus),
          overMost: rational(overMost),
        };
        const less = Number(scoreOne(method, { scores: rows([actual]) }).score);
        expect(less).toBeLessThanOrEqual(cap + overMost);
        expect(Number(scoreOne(method, { scores: rows([actual + more]) }).score)).toBeGreaterThanOrEqual(less);
      }),
      RUNS,
    );
  });
});

describe('places', () => {
  const direction = fc.constantFrom('higher' as const, 'lower' as const);
  const values = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 12 });

  it('are one more than the number of those who are better', () => {
    fc.assert(
      fc.property(values, direction, (numbers, better) => {
        const sign = better === 'higher' ? 1 : -1;
        const expected = numbers.map((own) => 1 + numbers.filter((other) => sign * (other - own) > 0).length);
        expect(
          placesOf(
            numbers.map((value) => rational(value)),
            better,
          ),
        ).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('never earn more when they are lower, nor less than nothing', () => {
    const own = { value: rational(1), percent: false, cell: cellAt('评分'), row: scoreRow(UNIT, 1) };
    const scoreAt = (place: number, step: number) => {
      const { score } = scoreRankPoints({
        fullPoints: rational(10),
        step: { unit: 'points', value: rational(step, 10) },
        place: rational(place),
        own,
      });
      return score ?? rational(-1);
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(40), (place, step) => {
        expect(compare(scoreAt(place, step), scoreAt(place + 1, step))).toBeGreaterThanOrEqual(0);
        expect(compare(scoreAt(place, step), rational(0))).toBeGreaterThanOrEqual(0);
        expect(equal(scoreAt(1, step), rational(10))).toBe(true);
      }),
      RUNS,
    );
  });

  it('begin at the best value', () => {
    fc.assert(
      fc.property(values, direction, (numbers, better) => {
        const exactly = numbers.map((value) => rational(value));
        const best = bestOf(exactly, better);
        const firsts = exactly.filter((_, index) => placesOf(exactly, better)[index] === 1);
        expect(firsts.every((value) => best !== undefined && equal(value, best))).toBe(true);
      }),
      RUNS,
    );
  });
});
