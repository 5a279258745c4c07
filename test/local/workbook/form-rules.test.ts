import { newWorkbook, openWorkbook } from '../../../local/workbook';
import type { Area, CellLink, ConditionalFormat, Validation, XlsxSheet } from '../../../local/workbook';
import { bookOf, cell, codeOf, MAIN, partOf } from './package-builder';

const SHEET = 'xl/worksheets/sheet1.xml';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const rows = (row: number, count: number, column = 1): Area => ({ row, column, rows: count, columns: 1 });

/** The first sheet of a book whose worksheet has these elements after its cells. */
function sheetWith(afterCells: string, styles?: string): { sheet: XlsxSheet; saved: () => string } {
  const xml = `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="r"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="C4"><v>1</v></c></row></sheetData>${afterCells}</worksheet>`;
  const workbook = openWorkbook(
    bookOf({ sheets: { 表: xml, '名单 1': '' }, ...(styles === undefined ? {} : { styles }) }),
  );
  return { sheet: workbook.sheets()[0]!, saved: () => partOf(workbook.save(), SHEET) };
}

const rule = (areas: readonly Area[], one: Validation['rule']): Validation => ({
  areas,
  rule: one,
  helpText: '',
  strict: true,
});

describe('validations', () => {
  test.each<[string, Validation['rule'], string]>([
    [
      'cells of another sheet',
      { kind: 'listFrom', sheet: "老'村 1", area: rows(2, 9) },
      "<formula1>'老''村 1'!$A$2:$A$10</formula1>",
    ],
    [
      'cells of the same sheet',
      { kind: 'listFrom', sheet: '表', area: rows(2, 9, 3) },
      '<formula1>$C$2:$C$10</formula1>',
    ],
    ['a formula', { kind: 'formula', formula: 'LEN(A1)<9' }, '<formula1>LEN(A1)&lt;9</formula1>'],
    [
      'a first and a last day',
      { kind: 'date', from: 46000, to: 46030 },
      '<formula1>46000</formula1><formula2>46030</formula2>',
    ],
    ['a first day', { kind: 'date', from: 46000 }, 'operator="greaterThanOrEqual"'],
    ['a last day', { kind: 'date', to: 46030 }, '<formula1>1</formula1><formula2>46030</formula2>'],
    ['a least number', { kind: 'decimal', from: 0, to: Infinity }, 'operator="greaterThanOrEqual"'],
    ['a greatest number', { kind: 'decimal', from: -Infinity, to: 5 }, 'operator="lessThanOrEqual"'],
  ])('are read again as written: %s', (_, one, xml) => {
    const workbook = newWorkbook();
    workbook.addSheet('表').addValidations([rule([rows(1, 5)], one)]);
    const saved = workbook.save();
    expect(partOf(saved, SHEET)).toContain(xml);
    expect(openWorkbook(saved).sheets()[0]?.validations()).toEqual([rule([rows(1, 5)], one)]);
  });

  test('a list that Excel keeps in an extension, because its values are on another sheet, is read and cleared', () => {
    const list = `<x14:dataValidations count="1" xmlns:xm="xm"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'名单 1'!$B$2:$B$4</xm:f></x14:formula1><xm:sqref>A2:A9</xm:sqref></x14:dataValidation></x14:dataValidations>`;
    const { sheet, saved } = sheetWith(
      `<extLst><ext uri="other"><x/></ext><ext uri="lists" xmlns:x14="${X14}">${list}</ext></extLst>`,
    );
    expect(sheet.validations()).toEqual([
      rule([rows(2, 8)], { kind: 'listFrom', sheet: '名单 1', area: rows(2, 3, 2) }),
    ]);
    sheet.clearValidations(rows(1, 3));
    expect(saved()).toContain('<xm:sqref>A4:A9</xm:sqref>');
    sheet.clearValidations(rows(1, 99));
    expect(saved()).toContain('<extLst><ext uri="other"><x/></ext></extLst>');
  });

  test.each([
    ['a name', '部门'],
    ['a relative reference, another list in each cell', 'B1:B5'],
    ['another workbook', '[1]Sheet1!$A$1:$A$5'],
    ['a function', 'INDIRECT($B$1)'],
  ])('a list by %s is not listed and stays', (_, formula) => {
    const other = `<dataValidation type="list" sqref="A2:A9"><formula1>${formula}</formula1></dataValidation>`;
    const { sheet, saved } = sheetWith(`<dataValidations count="1">${other}</dataValidations>`);
    sheet.addValidations([rule([rows(1, 1, 5)], { kind: 'date' })]);
    expect(sheet.validations()).toHaveLength(1);
    expect(saved()).toContain(other);
  });

  test('clearing cuts a hole into a rule, whose formula then reads from its new first cell', () => {
    const workbook = newWorkbook();
    const sheet = workbook.addSheet('表');
    sheet.addValidations([rule([rows(2, 9)], { kind: 'formula', formula: 'A2>$B$1' })]);
    sheet.clearValidations(rows(1, 3));
    expect(sheet.validations()).toEqual([rule([rows(4, 7)], { kind: 'formula', formula: 'A4>$B$1' })]);
    sheet.clearValidations(rows(6, 2));
    expect(sheet.validations()).toEqual([rule([rows(4, 2), rows(8, 3)], { kind: 'formula', formula: 'A4>$B$1' })]);
  });

  test('clearing leaves no empty list behind, and a rule beside the area alone', () => {
    const { sheet, saved } = sheetWith('');
    sheet.addValidations([rule([rows(2, 2)], { kind: 'date' })]);
    sheet.clearValidations(rows(2, 2, 2));
    expect(sheet.validations()).toHaveLength(1);
    sheet.clearValidations(rows(1, 5));
    expect(saved()).not.toContain('dataValidation');
  });
});

describe('conditional formats', () => {
  const red: ConditionalFormat = {
    areas: [rows(2, 99), rows(2, 99, 4)],
    formula: '$C2<0.7',
    look: { fill: 'FFC7CE', fontColour: '9C0006', bold: true, italic: false },
  };
  const yellow: ConditionalFormat = { areas: [rows(2, 99)], formula: '$C2<0.9', look: { fill: 'FFEB9C' } };

  test('are read again in their order, and equal looks are stored once', () => {
    const workbook = newWorkbook();
    const sheet = workbook.addSheet('表');
    sheet.setConditionalFormats([yellow, red, { ...yellow, formula: '$C2=""' }]);
    const saved = workbook.save();
    expect(openWorkbook(saved).sheets()[0]?.conditionalFormats()).toEqual([
      yellow,
      red,
      { ...yellow, formula: '$C2=""' },
    ]);
    expect(partOf(saved, 'xl/styles.xml')).toContain('<dxfs count="2">');
  });

  test('take numbers that rules of other people do not have, which stay as they are', () => {
    const scale =
      '<conditionalFormatting sqref="C1:C9"><cfRule type="colorScale" priority="1"><colorScale/></cfRule></conditionalFormatting>';
    const bars = `<extLst><ext uri="bars" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="3"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const { sheet, saved } = sheetWith(scale + bars);
    sheet.setConditionalFormats([yellow, red]);
    const xml = saved();
    expect(xml).toContain(scale);
    expect(xml).toContain(bars);
    expect([...xml.matchAll(/"expression" dxfId="\d+" priority="(\d+)"/g)].map(([, priority]) => priority)).toEqual([
      '2',
      '4',
    ]);
  });

  test('a rule that is set again as it was read keeps what we cannot read of it', () => {
    const own =
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="7" stopIfTrue="1"><formula>A1=1</formula></cfRule><cfRule type="duplicateValues" dxfId="0" priority="2"/></conditionalFormatting>';
    const styles = `<styleSheet xmlns="${MAIN}"><dxfs count="1"><dxf><font><strike/><color theme="1"/></font></dxf></dxfs></styleSheet>`;
    const { sheet, saved } = sheetWith(own, styles);
    const [read] = sheet.conditionalFormats();
    expect(read).toEqual({ areas: [rows(1, 9)], formula: 'A1=1', look: {} });
    sheet.setConditionalFormats([red, read!]);
    expect(saved()).toContain(
      '<cfRule type="expression" dxfId="0" priority="3" stopIfTrue="1"><formula>A1=1</formula>',
    );
    sheet.setConditionalFormats([]);
    expect(saved()).toContain(
      '<conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues" dxfId="0" priority="2"/></conditionalFormatting>',
    );
  });

  test('areas that programs would count from different cells get a rule each', () => {
    const sheet = newWorkbook().addSheet('表');
    sheet.setConditionalFormats([{ ...yellow, areas: [rows(5, 2, 3), rows(2, 2)], formula: 'C5>1' }]);
    expect(sheet.conditionalFormats()).toEqual([
      { ...yellow, areas: [rows(5, 2, 3)], formula: 'C5>1' },
      { ...yellow, areas: [rows(2, 2)], formula: 'A2>1' },
    ]);
  });
});

describe('links', () => {
  const link = (row: number, column: number, target = 'B7'): CellLink => ({
    row,
    column,
    sheet: "老'村 1",
    cell: target,
  });
  const all = { row: 1, column: 1, rows: 99, columns: 9 };

  test('are read again as written', () => {
    const workbook = newWorkbook();
    const sheet = workbook.addSheet('表');
    sheet.setLinks(all, [link(1, 1), link(2, 1, 'A1:C3')]);
    const saved = workbook.save();
    expect(partOf(saved, SHEET)).toContain(`<hyperlink ref="A1" location="'老''村 1'!B7"/>`);
    expect(openWorkbook(saved).sheets()[0]?.links()).toEqual([link(1, 1), link(2, 1, 'A1:C3')]);
  });

  test('of an area give way to the new ones, and those beside it stay', () => {
    const sheet = newWorkbook().addSheet('表');
    sheet.setLinks(all, [link(1, 1), link(1, 2), link(2, 1)]);
    sheet.setLinks(rows(1, 1), [link(1, 1, 'C1')]);
    expect(sheet.links()).toEqual([link(1, 2), link(2, 1), link(1, 1, 'C1')]);
    sheet.setLinks(all, []);
    expect(sheet.links()).toEqual([]);
  });

  test('on many cells at once are cut where some of them lose theirs', () => {
    const { sheet, saved } = sheetWith(
      '<hyperlinks><hyperlink ref="A1:A4" location="\'名单 1\'!A1" tooltip="去"/></hyperlinks>',
    );
    expect(sheet.links().map(({ row }) => row)).toEqual([1, 2, 3, 4]);
    sheet.setLinks(rows(2, 1), []);
    expect(saved()).toContain(
      '<hyperlink ref="A1" location="\'名单 1\'!A1" tooltip="去"/><hyperlink ref="A3:A4" location="\'名单 1\'!A1" tooltip="去"/>',
    );
  });

  test('to the outside world stay and are not listed', () => {
    const outside = '<hyperlink ref="A1" r:id="rId1"/>';
    const { sheet, saved } = sheetWith(`<hyperlinks>${outside}<hyperlink ref="C4" location="税率"/></hyperlinks>`);
    expect(sheet.links()).toEqual([]);
    sheet.setLinks(all, [link(2, 1)]);
    expect(saved()).toContain(`<hyperlinks>${outside}<hyperlink ref="A2"`);
    sheet.setLinks(rows(1, 1), [link(1, 1)]);
    expect(saved()).not.toContain(outside);
  });

  test('leave no empty list behind', () => {
    const { sheet, saved } = sheetWith('<pageMargins/>');
    sheet.setLinks(all, [link(1, 1)]);
    sheet.setLinks(all, []);
    expect(saved()).not.toContain('hyperlink');
  });
});

test.each<[string, (sheet: XlsxSheet) => void]>([
  [
    'link',
    (sheet) => {
      sheet.setLinks(cell(1, 1), [{ row: 1, column: 1, sheet: '名单 1', cell: 'A1' }]);
    },
  ],
  [
    'list',
    (sheet) => {
      sheet.addValidations([rule([cell(1, 1)], { kind: 'listFrom', sheet: '名单 1', area: rows(1, 3) })]);
    },
  ],
  [
    'conditional format',
    (sheet) => {
      sheet.setConditionalFormats([{ areas: [cell(1, 1)], formula: "'名单 1'!$A$1=A1", look: {} }]);
    },
  ],
])('a sheet that a %s leads to cannot be removed', (_, add) => {
  const workbook = newWorkbook();
  add(workbook.addSheet('表'));
  const list = workbook.addSheet('名单 1');
  expect(
    codeOf(() => {
      workbook.removeSheet(list);
    }),
  ).toBe('still-referenced');
});
