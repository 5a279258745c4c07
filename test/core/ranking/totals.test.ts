import { formatDecimal } from '../../../src/core/exact/rational';
import type { AssessedSubject } from '../../../src/core/assessment/assessed-subject';
import type { SubjectEvents } from '../../../src/core/events/subject-events';
import { contenderOf } from '../../../src/core/ranking/totals';
import { tooLittleScored } from '../../../src/core/ranking/rescaling';
import type { RuleSet } from '../../../src/core/rules/rule-set';
import { THREE_CRITERIA, itemOf, subjectOf } from '../../support/contenders';
import { exact, optionsOf } from '../../support/entries';
import { criterionOf, methods, ruleSetOf } from '../../support/rule-sets';

function assessed(points: readonly (number | string | null)[], ruleSet: RuleSet = THREE_CRITERIA): AssessedSubject {
  return {
    subject: subjectOf('甲组'),
    items: ruleSet.criteria.map((criterion, index) => itemOf(criterion, points[index] ?? null)),
    obstacles: [],
    findings: [],
    plan: 'onTime',
    presentHalf: true,
  };
}

function eventsOf(gained: number | string, lost: number | string): SubjectEvents {
  return { gained: exact(gained), lost: exact(lost), effects: [], terms: [], obstacles: [] };
}

/** Total, bonus and deductions as printed. */
function printed(
  points: readonly (number | string | null)[],
  events: SubjectEvents,
  ruleSet: RuleSet = THREE_CRITERIA,
) {
  const { total, bonus, deductions } = contenderOf(assessed(points, ruleSet), events, ruleSet);
  return [total, bonus, deductions].map((figure) => formatDecimal(figure));
}

describe('the printed total', () => {
  it('is the sum of the printed items, the bonus, less the deductions', () => {
    expect(printed(['26.46', '24.75', '20.00'], eventsOf(1, 2))).toEqual(['70.21', '1.00', '2.00']);
  });

  it('never goes below zero', () => {
    expect(printed([5, 3, 2], eventsOf(0, 15))).toEqual(['0.00', '0.00', '15.00']);
  });

  it('stops at the full total', () => {
    expect(printed([40, 30, 29], eventsOf(3, 0))).toEqual(['100.00', '3.00', '0.00']);
  });

  it('may exceed the full total where 总分可超满分 says so', () => {
    const ruleSet = { ...THREE_CRITERIA, options: optionsOf({ totalMayExceedFull: true }) };
    expect(printed([40, 30, 29], eventsOf(3, 0), ruleSet)).toEqual(['102.00', '3.00', '0.00']);
  });
});

describe('the caps of a month', () => {
  it('are 5 for bonus and 20 for deductions unless written', () => {
    expect(printed([40, 20, 20], eventsOf('5.5', 21))).toEqual(['65.00', '5.00', '20.00']);
  });

  it('grow with a full total of 1000', () => {
    const ruleSet = ruleSetOf({ fullTotal: exact(1000), criteria: [criterionOf({ fullPoints: exact(1000) })] });
    expect(printed([700], eventsOf(60, 150), ruleSet)).toEqual(['600.00', '50.00', '150.00']);
  });

  it('count as written where they are written', () => {
    const ruleSet = { ...THREE_CRITERIA, bonusCap: exact(3), deductionCap: exact(10) };
    expect(printed([20, 20, 20], eventsOf(4, 12), ruleSet)).toEqual(['53.00', '3.00', '10.00']);
  });

  it('are told where they took something away, and only there', () => {
    const rulesOf = (events: SubjectEvents) =>
      contenderOf(assessed([20, 20, 20]), events, THREE_CRITERIA).eventTerms.map(({ rule }) => rule);
    expect(rulesOf(eventsOf(6, 21))).toEqual(['bonusCapped', 'deductionsCapped']);
    expect(rulesOf(eventsOf(5, 20))).toEqual([]);
  });

  it('leave a shared event rounded half-up to the cent', () => {
    expect(printed([20, 20, 20], eventsOf('0.125', '1.665'))).toEqual(['58.46', '0.13', '1.67']);
  });
});

describe('a criterion that is n/a', () => {
  it('leaves the sum, and only the items are stretched to the full total', () => {
    // 28.01 x 100/70 = 40.014..., 21 x 100/70 = 30; bonus 1 stays 1.
    const contender = contenderOf(assessed(['28.01', '21.00', null]), eventsOf(1, 0), THREE_CRITERIA);
    expect(contender.items.map(({ points }) => points && formatDecimal(points))).toEqual(['40.01', '30.00', null]);
    expect(formatDecimal(contender.total)).toBe('71.01');
    expect(contender.rescaledFrom && formatDecimal(contender.rescaledFrom)).toBe('70.00');
  });

  it('leaves everything as it is where nothing is n/a', () => {
    expect(contenderOf(assessed([1, 2, 3]), eventsOf(0, 0), THREE_CRITERIA).rescaledFrom).toBeNull();
  });

  it('is no reason against a rank when it is one and not the first', () => {
    expect(tooLittleScored(assessed([30, null, 20]), THREE_CRITERIA)).toBeNull();
  });

  it('stands against a rank when it is the first', () => {
    expect(tooLittleScored(assessed([null, 30, 20]), THREE_CRITERIA)).toMatchObject({
      code: 'criteria-not-applicable',
      facts: { subject: '甲组', criteria: '指标A' },
    });
  });

  it('stands against a rank when there are two', () => {
    expect(tooLittleScored(assessed([30, null, null]), THREE_CRITERIA)?.facts).toEqual({
      subject: '甲组',
      criteria: '指标B、指标C',
    });
  });
});

describe('a member without tasks', () => {
  const personal = (ratingAloneMayRank: boolean) =>
    ruleSetOf({
      subject: 'member',
      options: optionsOf({ ratingAloneMayRank }),
      criteria: [
        criterionOf({ code: 'P1', method: methods.planCompletion, fullPoints: exact(30) }),
        criterionOf({ code: 'P2', method: methods.timeliness, fullPoints: exact(30) }),
        criterionOf({ code: 'P3', method: methods.rated, fullPoints: exact(40) }),
      ],
    });
  it('is not ranked', () => {
    expect(tooLittleScored(assessed([null, null, 36], personal(false)), personal(false))).not.toBeNull();
  });

  it('is ranked on the rating alone where 无任务者只按评分排名 says so', () => {
    expect(tooLittleScored(assessed([null, null, 36], personal(true)), personal(true))).toBeNull();
    expect(printed([null, null, 36], eventsOf(0, 0), personal(true))).toEqual(['90.00', '0.00', '0.00']);
  });

  it('is not ranked without a rating either', () => {
    expect(tooLittleScored(assessed([null, null, null], personal(true)), personal(true))).not.toBeNull();
  });

  it('is not ranked where one of two ratings is missing', () => {
    const ruleSet = { ...personal(true), criteria: [...personal(true).criteria, criterionOf({ code: 'P4' })] };
    expect(tooLittleScored(assessed([null, null, 36, 20], ruleSet), ruleSet)).toBeNull();
    expect(tooLittleScored(assessed([null, null, 36, null], ruleSet), ruleSet)).not.toBeNull();
  });

  it('is not ranked where nothing but tasks is scored', () => {
    const ruleSet = { ...personal(true), criteria: personal(true).criteria.slice(0, 2) };
    expect(tooLittleScored(assessed([null, null], ruleSet), ruleSet)).not.toBeNull();
  });

  it('is no unit: a unit without tasks is never ranked on the rest', () => {
    const ruleSet: RuleSet = { ...personal(true), subject: 'unit' };
    expect(tooLittleScored(assessed([null, null, 36], ruleSet), ruleSet)).not.toBeNull();
  });

  it('is another case than one with a task that is only not due', () => {
    expect(tooLittleScored(assessed([30, null, 36], personal(true)), personal(true))).toBeNull();
    expect(tooLittleScored(assessed([null, 30, 36], personal(true)), personal(true))).not.toBeNull();
  });
});
