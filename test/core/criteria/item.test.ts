import { exact, optionsOf, unreadableAt, valueOf } from '../../support/entries';
import { assessMonth, codesOf, itemOf, pointsText, scoreText } from '../../support/assess';
import { scoreRow, unitRow } from '../../support/rows';
import { criterionOf, methods, ruleSetOf } from '../../support/rule-sets';
import { scoreOne, UNIT } from '../../support/score-one';

const withDifficulty = (coefficient: string, changes: Parameters<typeof ruleSetOf>[0] = {}) =>
  itemOf(
    assessMonth({
      ruleSets: [ruleSetOf({ fullTotal: exact(30), criteria: [criterionOf({ fullPoints: exact(30) })], ...changes })],
      units: [unitRow(UNIT, { difficulty: valueOf(exact(coefficient)) })],
      scores: [scoreRow(UNIT, '88.35')],
    }).subject(UNIT),
    'A',
  );

describe('an item', () => {
  it('is rounded half-up once: 88.35 x 30 / 100 = 26.505 is 26.51', () => {
    expect(pointsText(withDifficulty('1'))).toBe('26.51');
  });

  it('is rounded after the difficulty, not before: 26.505 x 1.1 = 29.1555 is 29.16', () => {
    expect(pointsText(withDifficulty('1.1'))).toBe('29.16');
  });

  it('keeps the score as it was before the difficulty', () => {
    expect(scoreText(withDifficulty('1.1'))).toBe('88.35');
  });

  it('is capped at its full points, and that is said', () => {
    const item = withDifficulty('1.2');
    expect(pointsText(item)).toBe('30.00');
    expect(item.terms.map(({ rule }) => rule)).toEqual(['raterScore', 'raterMean', 'difficulty', 'capped']);
  });

  it('is not capped where the office does not want it', () => {
    expect(pointsText(withDifficulty('1.2', { options: optionsOf({ difficultyCapped: false }) }))).toBe('31.81');
  });

  it.each([
    ['0', ['difficulty-not-positive']],
    ['-1', ['difficulty-not-positive']],
  ])('with a difficulty of %s stands against a rank', (coefficient, codes) => {
    const units = [unitRow(UNIT, { difficulty: valueOf(exact(coefficient)) })];
    expect(scoreOne(methods.rated, { units, scores: [scoreRow(UNIT, 80)] }).obstacles).toEqual(codes);
  });

  it('with a difficulty nobody can read stands against a rank', () => {
    const units = [unitRow(UNIT, { difficulty: unreadableAt() })];
    expect(scoreOne(methods.rated, { units, scores: [scoreRow(UNIT, 80)] }).obstacles).toEqual(['number-unreadable']);
  });
});

describe('the mean of sub-units', () => {
  const units = [
    unitRow(UNIT, { ruleSet: valueOf('镇') }),
    unitRow('东村', { parent: valueOf('甲 村'), ruleSet: valueOf('村'), row: 3 }),
    unitRow('西村', { parent: valueOf(UNIT), ruleSet: valueOf('村'), row: 4 }),
    unitRow('空村', { parent: valueOf(UNIT), competes: false, row: 5 }),
  ];
  const ruleSets = (names: readonly string[] = []) => [
    ruleSetOf({ name: '镇', criteria: [criterionOf({ method: { ...methods.meanOfUnits, units: names } })] }),
    ruleSetOf({ name: '村' }),
  ];
  const town = (shares: Readonly<Record<string, string>>, names: readonly string[] = []) => {
    const totals = Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, exact(share)]));
    return assessMonth({ units, ruleSets: ruleSets(names) }, totals).subject(UNIT);
  };

  it('is half-up to two decimals: (0.8999 + 0.9) / 2 = 89.995 is 90.00', () => {
    expect(scoreText(itemOf(town({ 东村: '0.8999', 西村: '0.9' }), 'A'))).toBe('90.00');
  });

  it('leaves out a sub-unit without a total', () => {
    expect(scoreText(itemOf(town({ 东村: '0.8' }), 'A'))).toBe('80.00');
  });

  it('is n/a when no sub-unit has a total', () => {
    expect(scoreText(itemOf(town({}), 'A'))).toBe('notApplicable');
  });

  it('takes the units that the rule names', () => {
    expect(scoreText(itemOf(town({ 东村: '0.8', 西村: '0.9' }, ['西村']), 'A'))).toBe('90.00');
  });

  it('cannot be told for a unit without sub-units', () => {
    expect(scoreOne(methods.meanOfUnits, {}).obstacles).toEqual(['sub-units-missing']);
  });

  it('of a unit that does not exist refuses the rule set', () => {
    const { contest } = assessMonth({ units, ruleSets: ruleSets(['南村']) });
    expect(contest.refused.map(({ name }) => name)).toEqual(['镇']);
    expect(codesOf(contest.findings)).toContain('unit-unknown');
  });
});
