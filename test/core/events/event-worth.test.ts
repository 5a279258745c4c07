import { formatShort } from '../../../src/core/exact/rational';
import { eventRulesOf } from '../../../src/core/events/event-rules';
import { eventWorth } from '../../../src/core/events/event-worth';
import type { EventEntry } from '../../../src/core/entries/judgements';
import type { EventRule } from '../../../src/core/rules/event-rule';
import { blankAt, cellAt, exact, unreadableAt, valueOf } from '../../support/entries';
import { eventRow } from '../../support/rows';

const BUILT_IN = eventRulesOf([]);

interface Typed {
  readonly grade?: string;
  readonly points?: number | string;
}

function event(type: string, { grade, points }: Typed = {}): EventEntry {
  return eventRow('甲组', type, {
    grade: grade === undefined ? blankAt() : valueOf(grade),
    points: points === undefined ? blankAt() : valueOf(exact(points), cellAt('加扣分', 2, 6)),
  });
}

function ruleOf(type: string, changes: Partial<EventRule> = {}): EventRule {
  return {
    type,
    grade: '',
    points: blankAt(),
    effects: [],
    progression: 'none',
    basis: '',
    at: cellAt('加扣分标准'),
    ...changes,
  };
}

/** Points, effects and the way they were found; or the codes of what stands against them. */
function worthOf(entry: EventEntry, rules = BUILT_IN, time: number | null = null): unknown {
  const { worth, observations } = eventWorth(entry, rules, time);
  if (worth === null) return observations.obstacles.map(({ code }) => code);
  return [formatShort(worth.points), worth.rule, ...worth.effects];
}

describe('what an event is worth without written rules', () => {
  it.each([
    ['影响稳定', '一般', ['-2', 'eventByGrade']],
    ['影响稳定', '较重', ['-5', 'eventByGrade']],
    ['影响稳定', '严重', ['-10', 'eventByGrade', 'noAward']],
    ['影响稳定', '重大', ['0', 'eventByGrade', 'veto']],
    ['首问负责', '逾期', ['-2', 'eventByGrade']],
    ['首问负责', '逾期重复信访', ['-4', 'eventByGrade']],
    ['为民实事', '一般', ['0.5', 'eventByGrade']],
    ['为民实事', '较好', ['1', 'eventByGrade']],
    ['为民实事', '突出', ['2', 'eventByGrade']],
  ])('%s of the grade %s', (type, grade, worth) => {
    expect(worthOf(event(type, { grade }))).toEqual(worth);
  });

  it.each([
    [1, ['-5', 'eventByLadder', 'noAward']],
    [2, ['-10', 'eventByLadder', 'noAward', 'publicNotice', 'noYearlyExcellent']],
    [3, ['0', 'eventByLadder', 'veto']],
    [4, ['0', 'eventByLadder', 'veto']],
  ])('noon alcohol for the person the time no. %i of the year', (time, worth) => {
    expect(worthOf(event('午间禁酒'), BUILT_IN, time)).toEqual(worth);
  });

  it('other bonus and other deduction are worth what is entered', () => {
    expect(worthOf(event('其他加分', { points: '1.5' }))).toEqual(['1.5', 'eventTyped']);
    expect(worthOf(event('其他扣分', { points: -1 }))).toEqual(['-1', 'eventTyped']);
  });
});

describe('typed points', () => {
  it('count before the rule, and the effects of the rule stay', () => {
    expect(worthOf(event('影响稳定', { grade: '严重', points: -12 }))).toEqual(['-12', 'eventTyped', 'noAward']);
    expect(worthOf(event('午间禁酒', { points: -6 }), BUILT_IN, 1)).toEqual(['-6', 'eventTyped', 'noAward']);
  });

  it.each([
    ['影响稳定', '一般', 2, '-2'],
    ['影响稳定', '重大', 20, '-20'],
    ['为民实事', '较好', -1, '1'],
    ['其他扣分', undefined, 3, '-3'],
    ['其他加分', undefined, '-0.5', '0.5'],
  ])('of %s %s with the sign of %s are an error that offers %s', (type, grade, points, repair) => {
    const entry = event(type, grade === undefined ? { points } : { grade, points });
    const [obstacle] = eventWorth(entry, BUILT_IN, null).observations.obstacles;
    expect(obstacle).toMatchObject({
      severity: 'error',
      code: 'event-sign-wrong',
      at: cellAt('加扣分', 2, 6),
      facts: { type, value: String(points), repair },
    });
  });

  it('of zero go against no rule', () => {
    expect(worthOf(event('首问负责', { grade: '逾期', points: 0 }))).toEqual(['0', 'eventTyped']);
  });

  it('of a type without any rule count, with a warning', () => {
    const { worth, observations } = eventWorth(event('植树', { points: 1 }), BUILT_IN, null);
    expect(worth?.points).toEqual(exact(1));
    expect(observations.findings.map(({ severity, code }) => [severity, code])).toEqual([
      ['warning', 'event-type-unknown'],
    ]);
  });

  it('of a grade that no rule knows count, with a warning, because an effect may be lost', () => {
    const { worth, observations } = eventWorth(event('影响稳定', { grade: '特大', points: -8 }), BUILT_IN, null);
    expect(worth?.effects).toEqual([]);
    expect(observations.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['event-grade-unknown', { type: '影响稳定', grade: '特大' }],
    ]);
  });
});

describe('an event that nobody can weigh', () => {
  it.each([
    ['has a type that no rule knows', event('植树'), ['event-type-unknown']],
    ['has a grade that no rule knows', event('影响稳定', { grade: '特大' }), ['event-grade-unknown']],
    ['has several grades to choose from', event('影响稳定'), ['event-points-missing']],
    ['is worth what is entered, and nothing is', event('其他扣分'), ['event-points-missing']],
    ['is counted per person and names none', event('午间禁酒'), ['event-person-missing']],
  ])('%s', (_, entry, codes) => {
    expect(worthOf(entry)).toEqual(codes);
  });

  it.each(['type', 'grade', 'points'] as const)('has a cell for its %s that the reader has already told', (field) => {
    const { worth, observations } = eventWorth(
      { ...event('首问负责', { grade: '逾期' }), [field]: unreadableAt() },
      BUILT_IN,
      null,
    );
    expect(worth).toBeNull();
    expect(observations.obstacles).toHaveLength(1);
    expect(observations.findings).toEqual([]);
  });
});

describe('written rules', () => {
  it('replace all built-in rules of their type', () => {
    const rules = eventRulesOf([ruleOf('影响稳定', { grade: '一般', points: valueOf(exact(-3)) })]);
    expect(worthOf(event('影响稳定', { grade: '一般' }), rules)).toEqual(['-3', 'eventByGrade']);
    expect(worthOf(event('影响稳定', { grade: '重大' }), rules)).toEqual(['event-grade-unknown']);
  });

  it('leave the other types as they are built in', () => {
    const rules = eventRulesOf([ruleOf('影响稳定', { grade: '一般', points: valueOf(exact(-3)) })]);
    expect(worthOf(event('首问负责', { grade: '逾期' }), rules)).toEqual(['-2', 'eventByGrade']);
  });

  it('of one row are the only rule of the type', () => {
    const rules = eventRulesOf([ruleOf('河道保洁', { points: valueOf(exact(-1)) })]);
    expect(worthOf(event('河道保洁'), rules)).toEqual(['-1', 'eventByType']);
    expect(worthOf(event('河道保洁', { grade: '曝光' }), rules)).toEqual(['-1', 'eventByType']);
  });

  it('never lend the points of one grade to another', () => {
    const rules = eventRulesOf([ruleOf('河道保洁', { grade: '一般', points: valueOf(exact(-1)) })]);
    expect(worthOf(event('河道保洁'), rules)).toEqual(['-1', 'eventByType']);
    expect(worthOf(event('河道保洁', { grade: '严重' }), rules)).toEqual(['event-grade-unknown']);
  });

  it('count the steps of a ladder as they are named, in Chinese numerals too', () => {
    const ladder = ['第二次', '首次', '第3次'].map((grade, index) =>
      ruleOf('迟到', { grade, points: valueOf(exact(-[2, 1, 3][index]!)), progression: 'perPersonAndYear' }),
    );
    const points = [1, 2, 3, 9].map((time) => eventWorth(event('迟到'), eventRulesOf(ladder), time).worth?.points);
    expect(points).toEqual([-1, -2, -3, -3].map(exact));
  });

  it('with points nobody can read stand against whoever falls under them', () => {
    const rules = eventRulesOf([ruleOf('河道保洁', { points: unreadableAt() })]);
    const { worth, observations } = eventWorth(event('河道保洁'), rules, null);
    expect(worth).toBeNull();
    expect(observations).toMatchObject({ obstacles: [{ code: 'number-unreadable' }], findings: [] });
  });
});
