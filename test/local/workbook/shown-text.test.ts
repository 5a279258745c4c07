import { shownText } from '../../../local/workbook/styles/shown-text';
import { numberFormatCode } from '../../../local/workbook/styles/number-formats';

const shown = (value: number, numberFormat: string): string =>
  shownText({ kind: 'number', value }, { numberFormat, date1904: false });

test.each([
  [0.1 + 0.2, 'General', '0.3'],
  [13800000000, 'General', '13800000000'],
  [320684199001011, 'General', '320684199001011'],
  [7, '000', '007'],
  [95, '0', '95'],
  [88.2, '0.00', '88.20'],
  [0.95, '0%', '95%'],
  [0.955, '0.00%', '95.50%'],
  [1234567.5, '#,##0', '1,234,568'],
  [1234.5, '#,##0.00', '1,234.50'],
  [12, '@', '12'],
  [46300, 'yyyy-mm-dd', '2026-10-05'],
  [46300, 'yyyy"年"m"月"d"日"', '2026年10月5日'],
  [46300, '[$-804]yyyy"年"m"月"d"日"', '2026年10月5日'],
  [0.75, 'h:mm', '18:00'],
  [0.75, '上午/下午h"时"mm"分"', '下午6时00分'],
  [1.5, '[h]:mm', '36:00'],
  [-3, '0.00;[Red]-0.00', '-3.00'],
])('%d with the format %s is shown as %s', (value, numberFormat, text) => {
  expect(shown(value, numberFormat)).toBe(text);
});

test.each([
  [14, '2026/10/5'],
  [22, '2026/10/5 0:00'],
  [27, '2026年10月'],
  [31, '2026年10月5日'],
  [57, '2026年10月'],
  [58, '10月5日'],
])('built-in format %d means what it means in Chinese', (id, text) => {
  expect(shown(46300, numberFormatCode(id, undefined))).toBe(text);
});

test('a format that nobody understands shows the plain number', () => {
  expect(shown(1.5, '[[')).toBe('1.5');
});

test('texts, truth values, errors and results are shown as they are', () => {
  const as = { numberFormat: 'General', date1904: false };
  expect(shownText({ kind: 'text', value: '007' }, as)).toBe('007');
  expect(shownText({ kind: 'boolean', value: false }, as)).toBe('FALSE');
  expect(shownText({ kind: 'error', value: '#N/A' }, as)).toBe('#N/A');
  expect(shownText({ kind: 'formula', formula: '1+1', result: null }, as)).toBe('');
});
