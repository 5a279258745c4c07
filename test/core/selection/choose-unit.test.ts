import { rational } from '../../../src/core/exact/rational';
import type { Selection } from '../../../src/core/month/month-result';
import type { Contender } from '../../../src/core/ranking/contender';
import type { RuleSet } from '../../../src/core/rules/rule-set';
import { chooseAdvanced, chooseLast } from '../../../src/core/selection/choose-unit';
import type { UnitChoice } from '../../../src/core/selection/settle-unit';
import type { UnitRuling } from '../../../src/core/selection/unit-rulings';
import { THREE_CRITERIA, contenderOf, rankedGroupOf } from '../../support/contenders';
import { cellAt, exact, optionsOf, valueOf } from '../../support/entries';

const GOOD = contenderOf('甲组', { points: [36, 28, 28] });
const FAIR = contenderOf('乙组', { points: [34, 26, 26] });
const POOR = contenderOf('丙组', { points: [20, 20, 20] });
const DECISION_CELL = cellAt('审定', 7, 3);

function rulingFor(about: UnitRuling['about'], unitName: string | null): UnitRuling {
  const decision = {
    matter: about === 'last' ? '末位' : unitName === null ? '先进空缺' : '先进',
    decision: valueOf(unitName ?? '空缺', DECISION_CELL),
    decidedBy: '领导组',
    decidedOn: '2026-11-02',
    reason: '会议研究',
    at: cellAt('审定', 7),
  };
  return { about, unitName, decision, group: rankedGroupOf([]).group };
}

/** `甲组 by total`, `vacant: reason`, or `open: names`. */
function told({ selection, undecided }: UnitChoice): string {
  if (selection === null) return `open: ${undecided?.candidates.map(({ name }) => name).join(' ')}`;
  return selection.kind === 'vacant'
    ? `vacant: ${selection.reason}`
    : `${selection.subject.name} by ${stepOf(selection)}`;
}

function stepOf({ decidedBy }: Extract<Selection, { kind: 'named' }>): string {
  return decidedBy.kind === 'criterion' ? decidedBy.code : decidedBy.kind;
}

function advanced(
  contenders: readonly Contender[],
  ruleSet: RuleSet = THREE_CRITERIA,
  unitName?: string | null,
): string {
  const ruling = unitName === undefined ? null : rulingFor('advanced', unitName);
  return told(chooseAdvanced(rankedGroupOf(contenders, ruleSet), ruling));
}

function last(contenders: readonly Contender[], ruleSet: RuleSet = THREE_CRITERIA, unitName?: string): string {
  const ruling = unitName === undefined ? null : rulingFor('last', unitName);
  return told(chooseLast(rankedGroupOf(contenders, ruleSet), ruling));
}

describe('the advanced unit', () => {
  it('is the best of the eligible', () => {
    expect(advanced([FAIR, GOOD, POOR])).toBe('甲组 by total');
  });

  it('is by total even when it is the only one eligible', () => {
    expect(advanced([GOOD, POOR])).toBe('甲组 by total');
  });

  it.each<[string, Partial<Contender>]>([
    ['vetoed', { vetoed: true }],
    ['barred from awards', { barredFromAward: true }],
    ['late with its plan', { plan: 'late' }],
    ['without a plan', { plan: 'missing' }],
  ])('is never one that is %s', (_, changes) => {
    expect(advanced([{ ...GOOD, ...changes }, FAIR])).toBe('乙组 by total');
  });

  it('needs no plan where the rule set does not score the plan', () => {
    expect(advanced([{ ...GOOD, plan: 'none' }, FAIR])).toBe('甲组 by total');
  });

  it('may have exactly 80 and not a cent less', () => {
    expect(advanced([contenderOf('甲组', { total: 80 })])).toBe('甲组 by total');
    expect(advanced([contenderOf('甲组', { total: '79.99' })])).toBe('vacant: nobodyEligible');
  });

  it('needs the minimum in proportion to the full total, or as it is written', () => {
    const thousand: RuleSet = { ...THREE_CRITERIA, fullTotal: exact(1000) };
    expect(advanced([contenderOf('甲组', { total: 799 })], thousand)).toBe('vacant: nobodyEligible');
    expect(advanced([contenderOf('甲组', { total: 800 })], thousand)).toBe('甲组 by total');
    expect(advanced([POOR], { ...THREE_CRITERIA, advancedMinimum: exact(60) })).toBe('丙组 by total');
  });

  it('is vacant when nobody is ranked', () => {
    expect(advanced([])).toBe('vacant: nobodyRanked');
  });

  it('is decided by the first step of the chain that parts the best', () => {
    const other = contenderOf('丁组', { points: [36, 27, 29] });
    expect(advanced([GOOD, other, FAIR])).toBe('甲组 by B');
  });

  it('parts the eligible only: a better one that is barred is no rival', () => {
    const barred = contenderOf('戊组', { points: [36, 28, 28], barredFromAward: true });
    expect(advanced([GOOD, barred, FAIR])).toBe('甲组 by total');
  });

  it('stays open while two are equal in everything', () => {
    const twin = contenderOf('丁组', { points: [36, 28, 28] });
    expect(advanced([GOOD, twin, FAIR])).toBe('open: 丁组 甲组');
  });

  it('is whom the leading group chooses among the equal, with the row that says so', () => {
    const twin = contenderOf('丁组', { points: [36, 28, 28] });
    expect(advanced([GOOD, twin, FAIR], THREE_CRITERIA, '丁组')).toBe('丁组 by decision');
    const { selection } = chooseAdvanced(rankedGroupOf([GOOD, twin]), rulingFor('advanced', '丁组'));
    expect(selection).toMatchObject({ decision: cellAt('审定', 7) });
  });

  it('stays open when the decision names somebody else, and says who may be chosen', () => {
    const twin = contenderOf('丁组', { points: [36, 28, 28] });
    const choice = chooseAdvanced(rankedGroupOf([GOOD, twin, FAIR]), rulingFor('advanced', '乙组'));
    expect(told(choice)).toBe('open: 丁组 甲组');
    expect(choice.findings).toMatchObject([
      { code: 'decision-not-candidate', at: DECISION_CELL, facts: { name: '乙组', candidates: '丁组、甲组' } },
    ]);
  });

  it('is not changed by a decision where there is no tie', () => {
    const choice = chooseAdvanced(rankedGroupOf([GOOD, FAIR]), rulingFor('advanced', '乙组'));
    expect(told(choice)).toBe('甲组 by total');
    expect(choice.findings).toMatchObject([{ code: 'decision-not-needed', facts: { name: '乙组' } }]);
  });

  it('may be confirmed by a decision that nobody needed', () => {
    expect(chooseAdvanced(rankedGroupOf([GOOD, FAIR]), rulingFor('advanced', '甲组')).findings).toEqual([]);
  });

  it('is vacant when the leading group decides so, even over a clear winner', () => {
    const { selection } = chooseAdvanced(rankedGroupOf([GOOD, FAIR]), rulingFor('advanced', null));
    expect(selection).toEqual({
      kind: 'vacant',
      reason: 'decidedVacant',
      facts: { reason: '会议研究', decidedBy: '领导组' },
    });
  });
});

describe('what is told of a question', () => {
  it('that is open are its candidates, for one place in the whole category', () => {
    const twin = contenderOf('丁组', { points: [36, 28, 28] });
    const { undecided, findings } = chooseAdvanced(rankedGroupOf([GOOD, twin, FAIR]), null);
    expect(undecided).toMatchObject({ about: 'advanced', category: '指挥组', unit: '', places: 1 });
    expect(findings).toEqual([]);
  });

  it('that ends without a name is the figure that was missed', () => {
    expect(chooseAdvanced(rankedGroupOf([POOR]), null).selection).toMatchObject({ facts: { minimum: '80.00' } });
    expect(chooseLast(rankedGroupOf([POOR]), null).selection).toMatchObject({ facts: { ranked: '1' } });
  });

  it('that the leading group closed as vacant is nothing more', () => {
    expect(chooseAdvanced(rankedGroupOf([GOOD]), rulingFor('advanced', null)).findings).toEqual([]);
  });
});

describe('the last unit', () => {
  it('is the lowest of the ranked', () => {
    expect(last([FAIR, GOOD, POOR])).toBe('丙组 by total');
  });

  it('is a vetoed one first, whatever its total', () => {
    expect(last([{ ...GOOD, vetoed: true }, FAIR, POOR])).toBe('甲组 by veto');
  });

  it('is the lower of two that are vetoed', () => {
    expect(last([{ ...GOOD, vetoed: true }, { ...FAIR, vetoed: true }, POOR])).toBe('乙组 by total');
  });

  it('is the lowest in total where the veto only lowers the grade', () => {
    expect(last([{ ...GOOD, vetoed: true }, POOR], { ...THREE_CRITERIA, vetoEffect: 'worstGrade' })).toBe(
      '丙组 by total',
    );
  });

  it('is the one with more deductions when everything else is equal', () => {
    const noisy = contenderOf('丁组', { points: [20, 20, 20], bonus: 2, deductions: 2 });
    expect(last([GOOD, POOR, noisy])).toBe('丁组 by deductions');
  });

  it('stays open while the lowest are equal in everything, until the leading group decides', () => {
    const twin = contenderOf('丁组', { points: [20, 20, 20] });
    expect(last([GOOD, POOR, twin])).toBe('open: 丁组 丙组');
    expect(last([GOOD, POOR, twin], THREE_CRITERIA, '丙组')).toBe('丙组 by decision');
  });

  it('is not named among fewer than two', () => {
    expect(last([POOR])).toBe('vacant: tooFewRanked');
    expect(last([])).toBe('vacant: tooFewRanked');
  });

  describe('with 末位门槛 of 60', () => {
    const ruleSet = { ...THREE_CRITERIA, options: optionsOf({ lastThreshold: rational(60) }) };

    it('is not named when every total reaches it', () => {
      expect(last([GOOD, POOR], ruleSet)).toBe('vacant: aboveThreshold');
    });

    it('is the lowest below it', () => {
      expect(last([GOOD, FAIR, contenderOf('丁组', { total: '59.99' })], ruleSet)).toBe('丁组 by total');
    });

    it('is a vetoed one whatever its total', () => {
      expect(last([GOOD, { ...FAIR, vetoed: true }], ruleSet)).toBe('乙组 by total');
    });
  });
});
