import fc from 'fast-check';
import { typedText } from '../../../../local/host/document/typed-text';
import { typedContentOf } from '../../../../local/serve/grid/contents/link-content';
import { gridContent } from '../../../../local/serve/grid/contents/grid-content';
import { gridFormula } from '../../../../local/serve/grid/formulas/grid-formula';
import { unmarkedText } from '../../../../local/serve/grid/contents/text-content';
import type { Content } from '../../../../local/workbook';
import { loaded, sheetOf } from './grid-model';

const RULES = { date1904: false, formula: gridFormula };

function putIn(content: Content, format = 'General'): string {
  return gridContent(content, format, RULES).content;
}

/** A text as it comes back from the grid that has not changed it. */
function typedBack(value: string, format = 'General'): unknown {
  const content = typedContentOf(putIn({ kind: 'text', value }, format));
  return typedText(content, { format, thisYear: 2026, date1904: false });
}

const awkward = fc.constantFrom(
  ...[
    '001',
    '2026-10-05',
    '10/5',
    '1-2',
    '12:30',
    '5 pm',
    '95%',
    '1,000',
    '$5',
    '¥5',
    '1e5',
    '-',
    '.',
    ' 7 ',
    'TRUE',
    'false',
  ],
  ...[
    '=1+1',
    '=',
    "'",
    "''a",
    '#N/A',
    '#REF!',
    '#1',
    '(5)',
    '2026年10月5日',
    '+86',
    '1.2.3',
    '0x10',
    'Infinity',
    'NaN',
    '１２',
  ],
  ...[
    'a\nb',
    '5\n6',
    '[a](b)',
    'http://example.com',
    '<script>',
    '=HYPERLINK("x")',
    '@x',
    '3 4',
    '1 2 2026',
    'am',
    ' true',
  ],
);
const texts = fc.oneof(
  awkward,
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-/:% eE+$年月日') }),
  fc.string({ unit: fc.constantFrom(...'[[]]()a\u2060', '](', 'http://b.cn') }),
);

describe('what is in the grid means the same to whoever reads what people type', () => {
  test('a text stays the text it is', () => {
    fc.assert(
      fc.property(texts, (value) => {
        fc.pre(value !== '');
        expect(typedBack(value)).toEqual({ content: { kind: 'text', value }, format: null });
      }),
      { numRuns: 3000 },
    );
  });

  test('a text in a text cell stays the text it is, unless it begins like a formula', () => {
    fc.assert(
      fc.property(texts, (value) => {
        fc.pre(value !== '' && !value.startsWith('='));
        expect(typedBack(value, '@')).toEqual({ content: { kind: 'text', value }, format: null });
      }),
      { numRuns: 1000 },
    );
  });

  test('a number stays the number it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { content } = typedText(putIn({ kind: 'number', value }), {
          format: 'General',
          thisYear: 2026,
          date1904: false,
        });
        expect(content).toEqual({ kind: 'number', value: value === 0 ? 0 : value });
      }),
      { numRuns: 3000 },
    );
  });

  test.each<Content>([
    { kind: 'boolean', value: true },
    { kind: 'boolean', value: false },
    { kind: 'error', value: '#N/A' },
    { kind: 'error', value: '#REF!' },
    { kind: 'error', value: '#VALUE!' },
    { kind: 'blank' },
    { kind: 'formula', formula: "SUM('月度计划'!A1:A9)*2", result: null },
  ])('%j stays what it is', (content) => {
    expect(typedText(putIn(content), { format: 'General', thisYear: 2026, date1904: false }).content).toEqual(content);
  });
});

describe('the grid shows what the file shows', () => {
  test('texts that look like more are shown as the texts they are', () => {
    const values = fc.sample(texts, 1500).filter((value) => !value.includes('\\"') && value !== '#N/A');
    const grid = loaded(sheetOf(values.map((value) => putIn({ kind: 'text', value }))));
    values.forEach((value, index) => {
      const seen = grid.cell('s1', `A${String(index + 1)}`);
      expect([unmarkedText(seen.text), seen.kind]).toEqual([value, 'text']);
    });
  });

  test.each(['General', '@'])('a text that is written like a link is none, in a cell of format %s', (numberFormat) => {
    const value = '[办法](https://example.com/a)';
    const { content, format } = gridContent({ kind: 'text', value }, numberFormat, RULES);
    const { model } = loaded(sheetOf([content], format));
    expect(model.getters.getEvaluatedCell({ sheetId: 's1', col: 0, row: 0 }).link).toBeUndefined();
  });

  test('texts in text cells are shown as they are, those that begin like a formula too', () => {
    const values = ['001', '2026-10-05', '=1+1', "'x", 'TRUE', '95%'];
    const put = values.map((value) => gridContent({ kind: 'text', value }, '@', RULES));
    for (const [index, { content, format }] of put.entries()) {
      expect(loaded(sheetOf([content], format)).cell('s1', 'A1').value).toBe(values[index]);
    }
  });

  test('a number whose format the grid lacks is shown as the file shows it, and stays a number', () => {
    const { content, format } = gridContent({ kind: 'number', value: 0.5 }, '# ?/?', RULES);
    expect(loaded(sheetOf([content], format)).cell('s1', 'A1')).toMatchObject({ value: 0.5, kind: 'number' });
    expect(
      loaded(sheetOf([content], format))
        .cell('s1', 'A1')
        .text.trim(),
    ).toBe('1/2');
  });

  test.each([
    ['0', -0.25, '0'],
    ['0.0,', -1, '0.0'],
    ['0.0', -0.25, '-0.3'],
    ['#,##0', -1234.5, '-1,235'],
  ])('as %s a negative number has a sign unless nothing is left of it: %s', (numberFormat, value, text) => {
    const { content, format } = gridContent({ kind: 'number', value }, numberFormat, RULES);
    expect(loaded(sheetOf([content], format)).cell('s1', 'A1').text).toBe(text);
  });

  test('a day of a workbook that counts from 1904 is shown as that day', () => {
    const rules = { ...RULES, date1904: true };
    const { content, format } = gridContent({ kind: 'number', value: 44838 }, 'yyyy-mm-dd', rules);
    expect(loaded(sheetOf([content], format)).cell('s1', 'A1')).toMatchObject({ value: 44838, text: '2026-10-05' });
  });

  test('a formula that the grid cannot work out is shown by its result', () => {
    const formula: Content = { kind: 'formula', formula: 'LET(a,1,a)', result: { kind: 'text', value: '001' } };
    expect(putIn(formula)).toBe("'001");
    expect(putIn({ ...formula, result: null })).toBe('');
  });
});

test.each([
  ['[办法](https://example.com/a)', '办法'],
  ['[https://b.cn](https://a.cn)', 'https://b.cn'],
  ['[甲](乙)', '[甲](乙)'],
  ['甲', '甲'],
])('of a link only the label is typed: %s', (content, typed) => {
  expect(typedContentOf(content)).toBe(typed);
});
