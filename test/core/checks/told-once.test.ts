import { toldOnce } from '../../../src/core/checks/told-once';
import { noteAt, warningAt } from '../../../src/core/findings/make-finding';
import { brief } from '../../support/clean-month';
import { cellAt } from '../../support/entries';

const told = warningAt(cellAt('人员', 2), 'member-without-task');
const check = (row: number) => warningAt(cellAt('人员', row), 'person-without-task');

it('a cause that the computation has told at the same cell is told once', () => {
  expect(toldOnce([told], [check(2), check(3)]).map(brief)).toEqual([
    'warning member-without-task 人员!A2',
    'warning person-without-task 人员!A3',
  ]);
});

it('both lists are put into the order of the workbook', () => {
  const ofComputation = [warningAt(cellAt('评分', 4), 'score-spread'), warningAt(cellAt('人员', 9), 'person-unknown')];
  const ofChecks = [check(3), noteAt({ sheet: '' }, 'month-not-begun')];
  expect(toldOnce(ofComputation, ofChecks).map(brief)).toEqual([
    'note month-not-begun ',
    'warning person-without-task 人员!A3',
    'warning person-unknown 人员!A9',
    'warning score-spread 评分!A4',
  ]);
});
