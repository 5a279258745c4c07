import { newWorkbook, openWorkbook } from '../../../local/workbook';
import type { Look, XlsxWorkbook } from '../../../local/workbook';
import { bookOf, cell, MAIN, partOf, put, number } from './package-builder';

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot;分&quot;"/></numFmts>` +
  '<fonts count="1"><font><strike val="0"/><sz val="11"/><color theme="1"/><name val="Calibri"/><charset val="134"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="3" quotePrefix="1"><alignment horizontal="right" indent="2"/></xf></cellXfs>' +
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>';

const open = (): XlsxWorkbook =>
  openWorkbook(
    bookOf({ sheets: { 表: '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1"><v>6</v></c></row>' }, styles: STYLES }),
  );

function stylesAfter(workbook: XlsxWorkbook, look: Look): string {
  workbook.sheets()[0]?.style(cell(1, 1), [[look]]);
  return partOf(workbook.save(), 'xl/styles.xml');
}

describe('one facet is changed, all others stay', () => {
  test('bold keeps the font, the format and the alignment', () => {
    const styles = stylesAfter(open(), { bold: true });
    expect(styles).toContain(
      '<font><b/><strike val="0"/><sz val="11"/><color theme="1"/><name val="Calibri"/><charset val="134"/><scheme val="minor"/></font></fonts>',
    );
    expect(styles).toContain(
      '<xf numFmtId="170" fontId="1" fillId="0" borderId="0" xfId="3" quotePrefix="1" applyFont="1"><alignment horizontal="right" indent="2"/></xf></cellXfs>',
    );
    expect(styles).toContain('<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>');
  });

  test('a font by name is not overridden by the theme', () => {
    expect(stylesAfter(open(), { fontName: '仿宋', fontSizePt: 16, fontColour: 'c00000' })).toContain(
      '<font><strike val="0"/><sz val="16"/><color rgb="FFC00000"/><name val="仿宋"/></font>',
    );
  });

  test('fill and border, and taking them away again', () => {
    const workbook = open();
    const styles = stylesAfter(workbook, { fill: 'FFF2CC', border: { colour: '808080' } });
    expect(styles).toContain(
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill></fills>',
    );
    expect(styles).toContain('<bottom style="thin"><color rgb="FF808080"/></bottom><diagonal/></border></borders>');
    const cleared = stylesAfter(workbook, { fill: null, border: null });
    expect(cleared).toContain('fillId="0" borderId="0" xfId="3" quotePrefix="1" applyFill="1" applyBorder="1"');
    expect(cleared).toContain('<fills count="3">');
  });

  test('alignment keeps the indent, protection unlocks', () => {
    const styles = stylesAfter(open(), { horizontal: 'center', vertical: 'center', wrap: true, locked: false });
    expect(styles).toContain(
      '<alignment horizontal="center" indent="2" vertical="center" wrapText="1"/><protection locked="0"/></xf></cellXfs>',
    );
  });

  test('number formats: a common id, one of the file, a new one', () => {
    const workbook = open();
    const sheet = workbook.sheets()[0];
    const formats = ['0.00%', '0.0"分"', 'yyyy"年"m"月"d"日"'];
    for (const [index, numberFormat] of formats.entries()) sheet?.style(cell(1, index + 1), [[{ numberFormat }]]);
    expect(sheet?.numberFormats({ row: 1, column: 1, rows: 1, columns: 4 })).toEqual([[...formats, 'General']]);
    expect(partOf(workbook.save(), 'xl/styles.xml')).toContain(
      '<numFmt numFmtId="171" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>',
    );
  });
});

test('equal looks are stored once', () => {
  const workbook = open();
  const sheet = workbook.sheets()[0];
  const looks = Array.from({ length: 100 }, () => [{ bold: true, fill: 'AABBCC' }]);
  sheet?.style({ row: 10, column: 1, rows: 100, columns: 1 }, looks);
  const styles = partOf(workbook.save(), 'xl/styles.xml');
  expect(styles).toContain('<cellXfs count="3">');
  expect(styles).toContain('<fonts count="2">');
});

test('a look of a column is taken by cells that come later', () => {
  const sheet = newWorkbook().addSheet('表');
  sheet.styleColumn(3, { numberFormat: '@' });
  put(sheet, 7, 3, number(7));
  expect(sheet.numberFormats({ row: 7, column: 2, rows: 1, columns: 2 })).toEqual([['General', '@']]);
});

test('styles are made where the file has none', () => {
  const workbook = openWorkbook(bookOf({ sheets: { 表: '' } }));
  workbook.sheets()[0]?.style(cell(1, 1), [[{ bold: true }]]);
  const again = openWorkbook(workbook.save());
  expect(partOf(again.save(), 'xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="1"/>');
  expect(partOf(again.save(), '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
});

test('looking at formats touches nothing', () => {
  const workbook = openWorkbook(bookOf({ sheets: { 表: '<row r="1"><c r="A1" s="9"><v>1</v></c></row>' } }));
  expect(workbook.sheets()[0]?.shown(cell(1, 1))).toEqual([['1']]);
  expect(workbook.touchedParts()).toEqual([]);
});

test('a look of a column leaves its width as it was', () => {
  const format = '<sheetFormatPr defaultColWidth="20" defaultRowHeight="15"/><sheetData/>';
  const xml = `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${format}</worksheet>`;
  const workbook = openWorkbook(bookOf({ sheets: { 表: xml } }));
  const [sheet] = workbook.sheets();
  sheet?.styleColumn(3, { bold: true });
  const [entry] = openWorkbook(workbook.save()).sheets()[0]?.view().columns() ?? [];
  expect(entry).toMatchObject({ from: 3, to: 3, pixels: null });
  expect(partOf(workbook.save(), 'xl/worksheets/sheet1.xml')).toContain('<col min="3" max="3" width="20"');
});
