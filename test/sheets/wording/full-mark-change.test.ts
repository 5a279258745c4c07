import { fullMarkChange } from '../../../src/sheets/wording/full-mark-change';
import { exact } from '../../support/entries';

test.each([
  ['2.35', '增加 2.35 分', '2.35 more'],
  ['-16.39', '减少 16.39 分', '16.39 fewer'],
])('full points changed by %s are more or fewer, never below zero', (change, chinese, english) => {
  expect(fullMarkChange(exact(change), 'zh-CN')).toBe(chinese);
  expect(fullMarkChange(exact(change), 'en')).toBe(english);
});
