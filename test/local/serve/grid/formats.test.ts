import { helpers } from '@odoo/o-spreadsheet';
import { excelFormatOf } from '../../../../local/serve/grid/formats/excel-format';
import { gridFormatOf } from '../../../../local/serve/grid/formats/grid-format';
import { fixedText } from '../../../../local/serve/grid/formats/literal';
import { GRID_LOCALE } from '../../../../local/serve/grid/grid-locale';
import { shownText } from '../../../../local/workbook/styles/shown-text';

const VALUES = [0, 1, -1, 0.5, -2.5, 95.128, 1234567.891, 46000, 46300.75];
const UNSEEN = /[\u2060\s]/gu;

function inGrid(value: number | string, format: string): string {
  return helpers.formatValue(value, { format, locale: GRID_LOCALE as never });
}

describe('a number looks in the grid as it does in the file', () => {
  test.each([
    '0',
    '0.00',
    '#,##0',
    '#,##0.00',
    '0%',
    '0.00%',
    '¥#,##0.00;¥-#,##0.00',
    '#,##0;[Red]-#,##0',
    '[Red]0.0;[Blue]-0.0',
    '0.00_ ',
    '0.00_);(0.00)',
    '0"分"',
    '0.0\\分',
    '[$¥-804]#,##0.00',
    '[$-804]0.00',
    '"第"0"名"',
    '0!.0',
    '000',
    '0;-0;"零"',
    '0;-0;;@',
    '0.0元',
  ])('%s', (format) => {
    const grid = gridFormatOf(format);
    if (grid === null) throw new Error('The grid should have this format.');
    for (const value of VALUES) {
      const file = shownText({ kind: 'number', value }, { numberFormat: format, date1904: false });
      expect(inGrid(value, grid).replace(UNSEEN, '')).toBe(file.replace(UNSEEN, ''));
    }
  });
});

describe('a day looks in the grid as it does in the file', () => {
  test.each([
    ['yyyy-mm-dd', '2026-10-05'],
    ['yyyy/m/d', '2026/10/5'],
    ['YYYY/MM/DD', '2026/10/05'],
    ['yyyy"年"m"月"d"日"', '2026年10月5日'],
    ['yyyy"年"m"月"d"日";@', '2026年10月5日'],
    ['[$-804]yyyy"年"m"月"', '2026年10月'],
    ['[$-F800]dddd, mmmm dd, yyyy', 'Monday, October 05, 2026'],
    ['m"月"d"日"', '10月5日'],
    ['yyyy年m月d日', '2026年10月5日'],
    ['m/d', '10/5'],
    ['yy-m-d', '26-10-5'],
    ['e/m/d', '2026/10/5'],
    ['yyyy/m/d h:mm', '2026/10/5 06:00'],
    ['h:mm:ss', '06:00:00'],
    ['h"时"mm"分"', '06时00分'],
    ['mm:ss', '00:00'],
    ['上午/下午h"时"mm"分"', 'AM06时00分'],
    ['h:mm AM/PM', '06:00 AM'],
    ['[h]:mm:ss', String(46300 * 24 + 6) + ':00:00'],
  ])('%s', (format, text) => {
    const grid = gridFormatOf(format);
    expect(inGrid(46300.25, grid ?? '@').replace(/\u2060/gu, '')).toBe(text);
  });

  test.each(['m/d', 'yy-m-d', 'yyyy-mm', 'd-mmm', 'm-d-yy'])(
    'a day shown in part as %s is not taken for another day when it is edited',
    (format) => {
      const shown = inGrid(46300, gridFormatOf(format) ?? '@');
      expect(helpers.isDateTime(shown, GRID_LOCALE as never)).toBe(false);
    },
  );

  test.each(['yyyy-mm-dd', 'yyyy/m/d', 'yyyy/m/d h:mm'])(
    'a whole day shown as %s is edited as it is shown',
    (format) => {
      const shown = inGrid(46300.25, gridFormatOf(format) ?? '@');
      expect(helpers.isDateTime(shown, GRID_LOCALE as never)).toBe(true);
    },
  );
});

test.each([
  '# ?/?',
  '# ??/??',
  '##0.0E+0',
  'mm:ss.0',
  '[mm]:ss',
  '[DBNum1]0',
  '[>=90]"优";"良"',
  'aaaa',
  'General"元"',
  'bbbb',
  'AM/PM',
  '0.0;General',
])('what the grid has nothing like is said to be so: %s', (format) => {
  expect(gridFormatOf(format)).toBeNull();
});

test('General is no format at all', () => {
  expect(gridFormatOf('General')).toBe('');
});

test.each(['@', '"编号"@', '@*.'])('a text format stays one: %s', (format) => {
  expect(inGrid('007', gridFormatOf(format) ?? '0')).toContain('007');
});

test('what falls to no section of a format stays hidden', () => {
  expect([1, -1, 0].map((value) => inGrid(value, gridFormatOf(';;;') ?? '0'))).toEqual(['', '', '']);
});

test.each(['1/2', '她说"好"', '', '5"', '\\'])('one text is shown for whatever value: %s', (text) => {
  expect([0.5, -0.5].map((value) => inGrid(value, fixedText(text)))).toEqual([text, text]);
});

describe('a format chosen in the grid reaches the file in words that Excel knows', () => {
  test.each([
    ['', 'General'],
    ['@', '@'],
    ['#,##0.00', '#,##0.00'],
    ['0.00%', '0.00%'],
    ['0.00e', '0.00E+00'],
    ['[$$]#,##0.00', '"$"#,##0.00'],
    ['#,##0[$ €]', '#,##0" €"'],
    ['m/d/yyyy', 'm/d/yyyy'],
    ['hh:mm:ss a', 'hh:mm:ss AM/PM'],
    ['hhhh:mm:ss', '[h]:mm:ss'],
    ['[$ $]* #,##0.00 ;[$ $]* (#,##0.00);[$ $]*   -  ', '" $"* #,##0.00 ;" $"* (#,##0.00);" $"*   -  '],
  ])('%s', (grid, excel) => {
    expect(excelFormatOf(grid, [])).toBe(excel);
  });

  test('a format of the file comes back as it stands there', () => {
    const format = '_ * #,##0.00_ ;[Red]_ * -#,##0.00_ ';
    expect(excelFormatOf(gridFormatOf(format) ?? '', ['0.00', format])).toBe(format);
  });

  test('the text of one value is no format for others', () => {
    expect(excelFormatOf(fixedText('1/2'), [])).toBeNull();
    expect(excelFormatOf(fixedText('a"b'), [])).toBeNull();
  });

  test('quarters, which no file knows, leave the cell as it is', () => {
    expect(excelFormatOf('qq yyyy', [])).toBeNull();
  });
});
