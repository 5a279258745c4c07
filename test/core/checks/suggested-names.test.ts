import { prepareContest } from '../../../src/core/assessment/contest';
import { withSuggestedNames } from '../../../src/core/checks/suggested-names';
import { errorAt } from '../../../src/core/findings/make-finding';
import { findingRemedy } from '../../../src/sheets/wording/finding-sentence';
import { weekdays } from '../../support/calendar';
import { CLEAN } from '../../support/clean-month';
import { cellAt } from '../../support/entries';

const contest = prepareContest(CLEAN, '2026-10', weekdays);
const at = cellAt('评分', 2, 2);

describe('the finding asks for the known name', () => {
  it.each([
    ['a unit', errorAt(at, 'unit-unknown', { unit: '甲' }), '是不是“甲组”？请改正名称'],
    ['a person', errorAt(at, 'person-unknown', { person: '甲组组一员' }), '是不是“甲组组员一”？'],
    ['an owner', errorAt(at, 'owner-unknown', { person: '乙组组' }), '是不是“乙组组长”？'],
    ['a subject', errorAt(at, 'subject-unknown', { subject: '丙组组张' }), '是不是“丙组组长”？'],
    ['a rule set', errorAt(at, 'rule-set-unknown', { ruleSet: '指挥月度', subject: '' }), '是不是“指挥组月度”？'],
    ['a type of event', errorAt(at, 'event-type-unknown', { type: '为民办事' }), '是不是“为民实事”？'],
  ])('of %s', (_, finding, question) => {
    const [told = finding] = withSuggestedNames([finding], contest);
    expect(findingRemedy(told, 'zh-CN')).toContain(question);
  });
});

it('is not asked where no known name is near', () => {
  const finding = errorAt(at, 'unit-unknown', { unit: '同上' });
  expect(withSuggestedNames([finding], contest)).toEqual([finding]);
  expect(findingRemedy(finding, 'zh-CN')).toBe('请改正名称，或在《单位》中增加。');
});

it('in English it is a question of its own', () => {
  const [told] = withSuggestedNames([errorAt(at, 'unit-unknown', { unit: '甲' })], contest);
  expect(told && findingRemedy(told, 'en')).toBe('Did you mean “甲组”? Correct the name or add the unit.');
});
