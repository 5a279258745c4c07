import fc from 'fast-check';
import { cell } from '../../../src/sheets/layouts/section';
import { contentText } from '../../../src/sheets/log/content-text';
import { RESULT_SHEET } from '../../../src/sheets/layouts/section';
import type { LayoutValue } from '../../../src/sheets/sheet-layout';
import { fakeWorkbook } from '../../support/fake-workbook';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date): LayoutValue => ({ date: date.toISOString().slice(0, 10) }));
const value: fc.Arbitrary<LayoutValue> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constant(null),
  day,
);
const rows = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 });

it('cells about to be written and the same cells read back make the same text', () => {
  fc.assert(
    fc.property(rows, (written) => {
      const workbook = fakeWorkbook();
      const layout = {
        ...RESULT_SHEET,
        name: '排名 2026-10',
        rows: written.map((row) => row.map((each) => cell(each, 'text'))),
        merges: [],
        mergesAcross: [],
        bordered: [],
        rowHeights: [],
        columnWidths: [],
      };
      workbook.apply([{ kind: 'create', layout }]);
      expect(contentText(workbook.sheet(layout.name).values)).toBe(contentText(written));
    }),
    { numRuns: 1000 },
  );
});

it('another value in any one cell makes another text', () => {
  fc.assert(
    fc.property(value, value, (one, other) => {
      const isBlank = (each: LayoutValue): boolean => each === null || each === '';
      const lines = (each: LayoutValue): LayoutValue =>
        typeof each === 'string' ? each.replace(/\r\n?/g, '\n') : each;
      fc.pre(JSON.stringify(lines(one)) !== JSON.stringify(lines(other)) && !(isBlank(one) && isBlank(other)));
      fc.pre(typeof one !== 'number' || typeof other !== 'number' || Math.abs(one - other) > Math.abs(one) * 1e-14);
      expect(contentText([['甲', one, '乙']])).not.toBe(contentText([['甲', other, '乙']]));
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ['blanks at the end of a row and blank rows at the end', [['甲', 1, '', ''], [''], []], [['甲', 1]]],
  ['what a program adds in the last digit of a number', [[0.1 + 0.2]], [[0.3]]],
  ['how a line break is written', [['甲\r\n乙']], [['甲\n乙']]],
  ['midnight', [[{ date: '2026-11-02' }]], [[{ date: '2026-11-02', time: '00:00:00' }]]],
  ['a blank written as nothing or as an empty text', [[null, '甲']], [['', '甲']]],
])('%s makes no difference', (_, one, other) => {
  expect(contentText(one)).toBe(contentText(other));
});

it.each([
  ['a number typed as text', [[5]], [['5']]],
  ['a value one column further', [['', '甲']], [['甲']]],
  ['a value one row further', [[''], ['甲']], [['甲']]],
  ['a time of day', [[{ date: '2026-11-02', time: '08:00:00' }]], [[{ date: '2026-11-02', time: '00:00:00' }]]],
  ['a day typed as text', [['2026-11-02']], [[{ date: '2026-11-02' }]]],
  ['a truth value typed as text', [[true]], [['true']]],
  ['a space at the end', [['甲 ']], [['甲']]],
])('%s makes a difference', (_, one, other) => {
  expect(contentText(one)).not.toBe(contentText(other));
});
