import type { Method } from '../../../src/core/rules/method';
import { assessMonth, codesOf, itemOf, scoreText } from '../../support/assess';
import { exact, unreadableAt, valueOf } from '../../support/entries';
import { scoreRow, unitRow } from '../../support/rows';
import { criterionOf, methods, ruleSetOf } from '../../support/rule-sets';
import { scoreOne, UNIT } from '../../support/score-one';

const ratio = methods.completionRatio;

describe('a completion ratio', () => {
  it('is actual of target in per cent', () => {
    expect(scoreOne(ratio, { scores: [scoreRow(UNIT, 45, { target: valueOf(exact(60)) })] }).score).toBe('75.00');
  });

  it('takes the target of the rule where the row has none', () => {
    const method = { ...ratio, target: exact(50) };
    expect(scoreOne(method, { scores: [scoreRow(UNIT, 45)] }).score).toBe('90.00');
  });

  it('stops at its cap', () => {
    expect(scoreOne(ratio, { scores: [scoreRow(UNIT, 130)] }).score).toBe('100.00');
    expect(scoreOne({ ...ratio, cap: exact(120) }, { scores: [scoreRow(UNIT, 130)] }).score).toBe('120.00');
  });

  it('earns a bonus for every full step above the target, up to a limit', () => {
    const method = { ...ratio, overStep: exact(10), overBonus: exact(2), overMost: exact(5) };
    const scoreOf = (actual: number) => scoreOne(method, { scores: [scoreRow(UNIT, actual)] }).score;
    expect([109, 110, 129, 150].map(scoreOf)).toEqual(['100.00', '102.00', '104.00', '105.00']);
  });

  it('typed as a percentage is the ratio itself, unless a target stands beside it', () => {
    expect(scoreOne(ratio, { scores: [scoreRow(UNIT, '95%')] }).score).toBe('95.00');
    const beside = scoreRow(UNIT, '95%', { target: valueOf(exact(60)) });
    expect(scoreOne(ratio, { scores: [beside] }).obstacles).toEqual(['percentage-as-score']);
  });

  it.each([
    ['a target of 0', scoreRow(UNIT, 45, { target: valueOf(exact(0)) }), 'target-not-positive'],
    ['a target nobody can read', scoreRow(UNIT, 45, { target: unreadableAt() }), 'number-unreadable'],
    ['an actual value below zero', scoreRow(UNIT, -1), 'value-unusable'],
  ])('cannot be told with %s', (_, row, code) => {
    expect(scoreOne(ratio, { scores: [row] }).obstacles).toEqual([code]);
  });

  it('cannot be told when two values are entered', () => {
    expect(scoreOne(ratio, { scores: [scoreRow(UNIT, 45), scoreRow(UNIT, 50)] }).obstacles).toEqual(['value-doubled']);
  });
});

describe('values compared inside a ranking', () => {
  const villages = ['甲村', '乙村', '丙村', '丁村'];
  const compare = (method: Method, typed: readonly (number | string)[], fullPoints = exact(100)) => {
    const month = assessMonth({
      ruleSets: [ruleSetOf({ fullTotal: fullPoints, criteria: [criterionOf({ method, fullPoints })] })],
      units: villages.map((name, index) => unitRow(name, { row: index + 2 })),
      scores: villages.flatMap((name, index) => {
        const value = typed[index];
        return value === undefined ? [] : [scoreRow(name, value, { row: index + 2 })];
      }),
    });
    return villages.map((name) => scoreText(itemOf(month.subject(name), 'A')));
  };
  const best = methods.relativeToBest;
  const places = methods.rankPoints;

  it('give the best 100 and the others their share of it', () => {
    expect(compare(best, [80, 100, 50, 0])).toEqual(['80.00', '100.00', '50.00', '0.00']);
  });

  it('may be better when lower', () => {
    expect(compare({ ...best, direction: 'lower' }, [80, 100, 50, 40])).toEqual(['50.00', '40.00', '80.00', '100.00']);
  });

  it('give everybody 100 when all have nothing', () => {
    expect(compare(best, [0, 0, 0, 0])).toEqual(['100.00', '100.00', '100.00', '100.00']);
  });

  it('leave out who has no value and who is excused', () => {
    expect(compare(best, [80, '免评', 160])).toEqual(['50.00', 'excused', '100.00', 'missing']);
  });

  it('refuse a percentage beside plain numbers', () => {
    expect(compare(best, [80, '100%', 40, 20])).toEqual(['100.00', 'missing', '50.00', '25.00']);
  });

  it('by place cost half a point each, and equal values share a place', () => {
    expect(compare(places, [7, 9, 7, 5], exact(10))).toEqual(['9.50', '10.00', '9.50', '8.50']);
  });

  it('by place may cost a share of the full points', () => {
    const method = { ...places, step: { unit: 'share', value: exact('0.02') } } as const;
    expect(compare(method, [7, 9, 6, 5], exact(50))).toEqual(['49.00', '50.00', '48.00', '47.00']);
  });

  it('by place never fall below nothing', () => {
    const method = { ...places, step: { unit: 'points', value: exact(6) } } as const;
    expect(compare(method, [4, 3, 2, 1], exact(10))).toEqual(['10.00', '4.00', '0.00', '0.00']);
  });

  it('may be places already', () => {
    const method = { ...places, entries: 'places' } as const;
    expect(compare(method, [1, 2, 2, 1.5], exact(10))).toEqual(['10.00', '9.50', '9.50', 'missing']);
  });

  it('rank what is below zero, such as a shrinking figure', () => {
    expect(compare(places, [-3, 1, 0, -3], exact(10))).toEqual(['9.00', '10.00', '9.50', '9.00']);
  });
});

describe('a criterion typed out of its full points', () => {
  const criteria = [
    criterionOf({ code: 'A', fullPoints: exact(30) }),
    criterionOf({ code: 'B', fullPoints: exact(70), method: methods.points }),
  ];
  const month = (...typed: readonly number[]) =>
    assessMonth({
      ruleSets: [ruleSetOf({ criteria })],
      units: [unitRow('甲村'), unitRow('乙村', { row: 3 })],
      scores: [
        ...typed.map((value, index) => scoreRow(index === 0 ? '甲村' : '乙村', value, { row: index + 2 })),
        scoreRow('甲村', 60, { code: 'B' }),
        scoreRow('乙村', 60, { code: 'B' }),
      ],
    });

  it('is suspected when nobody was given more than the full points', () => {
    expect(codesOf(month(28, 30).findings)).toEqual(['score-scale-doubtful']);
  });

  it('is not suspected when anybody was', () => {
    expect(codesOf(month(28, 31).findings)).toEqual([]);
  });
});
