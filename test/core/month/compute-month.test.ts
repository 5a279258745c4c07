import { computeMonth } from '../../../src/core/month/compute-month';
import { formatDecimal } from '../../../src/core/exact/rational';
import { weekdays } from '../../support/calendar';
import { cellAt, exact, settingsOf, unreadableAt, valueOf } from '../../support/entries';
import { chosen, codesOf, monthOf, october, tableOf } from '../../support/months';
import { decisionRow, eventRow, scoreRow, unitRow } from '../../support/rows';
import { criterionOf, methods, ruleSetOf } from '../../support/rule-sets';

describe('the contest of the month', () => {
  it('ranks each category by itself and chooses from 指挥组', () => {
    const month = october({ units: { 甲组: 85, 乙组: 90, 东村: 99, 西村: 60 } });
    expect(tableOf(month, '指挥组')).toEqual(['1 乙组 90.00', '2 甲组 85.00']);
    expect(tableOf(month, '村')).toEqual(['1 东村 99.00', '2 西村 60.00']);
    expect([chosen(month.advanced), chosen(month.last)]).toEqual(['乙组', '甲组']);
  });

  it('answers the same question for every category: 先进村', () => {
    const { rankings } = october({ units: { 甲组: 85, 乙组: 90, 东村: 99, 西村: 60 } });
    expect(rankings.map(({ advanced, last }) => [chosen(advanced), chosen(last)])).toEqual([
      ['乙组', '甲组'],
      ['东村', '西村'],
    ]);
  });

  it('chooses from 评先类别 where it is set', () => {
    const settings = settingsOf({ contestCategory: '村' });
    const month = october({ units: { 甲组: 85, 乙组: 90, 东村: 99, 西村: 60 } }, { settings });
    expect([chosen(month.advanced), chosen(month.last)]).toEqual(['东村', '西村']);
  });

  it('chooses from the only category there is', () => {
    expect(chosen(october({ units: { 东村: 99, 西村: 60 } }).advanced)).toBe('东村');
  });

  it('stays vacant where no category is the one', () => {
    const settings = settingsOf({ contestCategory: '社区' });
    expect(october({ units: { 甲组: 85, 乙组: 90 } }, { settings })).toMatchObject({
      advanced: { kind: 'vacant', reason: 'noContestCategory', facts: { category: '社区' } },
      last: { kind: 'vacant', reason: 'noContestCategory' },
    });
  });

  it('is not handed to the villages when the rule set of the groups is refused', () => {
    const broken = ruleSetOf({ fullTotal: exact(90) });
    const villages = ruleSetOf({ name: '村级' });
    const units = [
      unitRow('甲组', { row: 2 }),
      unitRow('东村', { row: 3, category: '村', ruleSet: valueOf('村级') }),
      unitRow('西村', { row: 4, category: '村', ruleSet: valueOf('村级') }),
    ];
    const month = october({ units: { 东村: 90, 西村: 80 } }, { ruleSets: [broken, villages], units });
    expect(month.rankings.map(({ category }) => category)).toEqual(['村']);
    expect(chosen(month.advanced)).toBe('vacant: nobodyRanked');
    expect(codesOf(month)).toContain('points-do-not-sum');
  });

  it('stays vacant where the groups are under two rule sets and cannot be compared', () => {
    const units = [unitRow('甲组', { row: 2 }), unitRow('乙组', { row: 3, ruleSet: valueOf('另一办法') })];
    const ruleSets = [ruleSetOf(), ruleSetOf({ name: '另一办法' })];
    expect(chosen(october({ units: { 甲组: 90, 乙组: 80 } }, { units, ruleSets }).advanced)).toBe(
      'vacant: severalRuleSets',
    );
  });
});

describe('a unit that cannot be ranked', () => {
  it('is listed apart with the reason, and the others are ranked', () => {
    const month = october({ units: { 甲组: 85, 乙组: '', 丙组: 70 } });
    expect(tableOf(month, '指挥组')).toEqual(['1 甲组 85.00', '2 丙组 70.00']);
    expect(month.rankings[0]?.unranked).toMatchObject([
      { subject: { name: '乙组' }, reasons: [{ code: 'score-missing' }] },
    ]);
    expect(codesOf(month)).toContain('score-missing');
  });

  it('is not told twice where the reader has told it', () => {
    const scores = [scoreRow('甲组', 85), scoreRow('乙组', 80, { row: 3, value: unreadableAt(cellAt('评分', 3, 5)) })];
    const month = october({ units: { 甲组: 85, 乙组: 80 } }, { scores });
    expect(month.rankings[0]?.unranked).toMatchObject([
      { subject: { name: '乙组' }, reasons: [{ code: 'number-unreadable' }] },
    ]);
    expect(codesOf(month)).toEqual([]);
  });
});

describe('an open tie', () => {
  const tied = { units: { 甲组: 90, 乙组: 90, 丙组: 70, 东村: 80, 西村: 80 } };

  it('asks for a decision, the contest first', () => {
    const { advanced, undecided } = october(tied);
    expect(advanced).toBeNull();
    expect(
      undecided.map(({ about, category, candidates }) => [about, category, candidates.map(({ name }) => name)]),
    ).toEqual([
      ['advanced', '指挥组', ['乙组', '甲组']],
      ['advanced', '村', ['东村', '西村']],
      ['last', '村', ['东村', '西村']],
    ]);
  });

  it('is settled by a decision for the ranking that the unit named stands in', () => {
    const decisions = [
      decisionRow('先进', '甲组', { row: 2 }),
      decisionRow('先进', '西村', { row: 3 }),
      decisionRow('末位', '东村', { row: 4 }),
    ];
    const { rankings, undecided } = october(tied, { decisions });
    expect(undecided).toEqual([]);
    expect(rankings.map(({ advanced, last }) => [chosen(advanced), chosen(last)])).toEqual([
      ['甲组', '丙组'],
      ['西村', '东村'],
    ]);
  });

  it('follows the latest of several decisions on one matter', () => {
    const decisions = [
      decisionRow('先进', '甲组', { row: 2, decidedOn: valueOf('2026-11-03') }),
      decisionRow('先进', '乙组', { row: 3, decidedOn: valueOf('2026-11-02') }),
    ];
    expect(chosen(october(tied, { decisions }).advanced)).toBe('甲组');
  });

  it('is not settled by a decision on a name that nobody knows', () => {
    const month = october(tied, { decisions: [decisionRow('先进', '丁组')] });
    expect(chosen(month.advanced)).toBe('open');
    expect(codesOf(month)).toContain('unit-unknown');
  });

  it('may end vacant: 先进空缺 speaks of the contest unless it names a category', () => {
    const contest = october(tied, { decisions: [decisionRow('先进空缺', '空缺')] });
    expect(contest.rankings.map(({ advanced }) => chosen(advanced))).toEqual(['vacant: decidedVacant', 'open']);
    const villages = october(tied, { decisions: [decisionRow('先进空缺', '村')] });
    expect(villages.rankings.map(({ advanced }) => chosen(advanced))).toEqual(['open', 'vacant: decidedVacant']);
  });
});

describe('the only one eligible', () => {
  it('may be advanced and last at once, and that is told', () => {
    const events = [eventRow('乙组', '影响稳定', { grade: valueOf('严重') })];
    const month = october({ units: { 甲组: 82, 乙组: 99 }, events });
    expect([chosen(month.advanced), chosen(month.last)]).toEqual(['甲组', '甲组']);
    expect(codesOf(month)).toEqual(['first-and-last']);
  });
});

describe('a mean of units', () => {
  const townRules = ruleSetOf({ name: '镇级', criteria: [criterionOf({ method: methods.meanOfUnits })] });
  const villageRules = ruleSetOf({ name: '村级' });

  it('is computed after the units it is made of, wherever they stand in 单位', () => {
    const units = [
      unitRow('海永镇', { row: 2, category: '镇', ruleSet: valueOf('镇级') }),
      unitRow('东村', { row: 3, category: '村', ruleSet: valueOf('村级'), parent: valueOf('海永镇') }),
      unitRow('西村', { row: 4, category: '村', ruleSet: valueOf('村级'), parent: valueOf('海永镇') }),
    ];
    const events = [eventRow('东村', '其他扣分', { points: valueOf(exact(-1)) })];
    const month = october(
      { units: { 东村: 90, 西村: '80.01' }, events },
      { ruleSets: [townRules, villageRules], units },
    );
    expect(tableOf(month, '镇')).toEqual(['1 海永镇 84.51']);
    expect(month.rankings.map(({ category }) => category)).toEqual(['镇', '村']);
  });

  it('that leads back to itself is told, and nobody in the circle is ranked', () => {
    const units = [
      unitRow('甲镇', { row: 2, category: '镇', ruleSet: valueOf('镇级'), parent: valueOf('乙片') }),
      unitRow('乙片', { row: 3, category: '片', ruleSet: valueOf('镇级'), parent: valueOf('甲镇') }),
    ];
    const month = october({}, { ruleSets: [townRules], units });
    expect(month.rankings.flatMap(({ rows }) => rows)).toEqual([]);
    expect(codesOf(month)).toContain('sub-units-circular');
  });
});

describe('the month before', () => {
  it('gives rank and total of the same ranking', () => {
    const entries = monthOf({ units: { 甲组: 85, 乙组: 90 } });
    const september = [
      scoreRow('甲组', 95, { row: 8, month: '2026-09' }),
      scoreRow('乙组', 60, { row: 9, month: '2026-09' }),
    ];
    const { rankings } = computeMonth({ ...entries, scores: [...entries.scores, ...september] }, '2026-10', weekdays);
    expect(rankings[0]?.rows.map(({ previous }) => previous && [previous.rank, formatDecimal(previous.total)])).toEqual(
      [
        [2, '60.00'],
        [1, '95.00'],
      ],
    );
  });

  it('of January is December', () => {
    const scores = [scoreRow('甲组', 85, { month: '2027-01' }), scoreRow('甲组', 70, { row: 3, month: '2026-12' })];
    const { rankings } = computeMonth(monthOf({ units: { 甲组: 85 } }, { scores }), '2027-01', weekdays);
    expect(rankings[0]?.rows[0]?.previous?.rank).toBe(1);
  });

  it('gives nothing where nobody had entered anything', () => {
    expect(october({ units: { 甲组: 85 } }).rankings[0]?.rows[0]?.previous).toBeNull();
  });
});

describe('the findings of a month', () => {
  it('come by sheet, row and column, each once', () => {
    const events = [
      eventRow('丙组', '植树', { row: 9, type: valueOf('植树', cellAt('加扣分', 9, 4)) }),
      eventRow('丁组', '植树', {
        row: 3,
        unit: valueOf('丁组', cellAt('加扣分', 3, 2)),
        type: valueOf('植树', cellAt('加扣分', 3, 4)),
      }),
    ];
    const { findings } = october({ units: { 甲组: '', 乙组: '', 丙组: 70 }, events });
    const places = findings.map(({ at, code }) => [
      'row' in at ? `${at.sheet} ${at.row} ${at.column}` : at.sheet,
      code,
    ]);
    expect(places).toEqual([
      ['加扣分 3 2', 'unit-unknown'],
      ['加扣分 3 4', 'event-type-unknown'],
      ['加扣分 9 4', 'event-type-unknown'],
      ['评分 2 5', 'score-missing'],
      ['评分 3 5', 'score-missing'],
    ]);
  });
});
