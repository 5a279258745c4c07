import { monthInWords } from '../../src/text/months';

test('a month is written as people write it, without a leading zero', () => {
  expect(monthInWords('2026-10', 'zh-CN')).toBe('2026年10月');
  expect(monthInWords('2026-03', 'zh-CN')).toBe('2026年3月');
  expect(monthInWords('2026-10', 'en')).toBe('October 2026');
});
