import { findingProblem, findingRemedy, findingSentence } from '../../../src/sheets/wording/finding-sentence';
import { placeOf, placesOf } from '../../../src/sheets/wording/place';
import { cellAt } from '../../support/entries';
import type { Finding } from '../../../src/core/findings/finding';

const doubtful: Finding = {
  severity: 'error',
  code: 'subject-unknown',
  at: cellAt('评分', 3, 2),
  facts: { subject: 'Park Co. Ltd. A' },
};

test('a full stop inside a name does not end the problem', () => {
  expect(findingProblem(doubtful, 'en')).toContain('Park Co. Ltd. A');
  expect(findingRemedy(doubtful, 'en')).toBe('Correct the name.');
  expect(findingSentence(doubtful, 'zh-CN')).toContain('“Park Co. Ltd. A”');
});

test('columns are named by their headers in each language', () => {
  const incomplete: Finding = {
    severity: 'error',
    code: 'plan-line-incomplete',
    at: cellAt('月度计划', 9, 5),
    facts: { unit: '甲组', columns: 'standard,due' },
  };
  expect(findingProblem(incomplete, 'zh-CN')).toContain('缺 工作标准、完成时限');
  expect(findingProblem(incomplete, 'en')).toMatch(/lacks \w[\w ]*, \w[\w ]*,/);
});

test('cells are grouped by sheet, each once, in the order they were used', () => {
  const cells = [cellAt('评分', 14, 5), cellAt('月度计划', 7, 9), cellAt('评分', 15, 5), cellAt('评分', 14, 5)];
  expect(placesOf(cells)).toBe('评分!E14,E15; 月度计划!I7');
  expect(placeOf({ sheet: '评分' })).toBe('评分');
});
