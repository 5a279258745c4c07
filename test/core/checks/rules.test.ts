import type { Method } from '../../../src/core/rules/method';
import type { EventRule } from '../../../src/core/rules/event-rule';
import { blankAt, cellAt, exact, settingsOf, valueOf } from '../../support/entries';
import { unitRow } from '../../support/rows';
import { criterionOf, methods, ruleSetOf } from '../../support/rule-sets';
import { changed, checked, CLEAN, found } from '../../support/clean-month';

const { ruleSets, units } = CLEAN;

describe('a rule of 加扣分标准', () => {
  const rule = (changes: Partial<EventRule>) => ({
    eventRules: [
      {
        type: '宣传报道',
        grade: '省级',
        points: blankAt(cellAt('加扣分标准', 2, 3)),
        effects: [],
        progression: 'none',
        basis: '',
        at: cellAt('加扣分标准', 2, 1),
        ...changes,
      } satisfies EventRule,
    ],
  });

  it.each([
    ['without points and effects', rule({}), ['warning event-rule-without-points 加扣分标准!C2']],
    ['with points', rule({ points: valueOf(exact(1)) }), []],
    ['with an effect alone', rule({ effects: ['veto'] }), []],
    ['whose points are entered with each event', rule({ type: '其他加分', grade: '' }), []],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });
});

describe('a criterion', () => {
  const criterion = (method: Method) => ({
    ruleSets: [...ruleSets, ruleSetOf({ name: '村级考核', criteria: [criterionOf({ method })] })],
  });
  const { completionRatio, ballot, rankPoints } = methods;

  it.each<[string, Method, string | null]>([
    ['that takes nothing for lateness', { ...methods.timeliness, latePerDay: exact(0) }, 'latePerDay'],
    ['that caps the penalty of a late plan at nothing', { ...methods.planCompletion, lateCap: exact(0) }, 'lateCap'],
    ['that takes no penalty for a late plan', { ...methods.planCompletion, latePerDay: exact(0) }, null],
    ['whose places cost nothing', { ...rankPoints, step: { unit: 'points', value: exact(0) } }, 'step'],
    [
      'whose grades are all worth the same',
      { ...ballot, gradePoints: [exact(80), exact(80), exact(80), exact(80)] },
      'gradePoints',
    ],
    ['that drops as many scores as there are', { ...methods.rated, trim: 3, trimFrom: 6 }, 'trimFrom'],
    [
      'with half a rule for over-fulfilment',
      { ...completionRatio, overStep: exact(10), overMost: exact(5) },
      'overBonus',
    ],
    [
      'with a whole rule for over-fulfilment',
      { ...completionRatio, overStep: exact(10), overBonus: exact(1), overMost: exact(5) },
      null,
    ],
    ...Object.values(methods).map((method): [string, Method, null] => [`${method.kind} by default`, method, null]),
  ])('%s', (_, method, parameter) => {
    const facts = checked(criterion(method)).map((finding) => [finding.code, finding.facts['parameter']]);
    expect(facts).toEqual(parameter === null ? [] : [['criterion-not-quantified', parameter]]);
  });
});

describe('the contest', () => {
  const named = (ruleSet: string, row: number) => ({ ruleSet: valueOf(ruleSet, cellAt('单位', row, 3)) });

  it('needs a unit', () => {
    expect(found({ units: [], posts: [], tasks: [], planFilings: [] })).toEqual(['error units-missing ']);
  });

  it('needs one rule set for all its units', () => {
    expect(checked({ units: changed(units, 2, named('另一办法', 4)) })).toMatchObject([
      {
        severity: 'warning',
        code: 'rule-sets-differ',
        at: cellAt('单位', 4, 3),
        facts: { unit: '丙组', other: '指挥组月度' },
      },
    ]);
  });

  it('leaves units of other categories their own rule sets', () => {
    expect(
      found({
        units: [
          ...units,
          ...['沙南村', '沙北村'].map((name) => unitRow(name, { category: '村', ...named('村级考核', 5) })),
        ],
      }),
    ).toEqual([]);
  });

  it('needs a unit of the category that the settings name', () => {
    expect(found({ settings: settingsOf({ contestCategory: '村' }) })).toEqual(['warning contest-without-units 单位']);
    expect(found({ settings: settingsOf({ contestCategory: '指挥组' }) })).toEqual([]);
  });
});

describe('a unit', () => {
  const first = (changes: Parameters<typeof unitRow>[1]) => ({
    units: changed(units, 0, changes ?? {}),
  });
  const difficulty = (value: number) => first({ difficulty: valueOf(exact(value), cellAt('单位', 2, 7)) });
  const parent = (name: string) => first({ parent: valueOf(name, cellAt('单位', 2, 8)) });

  it.each([
    ['of a category of its own', first({ category: '指挥' }), ['warning category-alone 单位!B2']],
    ['of a category of its own that does not compete', first({ category: '机关', competes: false }), []],
    ['with a difficulty that has lost its point', difficulty(12), ['warning difficulty-doubtful 单位!G2']],
    ['with a difficulty like a percentage', difficulty(0.01), ['warning difficulty-doubtful 单位!G2']],
    ['with the most that is usual', difficulty(2), []],
    ['below a unit that nobody knows', parent('海永'), ['warning parent-unit-unknown 单位!H2']],
    ['below another one', parent('乙组'), []],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });

  it('alone because all the others are of another office', () => {
    expect(found({ units: units.map((unit) => ({ ...unit, category: '村' })) })).not.toContain(
      'warning category-alone 单位!B2',
    );
  });
});

describe('an office with rules for its units alone', () => {
  const unitRules = ruleSets.filter(({ subject }) => subject === 'unit');

  it('is told that its members are scored by built-in rules, and how to leave them out', () => {
    expect(found({ ruleSets: unitRules })).toEqual(['note members-by-built-in-rules 人员']);
    expect(found({ ruleSets: unitRules, settings: settingsOf({ membersCompete: false }) })).toEqual([]);
  });
});
