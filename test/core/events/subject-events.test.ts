import { formatShort, rational } from '../../../src/core/exact/rational';
import { eventsOfMember, eventsOfUnit } from '../../../src/core/events/subject-events';
import type { WeighedEvent } from '../../../src/core/events/weighed-event';
import type { EventEffect } from '../../../src/core/rules/event-rule';
import { exact, optionsOf } from '../../support/entries';
import { eventRow } from '../../support/rows';
import { ruleSetOf } from '../../support/rule-sets';

function weighed(
  points: number,
  effects: readonly EventEffect[] = [],
  changes: Partial<WeighedEvent> = {},
): WeighedEvent {
  return {
    event: eventRow('甲组', '影响稳定'),
    unitName: '甲组',
    personKey: '',
    personName: '',
    isOfMember: false,
    time: null,
    worth: { points: exact(points), rule: 'eventByGrade', effects, grade: '一般' },
    obstacles: [],
    findings: [],
    ...changes,
  };
}

function ofMember(points: number, effects: readonly EventEffect[] = []): WeighedEvent {
  return weighed(points, effects, { personKey: '张三', personName: '张三', isOfMember: true });
}

const sharing = (numerator: number, denominator: number) =>
  ruleSetOf({ options: optionsOf({ memberEventShare: rational(numerator, denominator) }) });

describe('events of a unit', () => {
  it('sum what was gained and what was lost apart', () => {
    const { gained, lost } = eventsOfUnit([weighed(1), weighed(-2), weighed(2), weighed(-5)], ruleSetOf());
    expect([formatShort(gained), formatShort(lost)]).toEqual(['3', '7']);
  });

  it("count its members' events in full unless told otherwise, with their effects", () => {
    const { lost, effects } = eventsOfUnit([ofMember(-5, ['noAward'])], ruleSetOf());
    expect([formatShort(lost), effects]).toEqual(['5', ['noAward']]);
  });

  it("count half of its members' points at a share of one half, and none of their effects", () => {
    const { lost, effects, terms } = eventsOfUnit([ofMember(-5, ['veto'])], sharing(1, 2));
    expect([formatShort(lost), effects]).toEqual(['2.5', []]);
    expect(terms.map(({ rule, weight, facts }) => [rule, weight, facts.person])).toEqual([
      ['eventShared', rational(1, 2), '张三'],
    ]);
  });

  it('keep their own effects whatever the share of members is', () => {
    expect(eventsOfUnit([weighed(0, ['veto'])], sharing(0, 1)).effects).toEqual(['veto']);
  });

  it("leave its members' events aside at a share of nothing, even one that nobody can read", () => {
    const unread: WeighedEvent = {
      ...ofMember(-5),
      worth: null,
      obstacles: [{ severity: 'error', code: 'event-points-missing', at: { sheet: '加扣分' }, facts: {} }],
    };
    expect(eventsOfUnit([unread], sharing(0, 1)).obstacles).toEqual([]);
    expect(eventsOfUnit([unread], sharing(1, 2)).obstacles).toHaveLength(1);
  });

  it.each([
    ['afterOthers', 'vetoAfterOthers'],
    ['worstGrade', 'vetoWorstGrade'],
    ['oneGradeDown', 'vetoOneGradeDown'],
  ] as const)('explain a veto that means %s', (vetoEffect, rule) => {
    const { terms } = eventsOfUnit([weighed(0, ['veto'])], ruleSetOf({ vetoEffect }));
    expect(terms.map((term) => term.rule)).toEqual(['eventByGrade', rule]);
  });
});

describe('events of a member', () => {
  it('count in full for the member whatever the share of the unit is', () => {
    const { lost, effects } = eventsOfMember([ofMember(-5, ['noAward'])], sharing(1, 2));
    expect([formatShort(lost), effects]).toEqual(['5', ['noAward']]);
  });

  it('are told one by one with their row', () => {
    const { terms } = eventsOfMember([ofMember(-5), ofMember(-2)], ruleSetOf());
    expect(terms.map(({ value, cells }) => [value && formatShort(value), cells[0]?.sheet])).toEqual([
      ['-5', '加扣分'],
      ['-2', '加扣分'],
    ]);
  });
});
