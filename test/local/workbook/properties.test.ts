import fc from 'fast-check';
import { newWorkbook, openWorkbook } from '../../../local/workbook';
import type { Content, XlsxSheet } from '../../../local/workbook';
import { decodeCellText, encodeCellText } from '../../../local/workbook/cells/cell-text';
import { columnLetters, columnNumber, parseArea, areaAddress } from '../../../local/workbook/cells/cell-address';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(' 前后 ', '_x0041_', '_x005F_', '=1+1', '\r\n\t', '&<>"'),
);
const value: fc.Arbitrary<Content> = fc.oneof(
  fc.constant<Content>({ kind: 'blank' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number): Content => ({ kind: 'number', value: number + 0 })),
  anyText.map((text): Content => ({ kind: 'text', value: text })),
  fc.boolean().map((truth): Content => ({ kind: 'boolean', value: truth })),
  fc.constantFrom('#N/A', '#DIV/0!').map((error): Content => ({ kind: 'error', value: error })),
);
const result = value.map((content) =>
  content.kind === 'blank' || (content.kind === 'text' && content.value === '') ? null : content,
);
const content = fc.oneof(
  { weight: 5, arbitrary: value },
  {
    weight: 1,
    arbitrary: result.map((stored): Content => ({ kind: 'formula', formula: 'SUM(A1:B2)&"<x>"', result: stored })),
  },
);
const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 9 }) });
const writes = fc.uniqueArray(fc.record({ place, content }), {
  maxLength: 30,
  selector: (one) => `${String(one.place.row)},${String(one.place.column)}`,
});
const whole = { row: 1, column: 1, rows: 12, columns: 9 };

function writeAll(
  sheet: XlsxSheet,
  all: readonly { place: { row: number; column: number }; content: Content }[],
): void {
  for (const one of all) sheet.write({ ...one.place, rows: 1, columns: 1 }, [[one.content]]);
}

test('what is written is read again from the saved file', () => {
  fc.assert(
    fc.property(writes, (all) => {
      const workbook = newWorkbook();
      const sheet = workbook.addSheet('表');
      writeAll(sheet, all);
      const again = openWorkbook(workbook.save()).sheets()[0]!;
      expect(again.read(whole)).toEqual(sheet.read(whole));
      for (const one of all) {
        expect(again.read({ ...one.place, rows: 1, columns: 1 })[0]?.[0]).toEqual(one.content);
      }
    }),
    { numRuns: 300 },
  );
});

test('saving twice gives the same bytes, and writing everything again changes nothing', () => {
  fc.assert(
    fc.property(writes, (all) => {
      const workbook = newWorkbook();
      writeAll(workbook.addSheet('表'), all);
      const first = workbook.save();
      expect(Buffer.compare(first, workbook.save())).toBe(0);
      const reopened = openWorkbook(first);
      const sheet = reopened.sheets()[0]!;
      sheet.write(whole, sheet.read(whole));
      expect(Buffer.compare(first, reopened.save())).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test('writing cell by cell or in one block gives the same contents', () => {
  fc.assert(
    fc.property(writes, (all) => {
      const one = newWorkbook().addSheet('表');
      writeAll(one, all);
      const block = newWorkbook().addSheet('表');
      block.write(whole, one.read(whole));
      expect(block.read(whole)).toEqual(one.read(whole));
      expect([block.lastRow(), block.lastColumn()]).toEqual([one.lastRow(), one.lastColumn()]);
    }),
    { numRuns: 200 },
  );
});

test('any text survives the spelling of the file', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(decodeCellText(encodeCellText(text))).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('a look never changes a content, and a content never a look', () => {
  fc.assert(
    fc.property(writes, writes, (before, after) => {
      const sheet = newWorkbook().addSheet('表');
      writeAll(sheet, before);
      const contents = sheet.read(whole);
      sheet.style(
        whole,
        contents.map((row) => row.map(() => ({ numberFormat: '0.00', bold: true }))),
      );
      expect(sheet.read(whole)).toEqual(contents);
      const formats = sheet.numberFormats(whole);
      writeAll(sheet, after);
      expect(sheet.numberFormats(whole)).toEqual(formats);
    }),
    { numRuns: 50 },
  );
});

test('addresses and areas are read as they are written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16384 }), fc.integer({ min: 1, max: 1_000_000 }), (column, row) => {
      expect(columnNumber(columnLetters(column))).toBe(column);
      const area = { row, column, rows: 3, columns: 1 };
      expect(parseArea(areaAddress(area))).toEqual(area);
    }),
  );
});
