import { zipSync } from 'fflate';
import { openWorkbook } from '../../../local/workbook';
import { bookOf, codeOf, zipOf } from './package-builder';

const compoundFile = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(stream, 'utf16le')]);

describe('files that are not an .xlsx are refused by what they are', () => {
  test.each([
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'encrypted'],
    ['an .xls or .et file', compoundFile('Workbook'), 'legacy-xls'],
    ['a very old .xls without a container', Buffer.from('0908100000060500', 'hex'), 'legacy-xls'],
    [
      'an .ods file',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'ods',
    ],
    ['an .xlsb file', zipOf({ '_rels/.rels': '<a/>', 'xl/workbook.bin': 'x' }), 'binary-xlsb'],
    ['a .csv file', Buffer.from('月份,对象,得分\r\n2026-10,农业组,80\r\n'), 'text-file'],
    ['a .csv file in UTF-16', Buffer.from('\ufeff月份,对象', 'utf16le'), 'text-file'],
    ['a web page named .xls', Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), 'text-file'],
    ['an empty file', new Uint8Array(), 'not-a-workbook'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-a-workbook'],
    ['any zip archive', zipOf({ 'a.txt': 'x' }), 'not-a-workbook'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(() => openWorkbook(bytes))).toBe(code);
  });

  test('a text document is not a workbook', () => {
    const rels =
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
    const bytes = zipOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': rels, 'word/document.xml': '<a/>' });
    expect(codeOf(() => openWorkbook(bytes))).toBe('not-a-workbook');
  });

  test('the message names the conversion to do', () => {
    expect(() => openWorkbook(compoundFile('Workbook'))).toThrow(/save it as \.xlsx/);
  });
});

describe('damaged workbooks are refused, never half read', () => {
  const whole = bookOf({ sheets: { 评分: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
  const readAll = (bytes: Uint8Array): unknown =>
    openWorkbook(bytes)
      .sheets()
      .map((sheet) => sheet.read({ row: 1, column: 1, rows: 2, columns: 2 }));

  test('wherever the file is cut off', () => {
    for (let length = 4; length < whole.length; length += 7) {
      expect([length, codeOf(() => readAll(whole.subarray(0, length)))]).toEqual([length, 'damaged']);
    }
  });

  test('where one byte of a compressed part is wrong', () => {
    const codes = new Set<string>();
    for (let at = 30; at < whole.length; at += 11) {
      const broken = whole.slice();
      broken[at] = broken[at]! ^ 0x55;
      codes.add(codeOf(() => readAll(broken)));
    }
    expect([...codes].sort()).toEqual(expect.arrayContaining(['damaged']));
    expect(
      [...codes].every((code) => ['accepted', 'damaged', 'encrypted', 'not-a-workbook', 'too-large'].includes(code)),
    ).toBe(true);
  });

  test.each([
    ['a tag is not closed', '<row r="1"><c r="A1"><v>1</v></row>'],
    ['a text is not in the table', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['a number is none', '<row r="1"><c r="A1"><v>十</v></c></row>'],
    ['rows go backwards', '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>'],
  ])('%s', (_, rows) => {
    expect(codeOf(() => readAll(bookOf({ sheets: { 评分: rows } })))).toBe('damaged');
  });

  test.each([
    ['workbook part', 'xl/workbook.xml', '<workbook'],
    ['relationships', 'xl/_rels/workbook.xml.rels', '<Relationships><Relationship></Relationships>'],
    ['sheet', 'xl/worksheets/sheet1.xml', '<worksheet><sheetData></worksheet>'],
  ])('the XML of the %s is broken', (_, part, xml) => {
    const bytes = bookOf({ sheets: { 评分: '' }, parts: { [part]: xml } });
    expect(codeOf(() => readAll(bytes))).toBe('damaged');
  });

  test('a container that would unpack to a thousand times its size', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(30_000_000) }, { level: 9 });
    expect(codeOf(() => openWorkbook(bomb))).toBe('too-large');
  });
});
