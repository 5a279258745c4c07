import { formatForRepair } from '../../../src/sheets/repairs/repair-format';

test.each([
  ['a number', { to: 95 }, 'General', null],
  ['a number', { to: 95 }, '', null],
  ['a number', { to: 95 }, '0.00', null],
  ['a number', { to: 1234 }, '#,##0', null],
  ['a number', { to: 95 }, '0"分"', null],
  ['a number', { to: 95 }, '@', 'General'],
  ['a number', { to: 95 }, '0%', 'General'],
  ['a number', { to: 95 }, 'yyyy-mm-dd', 'General'],
  ['a percentage', { to: 0.85, percent: true as const }, '0%', null],
  ['a percentage', { to: 0.85, percent: true as const }, 'General', '0%'],
  ['a percentage', { to: 0.855, percent: true as const }, '@', '0.00%'],
  ['a percentage', { to: 0.29, percent: true as const }, '@', '0%'],
  ['a day', { to: { date: '2026-10-05' } }, 'yyyy/m/d', null],
  ['a day', { to: { date: '2026-10-05' } }, 'yyyy"年"m"月"d"日"', null],
  ['a day', { to: { date: '2026-10-05' } }, 'General', 'yyyy-mm-dd'],
  ['a day', { to: { date: '2026-10-05' } }, '0.00', 'yyyy-mm-dd'],
  ['a text', { to: '张三' }, '@', null],
])('%s in %o under the format %j', (_, repair, current, expected) => {
  expect(formatForRepair(repair, current)).toBe(expected);
});
