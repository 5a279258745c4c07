import { formatDecimal } from '../../../src/core/exact/rational';
import { standingsOf } from '../../../src/core/ranking/standings';
import type { Contender } from '../../../src/core/ranking/contender';
import type { RuleSet } from '../../../src/core/rules/rule-set';
import { THREE_CRITERIA, contenderOf } from '../../support/contenders';

const DENSE: RuleSet = { ...THREE_CRITERIA, ranking: 'dense' };
const CHAIN: RuleSet = { ...THREE_CRITERIA, ties: 'chain' };

function ranksOf(contenders: readonly Contender[], ruleSet: RuleSet = THREE_CRITERIA): readonly string[] {
  return standingsOf(contenders, ruleSet).map(({ rank, subject }) => `${rank} ${subject.name}`);
}

describe('ranks of a table of totals', () => {
  const tables: readonly [string, readonly number[], readonly number[], readonly number[]][] = [
    ['nobody shares a total', [90, 80, 70], [1, 2, 3], [1, 2, 3]],
    ['two share the first place', [90, 90, 80], [1, 1, 3], [1, 1, 2]],
    ['two share a middle place', [90, 80, 80, 70], [1, 2, 2, 4], [1, 2, 2, 3]],
    ['two share the last place', [90, 80, 80], [1, 2, 2], [1, 2, 2]],
    ['three share a place', [90, 80, 80, 80, 70], [1, 2, 2, 2, 5], [1, 2, 2, 2, 3]],
    ['two places are shared', [90, 90, 80, 80, 70], [1, 1, 3, 3, 5], [1, 1, 2, 2, 3]],
    ['everybody has the same total', [80, 80, 80], [1, 1, 1], [1, 1, 1]],
    ['there is only one', [80], [1], [1]],
    ['there is nobody', [], [], []],
  ];

  it.each(tables)('when %s', (_, totals, competition, dense) => {
    const contenders = totals.map((total, index) => contenderOf(`${index}组`, { total }));
    expect(standingsOf(contenders, THREE_CRITERIA).map(({ rank }) => rank)).toEqual(competition);
    expect(standingsOf(contenders, DENSE).map(({ rank }) => rank)).toEqual(dense);
  });
});

describe('a shared total', () => {
  const even = contenderOf('乙组', { points: [35, 25, 20] });
  const better = contenderOf('甲组', { points: [36, 24, 20] });
  const third = contenderOf('丙组', { points: [30, 20, 20] });

  it('shares the rank and is printed in the order of the tie chain', () => {
    expect(ranksOf([even, better, third])).toEqual(['1 甲组', '1 乙组', '3 丙组']);
  });

  it('is parted by the tie chain where the rule set says so', () => {
    expect(ranksOf([even, better, third], CHAIN)).toEqual(['1 甲组', '2 乙组', '3 丙组']);
  });

  it('is still called a shared total when the chain parts the ranks', () => {
    expect(standingsOf([even, better, third], CHAIN).map(({ tied }) => tied)).toEqual([true, true, false]);
  });

  it('names the step that puts the one ahead', () => {
    expect(standingsOf([even, better, third], CHAIN).map(({ aheadBy }) => aheadBy)).toEqual([
      { kind: 'criterion', code: 'A' },
      { kind: 'total' },
      null,
    ]);
  });

  it('stays shared even with the chain when every criterion and the deductions are equal', () => {
    const twin = contenderOf('丁组', { points: [36, 24, 20] });
    expect(ranksOf([better, twin], CHAIN)).toEqual(['1 甲组', '1 丁组']);
    expect(standingsOf([better, twin], CHAIN)[0]?.aheadBy).toBeNull();
  });
});

describe('the tie chain', () => {
  it('puts fewer deductions first once the criteria are equal', () => {
    const clean = contenderOf('乙组', { points: [30, 20, 20] });
    const noisy = contenderOf('甲组', { points: [30, 20, 20], bonus: 2, deductions: 2 });
    expect(ranksOf([noisy, clean], CHAIN)).toEqual(['1 乙组', '2 甲组']);
    expect(standingsOf([noisy, clean], CHAIN)[0]?.aheadBy).toEqual({ kind: 'deductions' });
  });

  it('follows 并列顺序 where it is written', () => {
    const ruleSet: RuleSet = { ...CHAIN, tieChain: [{ kind: 'criterion', code: 'C' }] };
    const a = contenderOf('甲组', { points: [31, 20, 19] });
    const c = contenderOf('乙组', { points: [30, 20, 20] });
    expect(ranksOf([a, c], CHAIN)).toEqual(['1 甲组', '2 乙组']);
    expect(ranksOf([a, c], ruleSet)).toEqual(['1 乙组', '2 甲组']);
  });

  it('ends where 并列顺序 ends', () => {
    const ruleSet: RuleSet = { ...CHAIN, tieChain: [{ kind: 'criterion', code: 'C' }] };
    const a = contenderOf('甲组', { points: [31, 19, 20] });
    const b = contenderOf('乙组', { points: [30, 20, 20] });
    expect(ranksOf([a, b], ruleSet)).toEqual(['1 甲组', '1 乙组']);
  });

  it('skips a criterion for all of the tied when it is n/a for one of them', () => {
    const a = contenderOf('甲组', { points: [31, 20, 29], total: 80 });
    const b = contenderOf('乙组', { points: [30, 22, 28], total: 80 });
    const partly = contenderOf('丙组', { points: [null, 21, 20], total: 80 });
    expect(ranksOf([a, b, partly], CHAIN)).toEqual(['1 乙组', '2 丙组', '3 甲组']);
    expect(ranksOf([a, b], CHAIN)).toEqual(['1 甲组', '2 乙组']);
  });
});

describe('a vetoed unit', () => {
  const best = contenderOf('甲组', { total: 95, vetoed: true });
  const middle = contenderOf('乙组', { total: 80 });
  const low = contenderOf('丙组', { total: 60 });
  const alsoVetoed = contenderOf('丁组', { total: 96, vetoed: true });

  it('ranks behind all others, and the vetoed among themselves by total', () => {
    expect(ranksOf([best, middle, low, alsoVetoed])).toEqual(['1 乙组', '2 丙组', '3 丁组', '4 甲组']);
  });

  it('does not share a rank with a total of the same height', () => {
    const same = contenderOf('戊组', { total: 95 });
    const rows = standingsOf([best, same], THREE_CRITERIA);
    expect(rows.map(({ rank, tied }) => ({ rank, tied }))).toEqual([
      { rank: 1, tied: false },
      { rank: 2, tied: false },
    ]);
    expect(rows[0]?.aheadBy).toEqual({ kind: 'veto' });
  });

  it.each(['worstGrade', 'oneGradeDown'] as const)('keeps its rank where the veto means %s', (vetoEffect) => {
    expect(ranksOf([best, middle, low], { ...THREE_CRITERIA, vetoEffect })).toEqual(['1 甲组', '2 乙组', '3 丙组']);
  });

  it('is graded by its total, the worst, or one lower, as 否决效果 says', () => {
    const gradeUnder = (vetoEffect: RuleSet['vetoEffect']) =>
      standingsOf([best], { ...THREE_CRITERIA, vetoEffect })[0]?.grade;
    expect(gradeUnder('afterOthers')).toBe('excellent');
    expect(gradeUnder('oneGradeDown')).toBe('competent');
    expect(gradeUnder('worstGrade')).toBe('incompetent');
  });
});

describe('the grade', () => {
  it.each([
    ['100', 'excellent'],
    ['90.00', 'excellent'],
    ['89.99', 'competent'],
    ['80.00', 'competent'],
    ['79.99', 'basicallyCompetent'],
    ['60.00', 'basicallyCompetent'],
    ['59.99', 'incompetent'],
    ['0', 'incompetent'],
  ])('of %s is %s', (total, grade) => {
    expect(standingsOf([contenderOf('甲组', { total })], THREE_CRITERIA)[0]?.grade).toBe(grade);
  });

  it('cannot fall below the lowest', () => {
    const failed = contenderOf('甲组', { total: 10, vetoed: true });
    expect(standingsOf([failed], { ...THREE_CRITERIA, vetoEffect: 'oneGradeDown' })[0]?.grade).toBe('incompetent');
  });
});

describe('the margin', () => {
  it('is what the next lower place lacks, also for those who share a place', () => {
    const totals = [90, 90, '85.50', '85.01'];
    const rows = standingsOf(
      totals.map((total, index) => contenderOf(`${index}组`, { total })),
      THREE_CRITERIA,
    );
    const margins = rows.map(({ robustness: { margin } }) => (margin === null ? null : formatDecimal(margin)));
    expect(margins).toEqual(['4.50', '4.50', '0.49', null]);
    expect(rows.map(({ robustness }) => robustness.close)).toEqual([false, false, true, false]);
  });

  it('is not close at exactly half a point', () => {
    const rows = standingsOf(
      [contenderOf('甲组', { total: 80 }), contenderOf('乙组', { total: '79.5' })],
      THREE_CRITERIA,
    );
    expect(rows[0]?.robustness.close).toBe(false);
  });

  it('is told also to one whose veto costs only the grade', () => {
    const lost = [contenderOf('甲组', { total: 80 }), contenderOf('乙组', { total: 70, vetoed: true })];
    const [first] = standingsOf(lost, { ...THREE_CRITERIA, vetoEffect: 'worstGrade' });
    expect(first?.robustness.margin && formatDecimal(first.robustness.margin)).toBe('10.00');
  });

  it('is nothing where a veto decides', () => {
    const rows = standingsOf(
      [contenderOf('甲组', { total: 60 }), contenderOf('乙组', { total: 95, vetoed: true })],
      THREE_CRITERIA,
    );
    expect(rows[0]?.robustness).toEqual({ margin: null, close: false, swap: null });
  });
});
