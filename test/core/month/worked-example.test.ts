import { computeMonth } from '../../../src/core/month/compute-month';
import { formatDecimal } from '../../../src/core/exact/rational';
import { weekdays } from '../../support/calendar';
import { blankAt, cellAt, entriesOf, exact, valueOf } from '../../support/entries';
import { ballotRow, eventRow, filingRow, scoreRow, taskRow, unitRow } from '../../support/rows';
import { GROUP_RULES } from '../../support/rule-sets';

const unit = '项目建设组';
const inspectors = [88, 90, 85, 92, 79, 91, 87];

const month = entriesOf({
  ruleSets: [GROUP_RULES],
  units: [unitRow(unit, { ruleSet: valueOf('指挥组月度') })],
  planFilings: [filingRow(unit)],
  scores: inspectors.map((score, index) => scoreRow(unit, score, { row: index + 2, rater: `督查员${index + 1}` })),
  tasks: [
    taskRow(unit, '1', { row: 2 }),
    taskRow(unit, '2', { row: 3 }),
    taskRow(unit, '3', { row: 4, doneOn: valueOf('2026-10-23', cellAt('月度计划', 4, 10)) }),
    taskRow(unit, '4', { row: 5, completion: valueOf(exact('0.3')), doneOn: blankAt() }),
  ],
  ballots: [
    ballotRow(unit, '领导', [4, 2, 1, 0]),
    ballotRow(unit, '同级', [15, 10, 4, 1]),
    ballotRow(unit, '群众', [20, 18, 10, 2]),
  ],
  events: [
    eventRow(unit, '首问负责', { row: 2, grade: valueOf('逾期') }),
    eventRow(unit, '为民实事', { row: 3, grade: valueOf('较好') }),
  ],
});

describe('the worked example of the specification', () => {
  const [ranking] = computeMonth(month, '2026-10', weekdays).rankings;
  const [row] = ranking!.rows;

  it('scores 88.20, 82.50, 71.25 and 85.95', () => {
    expect(row!.items.map(({ score }) => formatDecimal(score!))).toEqual(['88.20', '82.50', '71.25', '85.95']);
  });

  it('prints 26.46 + 24.75 + 14.25 + 17.19', () => {
    expect(row!.items.map(({ points }) => formatDecimal(points!))).toEqual(['26.46', '24.75', '14.25', '17.19']);
  });

  it('adds one for the practical deed and takes two for the petition: 81.65', () => {
    expect(formatDecimal(row!.bonus)).toBe('1.00');
    expect(formatDecimal(row!.deductions)).toBe('2.00');
    expect(formatDecimal(row!.total)).toBe('81.65');
  });

  it('traces bonus and deduction to their rows of 加扣分', () => {
    expect(row!.eventTerms.map(({ rule, cells, facts }) => [rule, cells[0]?.row, facts.type])).toEqual([
      ['eventByGrade', 2, '首问负责'],
      ['eventByGrade', 3, '为民实事'],
    ]);
  });
});
