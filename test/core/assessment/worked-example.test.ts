// The worked example of the specification, down to each item.
import { formatDecimal, roundHalfUp, sum } from '../../../src/core/exact/rational';
import { assessMonth, itemOf, pointsText, scoreText } from '../../support/assess';
import { exact, valueOf, blankAt } from '../../support/entries';
import { ballotRow, filingRow, scoreRow, taskRow, unitRow } from '../../support/rows';
import { GROUP_RULES } from '../../support/rule-sets';

const UNIT = '项目建设组';
const INSPECTORS = [88, 90, 85, 92, 79, 91, 87];

const month = {
  ruleSets: [GROUP_RULES],
  units: [unitRow(UNIT, { ruleSet: valueOf('指挥组月度') })],
  planFilings: [filingRow(UNIT)],
  scores: INSPECTORS.map((score, index) => scoreRow(UNIT, score, { rater: `督查员${index}`, row: index + 2 })),
  tasks: [
    taskRow(UNIT, '1', { doneOn: valueOf('2026-10-18'), row: 2 }),
    taskRow(UNIT, '2', { doneOn: valueOf('2026-10-20'), row: 3 }),
    taskRow(UNIT, '3', { doneOn: valueOf('2026-10-23'), row: 4 }),
    taskRow(UNIT, '4', { completion: valueOf(exact('0.3')), doneOn: blankAt(), row: 5 }),
  ],
  ballots: [
    ballotRow(UNIT, '领导', [4, 2, 1, 0]),
    ballotRow(UNIT, '同级', [15, 10, 4, 1]),
    ballotRow(UNIT, '群众', [20, 18, 10, 2]),
  ],
};

describe('the worked example', () => {
  const assessed = assessMonth(month).subject(UNIT);

  it('drops the inspectors’ 79 and 92 and takes the mean of the other five: 441 / 5 = 88.20', () => {
    expect(scoreText(itemOf(assessed, 'A'))).toBe('88.20');
    const dropped = itemOf(assessed, 'A').terms.filter(({ rule }) => rule === 'raterDropped');
    expect(dropped.map(({ value }) => value && formatDecimal(value, 0)).sort()).toEqual(['79', '92']);
  });

  it('scores completions of 1, 1, 1 and 0.3 as 82.50', () => {
    expect(scoreText(itemOf(assessed, 'B'))).toBe('82.50');
  });

  it('scores two tasks on time, one three days late and one not done as (100 + 100 + 85 + 0) / 4 = 71.25', () => {
    expect(scoreText(itemOf(assessed, 'C'))).toBe('71.25');
  });

  it('weighs the classes 88.57, 86.00 and 82.40 by 40, 30 and 30 into 85.95', () => {
    expect(scoreText(itemOf(assessed, 'D'))).toBe('85.95');
    const classes = itemOf(assessed, 'D').terms.map(({ value }) => value && formatDecimal(value));
    expect(classes).toEqual(['88.57', '86.00', '82.40']);
  });

  it('prints items of 26.46, 24.75, 14.25 and 17.19, together 82.65', () => {
    expect(assessed.items.map(pointsText)).toEqual(['26.46', '24.75', '14.25', '17.19']);
    expect(formatDecimal(sum(assessed.items.map(({ points }) => points ?? exact(0))))).toBe('82.65');
  });

  it('has nothing against a rank and an on-time plan', () => {
    expect(assessed.obstacles).toEqual([]);
    expect(assessed.plan).toBe('onTime');
  });

  it('shares the weights of an unused class: (0.4 x 88.571.. + 0.3 x 86) / 0.7 = 87.47', () => {
    const few = [...month.ballots.slice(0, 2), ballotRow(UNIT, '群众', [2, 1, 1, 0])];
    const { score } = itemOf(assessMonth({ ...month, ballots: few }).subject(UNIT), 'D');
    expect(score && formatDecimal(roundHalfUp(score))).toBe('87.47');
  });
});
