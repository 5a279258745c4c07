import type { Contender } from '../../../src/core/ranking/contender';
import type { MemberRuling } from '../../../src/core/selection/member-rulings';
import { lastMembersOf } from '../../../src/core/selection/last-members';
import { settleMembers } from '../../../src/core/selection/settle-members';
import { THREE_CRITERIA, contenderOf } from '../../support/contenders';
import { cellAt, valueOf } from '../../support/entries';

function members(...totals: readonly number[]): readonly Contender[] {
  return totals.map((total, index) => contenderOf(`成员${index + 1}`, { total }));
}

function rulingFor(...names: readonly string[]): MemberRuling {
  const decision = valueOf(names.join('、'), cellAt('审定', 5, 3));
  return {
    personKeys: names,
    decision: {
      matter: '末位成员',
      decision,
      decidedBy: '领导组',
      decidedOn: '2026-11-02',
      reason: '会议',
      at: cellAt('审定', 5),
    },
  };
}

function settle(eligible: readonly Contender[], ruling: MemberRuling | null = null) {
  const { lastTwo, undecided, findings } = settleMembers({ unit: '', eligible }, THREE_CRITERIA, ruling);
  return {
    named: lastTwo.map(({ subject, decidedBy }) => `${subject.name} by ${decidedBy.kind}`),
    open: undecided.map(({ candidates, places }) => `${places} of ${candidates.map(({ name }) => name).join(' ')}`),
    findings: findings.map(({ code }) => code),
  };
}

describe('the last two members', () => {
  it('are the two lowest, the lowest first', () => {
    expect(settle(members(90, 80, 70, 60))).toEqual({
      named: ['成员4 by total', '成员3 by total'],
      open: [],
      findings: [],
    });
  });

  it('are a tie class of two as a whole', () => {
    expect(settle(members(90, 80, 60, 60)).named).toEqual(['成员3 by total', '成员4 by total']);
  });

  it('are parted by the chain where the total does not part them', () => {
    const second = contenderOf('丙', { points: [30, 20, 20] });
    const third = contenderOf('乙', { points: [31, 19, 20] });
    const { lastTwo } = settleMembers(
      { unit: '', eligible: [contenderOf('甲', { total: 90 }), third, second, contenderOf('丁', { total: 10 })] },
      THREE_CRITERIA,
      null,
    );
    expect(lastTwo).toMatchObject([
      { subject: { name: '丁' }, decidedBy: { kind: 'total' } },
      { subject: { name: '丙' }, decidedBy: { kind: 'criterion', code: 'A' } },
    ]);
  });

  it('name the lowest and leave the second open while others are equal', () => {
    expect(settle(members(90, 70, 70, 60))).toEqual({
      named: ['成员4 by total'],
      open: ['1 of 成员2 成员3'],
      findings: [],
    });
  });

  it('are both open while three are equal at the bottom', () => {
    expect(settle(members(90, 60, 60, 60))).toMatchObject({ named: [], open: ['2 of 成员2 成员3 成员4'] });
  });

  it('are completed by a decision that names exactly as many as are missing', () => {
    expect(settle(members(90, 70, 70, 60), rulingFor('成员3'))).toEqual({
      named: ['成员4 by total', '成员3 by decision'],
      open: [],
      findings: [],
    });
    expect(settle(members(90, 60, 60, 60), rulingFor('成员2', '成员4')).named).toEqual([
      '成员2 by decision',
      '成员4 by decision',
    ]);
  });

  it('may be named in full by a decision that repeats the one already clear', () => {
    expect(settle(members(90, 70, 70, 60), rulingFor('成员3', '成员4')).open).toEqual([]);
  });

  it('stay open when a decision names too many or too few', () => {
    expect(settle(members(90, 70, 70, 60), rulingFor('成员2', '成员3'))).toMatchObject({
      open: ['1 of 成员2 成员3'],
      findings: ['decision-wrong-number'],
    });
    expect(settle(members(90, 60, 60, 60), rulingFor('成员2')).findings).toEqual(['decision-wrong-number']);
  });

  it('stay open when a decision names somebody who is not tied', () => {
    expect(settle(members(90, 70, 70, 60), rulingFor('成员1'))).toMatchObject({
      open: ['1 of 成员2 成员3'],
      findings: ['decision-not-candidate'],
    });
  });

  it('are not changed by a decision where there is no tie', () => {
    expect(settle(members(90, 80, 70, 60), rulingFor('成员1'))).toEqual({
      named: ['成员4 by total', '成员3 by total'],
      open: [],
      findings: ['decision-not-needed'],
    });
  });

  it('may be repeated by a decision that nobody needed', () => {
    expect(settle(members(90, 80, 70, 60), rulingFor('成员3', '成员4')).findings).toEqual([]);
  });

  it('stay open when a decision names somebody who is not tied beside one who is', () => {
    expect(settle(members(90, 60, 60, 60), rulingFor('成员2', '成员1')).findings).toEqual(['decision-not-candidate']);
  });

  it.each([
    [[90, 70, 70, 60], '成员1', { name: '成员1', candidates: '成员2、成员3' }],
    [[90, 60, 60, 60], '成员2', { name: '成员2', places: '2' }],
    [[90, 80, 70, 60], '成员1', { name: '成员1' }],
  ])('of %j with a decision for %s leave nobody in doubt what is wrong with it', (totals, name, facts) => {
    const { findings } = settleMembers({ unit: '', eligible: members(...totals) }, THREE_CRITERIA, rulingFor(name));
    expect(findings).toMatchObject([{ at: cellAt('审定', 5, 3), facts }]);
  });

  it('leave nobody tied once both places are filled', () => {
    expect(lastMembersOf(members(90, 80, 70, 60), THREE_CRITERIA)).toMatchObject({ tied: [], placesLeft: 0 });
    expect(lastMembersOf(members(90, 60, 60), THREE_CRITERIA)).toMatchObject({ tied: [], placesLeft: 0 });
  });

  it('are a vetoed member first', () => {
    const vetoed = contenderOf('成员5', { total: 99, vetoed: true });
    expect(settle([...members(90, 80, 70, 60), vetoed]).named).toEqual(['成员5 by veto', '成员4 by total']);
  });

  it('are not named among fewer than four', () => {
    expect(settle(members(90, 80, 70))).toEqual({ named: [], open: [], findings: ['last-two-not-named'] });
  });
});
