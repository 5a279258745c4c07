import { unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../../local/workbook';
import { bookOf, contentAt, MAIN, number, relationships, text } from './package-builder';

const firstSheet = (bytes: Uint8Array) => openWorkbook(bytes).sheets()[0];

describe('cells are read as the file means them', () => {
  const sheet = firstSheet(
    bookOf({
      sheets: {
        评分:
          '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" t="s"><v>3</v></c></row>' +
          '<row r="3"><c r="A3"><v>91.2</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#DIV/0!</v></c><c r="D3" t="inlineStr"><is><r><t>行</t></r><r><t>内</t></r></is></c></row>' +
          '<row r="4"><c r="A4" t="str"><f>B2&amp;"x"</f><v>甲x</v></c><c r="B4"><f>1/3</f></c><c r="C4" t="d"><v>2026-10-05</v></c><c r="D4" s="0"/></row>' +
          '<row><c><v>1</v></c><c r="C5"><v>3</v></c><c><v>4</v></c></row>',
      },
      sharedStrings:
        '<si><t>普通</t></si><si><r><rPr><b/></rPr><t>富</t></r><r><t xml:space="preserve"> 文本</t></r></si>' +
        '<si><t>项目</t><rPh sb="0" eb="2"><t>xiangmu</t></rPh></si><si><t>一_x000D_\r\n二_x005F_x0041_&amp;&#x4E09;</t></si>',
    }),
  );

  test.each([
    ['a shared text', 2, 1, text('普通')],
    ['a text in several runs', 2, 2, text('富 文本')],
    ['a text without its phonetic guide', 2, 3, text('项目')],
    ['escapes and line ends', 2, 4, text('一\r\n二_x0041_&三')],
    ['a number', 3, 1, number(91.2)],
    ['a truth value', 3, 2, { kind: 'boolean', value: true }],
    ['an error', 3, 3, { kind: 'error', value: '#DIV/0!' }],
    ['a text inside the cell', 3, 4, text('行内')],
    ['a formula with its result', 4, 1, { kind: 'formula', formula: 'B2&"x"', result: text('甲x') }],
    ['a formula without a result', 4, 2, { kind: 'formula', formula: '1/3', result: null }],
    ['a date spelled out', 4, 3, number(46300)],
    ['a cell with nothing but a look', 4, 4, { kind: 'blank' }],
    ['a row and a cell without an address', 5, 1, number(1)],
    ['a cell after one with an address', 5, 4, number(4)],
    ['a cell past the end', 900, 40, { kind: 'blank' }],
  ])('%s', (_, row, column, content) => {
    expect(contentAt(sheet, row, column)).toEqual(content);
  });

  test('the extent is that of contents, not of looks', () => {
    expect([sheet?.lastRow(), sheet?.lastColumn()]).toEqual([5, 4]);
    const styled = firstSheet(bookOf({ sheets: { 空: '<row r="9"><c r="Z9" s="1"/></row>' } }));
    expect([styled?.lastRow(), styled?.lastColumn()]).toEqual([0, 0]);
  });

  test('the followers of a shared formula have its formula, moved', () => {
    const shared = firstSheet(
      bookOf({
        sheets: {
          表:
            '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">SUM($A1:B1)+&quot;A1&quot;+表!A$1+LOG10(A1)</f><v>1</v></c></row>' +
            '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>',
        },
      }),
    );
    expect(contentAt(shared, 3, 3)).toMatchObject({ formula: 'SUM($A3:B3)+"A1"+表!A$1+LOG10(A3)' });
  });
});

describe('every legal packaging is understood', () => {
  test('a namespace prefix on everything', () => {
    const xml =
      `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c>` +
      '<x:c r="B1" t="inlineStr"><x:is><x:t>前缀</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const sheet = firstSheet(bookOf({ sheets: { 表: xml } }));
    expect(sheet?.read({ row: 1, column: 1, rows: 1, columns: 2 })).toEqual([
      [{ kind: 'formula', formula: '1+1', result: number(2) }, text('前缀')],
    ]);
  });

  test('chart sheets are not listed, and the others keep their order', () => {
    const workbook = openWorkbook(
      bookOf({
        sheets: { 甲: '', 图: '', 乙: '' },
        parts: {
          'xl/_rels/workbook.xml.rels': relationships([
            ['worksheet', 'worksheets/sheet1.xml'],
            ['chartsheet', 'chartsheets/sheet1.xml'],
            ['worksheet', '../xl/worksheets/sheet3.xml'],
          ]),
        },
      }),
    );
    expect(workbook.sheets().map((sheet) => sheet.name)).toEqual(['甲', '乙']);
  });

  test('parts are found whatever the case of their names', () => {
    const bytes = bookOf({
      sheets: { 表: '<row r="1"><c r="A1"><v>5</v></c></row>' },
      parts: { 'xl/_rels/workbook.xml.rels': relationships([['worksheet', '/XL/Worksheets/SHEET1.xml']]) },
    });
    expect(contentAt(firstSheet(bytes), 1, 1)).toEqual(number(5));
  });

  test('comments and CDATA among the cells', () => {
    const rows = '<row r="1"><!-- <c r="A1"/> --><c r="A1" t="inlineStr"><is><t><![CDATA[<甲&乙>]]></t></is></c></row>';
    expect(contentAt(firstSheet(bookOf({ sheets: { 表: rows } })), 1, 1)).toEqual(text('<甲&乙>'));
  });

  test('a sheet in UTF-16', () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>8</v></c></row></sheetData></worksheet>`;
    const bytes = bookOf({ sheets: { 表: '' } });
    const utf16 = zipSync({ ...unzipSync(bytes), 'xl/worksheets/sheet1.xml': Buffer.from(xml, 'utf16le') });
    expect(contentAt(firstSheet(utf16), 1, 1)).toEqual(number(8));
  });

  test('the 1904 calendar shows the same day', () => {
    const styles =
      `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>` +
      '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>';
    const workbook = openWorkbook(
      bookOf({
        beforeSheets: '<workbookPr date1904="1"/>',
        sheets: { 表: '<row r="1"><c r="A1" s="1"><v>44838</v></c><c r="B1"><v>44838</v></c></row>' },
        styles,
      }),
    );
    expect(workbook.date1904).toBe(true);
    expect(workbook.sheets()[0]?.shown({ row: 1, column: 1, rows: 1, columns: 2 })).toEqual([['2026-10-05', '44838']]);
  });
});
