import type { ContestEntries } from '../../../src/core/entries/contest-entries';
import { assessMonth, codesOf, scoreText } from '../../support/assess';
import { exact, unreadableAt, valueOf } from '../../support/entries';
import { decisionRow, scoreRow, unitRow } from '../../support/rows';
import { criterionOf, methods, ruleSetOf } from '../../support/rule-sets';

const ruleSets = [
  ruleSetOf({
    criteria: [
      criterionOf({ code: 'A', name: '工作成效', fullPoints: exact(60) }),
      criterionOf({ code: 'B', name: '环境卫生', method: methods.points, fullPoints: exact(40) }),
    ],
  }),
];
const both = [scoreRow('甲村', 80), scoreRow('甲村', 30, { code: 'B', row: 3 })];
const month = (changes: Partial<ContestEntries>) =>
  assessMonth({ ruleSets, units: [unitRow('甲村'), unitRow('乙村', { row: 3 })], scores: both, ...changes });
const states = (changes: Partial<ContestEntries>) => month(changes).subject('甲村').items.map(scoreText);

describe('an excuse', () => {
  it('by the word 免评 is for its criterion', () => {
    expect(states({ scores: [both[0]!, scoreRow('甲村', '免评', { code: 'B' })] })).toEqual(['80.00', 'excused']);
  });

  it('by decision may be for one criterion, by code or by name', () => {
    expect(states({ decisions: [decisionRow('免评', '甲村/B')] })).toEqual(['80.00', 'excused']);
    expect(states({ decisions: [decisionRow('免评', '甲村／环境卫生')] })).toEqual(['80.00', 'excused']);
  });

  it('by decision may be for the whole unit, which is then not ranked', () => {
    const { subject, findings } = month({ decisions: [decisionRow('免评', '乙村、甲村')], scores: [] });
    expect(subject('甲村').obstacles).toMatchObject([
      { severity: 'note', code: 'excused', facts: { subject: '甲村' } },
    ]);
    expect(codesOf(findings)).toEqual(['excused', 'excused']);
  });

  it('for a criterion that does not exist is told and excuses nothing', () => {
    const { subject, findings } = month({ decisions: [decisionRow('免评', '甲村/Z')], scores: both });
    expect(subject('甲村').items.map(scoreText)).toEqual(['80.00', '30.00']);
    expect(codesOf(findings)).toContain('criterion-unknown');
  });

  it('for nobody known is told', () => {
    expect(codesOf(month({ decisions: [decisionRow('免评', '丙村')] }).findings)).toContain('subject-unknown');
  });

  it('without a reason excuses nothing', () => {
    const decisions = [decisionRow('免评', '甲村/B', { reason: { state: 'blank', cell: both[0]!.at } })];
    expect(states({ decisions })).toEqual(['80.00', '30.00']);
  });
});

describe('a row of 评分', () => {
  it('finds its criterion by code, by name and whatever the case', () => {
    expect(
      states({ scores: [scoreRow('甲村', 80, { code: 'ａ' }), scoreRow('甲村', 30, { code: ' 环境卫生' })] }),
    ).toEqual(['80.00', '30.00']);
  });

  it('for a criterion nobody knows stands against a rank, for it may be the one missed elsewhere', () => {
    const { obstacles } = month({ scores: [...both, scoreRow('甲村', 70, { code: 'Z' })] }).subject('甲村');
    expect(obstacles).toMatchObject([{ code: 'criterion-unknown', facts: { subject: '甲村', criterion: 'Z' } }]);
  });

  it('whose criterion cannot be read stands against a rank', () => {
    const row = { ...scoreRow('甲村', 70), criterion: unreadableAt() };
    expect(codesOf(month({ scores: [...both, row] }).subject('甲村').obstacles)).toEqual(['number-unreadable']);
  });

  it('whose subject cannot be read stands against nobody', () => {
    const row = { ...scoreRow('甲村', 70), subject: unreadableAt() };
    expect(month({ scores: [...both, row] }).subject('甲村').obstacles).toEqual([]);
  });

  it('for a criterion that is scored from the plan is said to be unused', () => {
    const planned = [ruleSetOf({ criteria: [criterionOf({ method: methods.timeliness })] })];
    expect(codesOf(month({ ruleSets: planned, scores: [scoreRow('甲村', 70)] }).findings)).toContain('score-not-used');
  });

  it('of another month does not count', () => {
    expect(states({ scores: [...both, scoreRow('甲村', 0, { month: '2026-09', rater: '王五' })] })).toEqual([
      '80.00',
      '30.00',
    ]);
  });

  it('counts for its unit however the name is spaced', () => {
    expect(states({ scores: [scoreRow('甲 村', 80), scoreRow('　甲村', 30, { code: 'B' })] })).toEqual([
      '80.00',
      '30.00',
    ]);
  });
});

describe('one unit’s mistake', () => {
  it('leaves the others alone', () => {
    const scores = [...both, scoreRow('乙村', 300), scoreRow('乙村', 30, { code: 'B' })];
    const result = month({ scores });
    expect(codesOf(result.subject('乙村').obstacles)).toEqual(['score-out-of-range']);
    expect(result.subject('甲村').obstacles).toEqual([]);
  });

  it('that the reader has told is not told again', () => {
    const scores = [
      { ...both[0]!, value: unreadableAt() },
      both[1]!,
      scoreRow('乙村', 80),
      scoreRow('乙村', 9, { code: 'B' }),
    ];
    const result = month({ scores });
    expect(codesOf(result.subject('甲村').obstacles)).toEqual(['number-unreadable']);
    expect(result.findings).toEqual([]);
  });

  it('of being there twice keeps it from a rank', () => {
    const units = [unitRow('甲村'), unitRow('甲村', { row: 3 })];
    expect(codesOf(month({ units }).subject('甲村').obstacles)).toEqual(['unit-doubled']);
  });

  it('in the name of its rule set keeps the others ranked', () => {
    const units = [unitRow('甲村'), unitRow('乙村', { ruleSet: valueOf('没有') })];
    expect(month({ units }).subject('甲村').obstacles).toEqual([]);
  });
});
