import { likeness } from '../../../../src/sheets/adoption/resemblance/likeness';
import { LEAST_SCORE } from '../../../../src/sheets/adoption/proposals/settle-pairs';

test.each([
  ['要求完成时间', '完成时限'],
  ['完成百分比', '完成率'],
  ['所在组', '所在单位'],
  ['任务要求', '工作标准'],
  ['10月考评打分', '评分表'],
  ['Deadline', 'Due'],
  ['% done', 'Completion'],
  ['Person in charge', 'Owners'],
  ['Teams', 'Units'],
])('%s is like %s', (own, known) => {
  expect(likeness(own, known)).toBeGreaterThanOrEqual(LEAST_SCORE);
});

test.each([
  ['备注', '完成率'],
  ['联系电话', '邮箱'],
  ['序号', '工号'],
  ['经费', '单位'],
  ['Budget', 'Units'],
  ['Phone', 'E-mail'],
  ['Due', 'Duel'],
])('%s is not like %s', (own, known) => {
  expect(likeness(own, known)).toBeLessThan(LEAST_SCORE);
});

test('the day a task is due and the day it was done are told apart by the word beside the date', () => {
  expect(likeness('要求完成时间', '完成时限')).toBeGreaterThan(likeness('要求完成时间', '完成日期'));
  expect(likeness('实际办结时间', '实际完成日期')).toBeGreaterThan(likeness('实际办结时间', '完成时限'));
  expect(likeness('Finished on', 'Done on')).toBeGreaterThan(likeness('Finished on', 'Due'));
});

test('months, hints in brackets, width and case make no difference', () => {
  expect(likeness('10月打分表', '打分表')).toBe(100);
  expect(likeness('完成率(%)', '完成率')).toBe(100);
  expect(likeness('ＤＥＡＤＬＩＮＥ', 'deadline')).toBe(100);
});

test('it is the same both ways round, and nothing is like an empty name', () => {
  for (const [one, other] of [
    ['要求完成时间', '完成时限'],
    ['Team', '单位'],
    ['重点工作', '工作事项'],
  ] as const) {
    expect(likeness(one, other)).toBe(likeness(other, one));
  }
  expect(likeness('', '单位')).toBe(0);
  expect(likeness('2026', '单位')).toBe(0);
});
