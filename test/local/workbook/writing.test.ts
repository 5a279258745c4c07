import { newWorkbook, openWorkbook } from '../../../local/workbook';
import type { Content } from '../../../local/workbook';
import {
  bookOf,
  cell,
  codeOf,
  contentAt,
  MAIN,
  number,
  partNames,
  partOf,
  put,
  relationships,
  text,
} from './package-builder';

const SHEET = 'xl/worksheets/sheet1.xml';
const formula = (source: string, result: Content | null = null): Content => ({
  kind: 'formula',
  formula: source,
  result,
});

describe('a changed cell changes nothing around it', () => {
  const bytes = bookOf({
    sheets: {
      表:
        '<row r="1" spans="1:2" ht="30" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" cm="1"><v>2</v></c></row>\n' +
        '<row r="4" s="5" customFormat="1"><c r="C4" s="2"/><extLst><ext uri="a"/></extLst></row>',
    },
    sharedStrings: '<si><r><rPr><b/></rPr><t>富文本</t></r></si><si><t>已有</t></si>',
  });

  test('its look stays, the row keeps its height, other rows their very bytes', () => {
    const workbook = openWorkbook(bytes);
    put(workbook.sheets()[0], 1, 1, number(7));
    expect(partOf(workbook.save(), SHEET)).toContain(
      '<row r="1" ht="30" customHeight="1"><c r="A1" s="3"><v>7</v></c><c r="B1" cm="1"><v>2</v></c></row><row r="4" s="5"',
    );
    expect(workbook.touchedParts()).toEqual([SHEET]);
  });

  test('new cells take the look of their row and stand in order of columns', () => {
    const workbook = openWorkbook(bytes);
    put(workbook.sheets()[0], 4, 2, number(1));
    put(workbook.sheets()[0], 4, 27, { kind: 'boolean', value: true });
    put(workbook.sheets()[0], 2, 1, { kind: 'error', value: '#N/A' });
    const xml = partOf(workbook.save(), SHEET);
    expect(xml).toContain('<c r="B4" s="5"><v>1</v></c><c r="C4" s="2"/><c r="AA4" s="5" t="b"><v>1</v></c><extLst>');
    expect(xml).toContain('</row>\n<row r="2"><c r="A2" t="e"><v>#N/A</v></c></row><row r="4"');
  });

  test('writing what is there already changes no byte and keeps the rich text', () => {
    const workbook = openWorkbook(bytes);
    workbook.sheets()[0]?.write({ row: 1, column: 1, rows: 1, columns: 2 }, [[text('富文本'), number(2)]]);
    expect(workbook.touchedParts()).toEqual([]);
    expect(Buffer.compare(workbook.save(), bytes)).toBe(0);
  });

  test('a text of the table is used again, a new one goes to its end', () => {
    const workbook = openWorkbook(bytes);
    workbook
      .sheets()[0]
      ?.write({ row: 9, column: 1, rows: 1, columns: 3 }, [[text('已有'), text('新 '), text('富文本')]]);
    const saved = workbook.save();
    expect(partOf(saved, SHEET)).toContain(
      '<c r="A9" t="s"><v>1</v></c><c r="B9" t="s"><v>2</v></c><c r="C9" t="s"><v>3</v></c>',
    );
    expect(partOf(saved, 'xl/sharedStrings.xml')).toContain(
      'uniqueCount="4"><si><r><rPr><b/></rPr><t>富文本</t></r></si><si><t>已有</t></si><si><t xml:space="preserve">新 </t></si><si><t>富文本</t></si></sst>',
    );
  });

  test('a blank takes the content away and leaves the look', () => {
    const workbook = openWorkbook(bytes);
    workbook.sheets()[0]?.write({ row: 1, column: 1, rows: 1, columns: 2 }, [[{ kind: 'blank' }, { kind: 'blank' }]]);
    expect(partOf(workbook.save(), SHEET)).toContain('<row r="1" ht="30" customHeight="1"><c r="A1" s="3"/></row>');
  });

  test('clearing takes contents and looks', () => {
    const workbook = openWorkbook(bytes);
    workbook.sheets()[0]?.clear({ row: 1, column: 1, rows: 9, columns: 1 });
    expect(partOf(workbook.save(), SHEET)).toContain(
      '<row r="1" ht="30" customHeight="1"><c r="B1" cm="1"><v>2</v></c></row>',
    );
  });
});

describe('formulas that are written over', () => {
  test('the followers of a shared formula outlive its master', () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3" s="1"><f t="shared" si="0"/><v>6</v></c></row>';
    const workbook = openWorkbook(bookOf({ sheets: { 表: rows } }));
    put(workbook.sheets()[0], 1, 2, number(9));
    const xml = partOf(workbook.save(), SHEET);
    expect(xml).toContain('<c r="B2"><f>A2*2</f><v>4</v></c>');
    expect(xml).toContain('<c r="B3" s="1"><f>A3*2</f><v>6</v></c>');
  });

  test('part of an array formula is refused, the whole of it is not', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    const workbook = openWorkbook(bookOf({ sheets: { 表: rows } }));
    const sheet = workbook.sheets()[0];
    expect(
      codeOf(() => {
        put(sheet, 2, 1, number(1));
      }),
    ).toBe('inside-array');
    expect(
      codeOf(() => {
        sheet?.clear(cell(1, 1));
      }),
    ).toBe('inside-array');
    expect(workbook.touchedParts()).toEqual([]);
    sheet?.write({ row: 1, column: 1, rows: 2, columns: 1 }, [[number(5)], [number(6)]]);
    put(sheet, 2, 1, number(7));
    expect(contentAt(sheet, 2, 1)).toEqual(number(7));
  });

  test('the calculation chain goes with the first formula that goes', () => {
    const bytes = bookOf({
      sheets: { 表: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row>' },
      links: { calcChain: '/xl/calcChain.xml' },
      parts: { 'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>` },
    });
    const kept = openWorkbook(bytes);
    put(kept.sheets()[0], 1, 2, number(3));
    expect(partNames(kept.save())).toContain('xl/calcChain.xml');
    const gone = openWorkbook(bytes);
    put(gone.sheets()[0], 1, 1, number(3));
    const saved = gone.save();
    expect(partNames(saved)).not.toContain('xl/calcChain.xml');
    expect(partOf(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('a formula without its result makes the next program compute', () => {
    const workbook = openWorkbook(bookOf({ sheets: { 表: '' } }));
    put(workbook.sheets()[0], 1, 1, formula('SUM(B1:B2)&"<"'));
    const saved = workbook.save();
    expect(partOf(saved, SHEET)).toContain('<c r="A1"><f>SUM(B1:B2)&amp;&quot;&lt;&quot;</f></c>');
    expect(partOf(saved, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
});

describe('writes that would damage something are refused before anything changes', () => {
  const xml =
    `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>姓名</v></c></row></sheetData>` +
    '<mergeCells count="1"><mergeCell ref="C3:D4"/></mergeCells></worksheet>';
  const bytes = bookOf({
    sheets: { 表: xml },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['table', '../tables/table1.xml']]),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" displayName="人员表" ref="A1:B5"/>`,
    },
  });

  test.each([
    ['a cell hidden in a merge', [4, 4], number(1), 'inside-merge'],
    ['a header of a table', [1, 1], text('名字'), 'inside-table-header'],
    ['a text that no cell can hold', [9, 1], text('长'.repeat(32768)), 'content-invalid'],
    ['a number that is none', [9, 1], number(Number.NaN), 'content-invalid'],
    ['a row after the last', [1048577, 1], number(1), 'outside-grid'],
    ['a column before the first', [1, 0], number(1), 'outside-grid'],
  ])('%s', (_, [row = 0, column = 0], content, code) => {
    const workbook = openWorkbook(bytes);
    expect(
      codeOf(() => {
        put(workbook.sheets()[0], row, column, content);
      }),
    ).toBe(code);
    expect(workbook.touchedParts()).toEqual([]);
  });

  test.each([
    ['the first cell of a merge', 3, 3, number(1)],
    ['a blank inside a merge', 4, 4, { kind: 'blank' as const }],
    ['a table header with the text it has', 1, 1, text('姓名')],
    ['the body of a table', 2, 1, text('王强')],
  ])('%s is accepted', (_, row, column, content) => {
    expect(
      codeOf(() => {
        put(openWorkbook(bytes).sheets()[0], row, column, content);
      }),
    ).toBe('accepted');
  });

  test('values of another size than the area', () => {
    const sheet = newWorkbook().addSheet('表');
    expect(
      codeOf(() => {
        sheet.write({ row: 1, column: 1, rows: 2, columns: 1 }, [[number(1)]]);
      }),
    ).toBe('size-mismatch');
  });
});

test('the written extent grows with what is written', () => {
  const xml = `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><dimension ref="B2:C3"/><sheetData/></worksheet>`;
  const workbook = openWorkbook(bookOf({ sheets: { 表: xml } }));
  put(workbook.sheets()[0], 9, 5, number(1));
  expect(partOf(workbook.save(), SHEET)).toContain('<dimension ref="B2:E9"/>');
});

test('a prefixed sheet stays prefixed', () => {
  const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const workbook = openWorkbook(bookOf({ sheets: { 表: xml } }));
  const sheet = workbook.sheets()[0];
  put(sheet, 1, 2, number(2));
  sheet?.merge({ row: 3, column: 1, rows: 1, columns: 2 });
  expect(partOf(workbook.save(), SHEET)).toContain(
    '<x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A3:B3"/></x:mergeCells></x:worksheet>',
  );
});
