import { dayInWords, monthInWords } from '../../src/text/months';

test('a month is written as people write it, without a leading zero', () => {
  expect(monthInWords('2026-10', 'zh-CN')).toBe('2026年10月');
  expect(monthInWords('2026-03', 'zh-CN')).toBe('2026年3月');
  expect(monthInWords('2026-10', 'en')).toBe('October 2026');
});

test('a day is written as on an official paper, without leading zeros', () => {
  expect(dayInWords('2026-11-02', 'zh-CN')).toBe('2026年11月2日');
  expect(dayInWords('2026-11-02', 'en')).toBe('November 2, 2026');
});
