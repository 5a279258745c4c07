import { shown } from './shown-sheet';

const filled = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="C9"><v>2</v></c></row></sheetData>';

function validation(attributes: string, formulas: string): string {
  const rule = `<dataValidation sqref="B2:B1048576" ${attributes}>${formulas}</dataValidation>`;
  return `${filled}<dataValidations count="1">${rule}</dataValidations>`;
}

function rule(attributes: string, inner: string, sqref = 'A1:A9'): string {
  return `${filled}<conditionalFormatting sqref="${sqref}"><cfRule priority="1" ${attributes}>${inner}</cfRule></conditionalFormatting>`;
}

describe('data validation', () => {
  test.each([
    [
      'type="list"',
      '<formula1>"甲, 乙"</formula1>',
      { type: 'isValueInList', values: ['甲', '乙'], displayStyle: 'arrow' },
    ],
    [
      'type="list" showDropDown="1"',
      '<formula1>$A$1:$A$9</formula1>',
      { type: 'isValueInRange', values: ['$A$1:$A$9'], displayStyle: 'plainText' },
    ],
    [
      'type="list"',
      "<formula1>'单位'!$A$1:$A$9</formula1>",
      { type: 'isValueInRange', values: ['单位!$A$1:$A$9'], displayStyle: 'arrow' },
    ],
    [
      'type="list"',
      "<formula1>'单位 2026'!$A$1:$A$9</formula1>",
      { type: 'isValueInRange', values: ["'单位 2026'!$A$1:$A$9"], displayStyle: 'arrow' },
    ],
    ['type="decimal" operator="lessThan"', '<formula1>5</formula1>', { type: 'isLessThan', values: ['5'] }],
    ['type="whole"', '<formula1>1</formula1><formula2>A1+1</formula2>', { type: 'isBetween', values: ['1', '=A1+1'] }],
    [
      'type="date" operator="greaterThan"',
      '<formula1>46000</formula1>',
      { type: 'dateIsAfter', values: ['46000'], dateValue: 'exactDate' },
    ],
    ['type="custom"', '<formula1>LEN(B2)=7</formula1>', { type: 'customFormula', values: ['=LEN(B2)=7'] }],
  ])('%s %s is shown, as far as the sheet goes', (attributes, formulas, criterion) => {
    const { sheet, unshown } = shown(validation(attributes, formulas));
    expect(sheet.dataValidationRules).toEqual([
      { id: 'v0.0', criterion, ranges: ['B2:B1000'], isBlocking: attributes.includes('list') },
    ]);
    expect(unshown).toEqual([]);
  });

  test('what may be left blank is not refused by the grid, which takes a cleared cell for a wrong one', () => {
    const { sheet } = shown(validation('type="list" allowBlank="1"', '<formula1>"甲"</formula1>'));
    expect(sheet.dataValidationRules).toMatchObject([{ isBlocking: false }]);
  });

  test.each([
    ['type="textLength"', '<formula1>5</formula1>'],
    ['type="time"', '<formula1>0.5</formula1>'],
    ['type="list"', '<formula1>INDIRECT(A1)</formula1>'],
    ['type="custom"', '<formula1>LET(a,1,a)</formula1>'],
  ])('%s %s stays in the file and is listed', (attributes, formulas) => {
    const { sheet, unshown } = shown(validation(attributes, formulas));
    expect(sheet.dataValidationRules).toEqual([]);
    expect(unshown).toEqual([{ kind: 'validation', sheet: '表', count: 1 }]);
  });
});

describe('conditional formats', () => {
  test.each([
    [
      'type="expression" dxfId="0"',
      '<formula>A1&gt;N(B1)</formula>',
      { operator: 'customFormula', values: ['=A1>IF(ISNUMBER(B1),B1,0)'] },
    ],
    [
      'type="cellIs" operator="between" dxfId="0"',
      '<formula>1</formula><formula>$B$1</formula>',
      { operator: 'isBetween', values: ['1', '=$B$1'] },
    ],
    [
      'type="containsText" text="逾期" dxfId="0"',
      '<formula>x</formula>',
      { operator: 'containsText', values: ['逾期'] },
    ],
    ['type="duplicateValues" dxfId="0"', '', { operator: 'duplicateValues', values: [] }],
    [
      'type="top10" rank="3" bottom="1" dxfId="0"',
      '',
      { operator: 'top10', values: ['3'], isBottom: true, isPercent: false },
    ],
  ])('%s is shown', (attributes, inner, expected) => {
    const { sheet, unshown } = shown(rule(attributes, inner));
    expect(sheet.conditionalFormats).toMatchObject([
      { rule: { type: 'CellIsRule', style: { bold: true }, ...expected }, ranges: ['A1:A9'] },
    ]);
    expect(unshown).toEqual([]);
  });

  test('a formula reads in each area as it would from that area', () => {
    const { sheet } = shown(rule('type="expression" dxfId="0"', '<formula>$C1=A1</formula>', 'A1:A2 B5'));
    expect(sheet.conditionalFormats).toMatchObject([
      { ranges: ['A1:A2'], rule: { values: ['=$C1=A1'] } },
      { ranges: ['B5'], rule: { values: ['=$C5=B5'] } },
    ]);
  });

  test('scales, bars and icons', () => {
    const scale =
      '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FFFFFF00"/><color rgb="FF00FF00"/></colorScale>';
    expect(shown(rule('type="colorScale"', scale)).sheet.conditionalFormats).toMatchObject([
      { rule: { type: 'ColorScaleRule', midpoint: { type: 'percentile', value: '50', color: 0xffff00 } } },
    ]);
    const bar = '<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>';
    expect(shown(rule('type="dataBar"', bar)).sheet.conditionalFormats).toMatchObject([
      { rule: { type: 'DataBarRule', color: 0x638ec6 } },
    ]);
    const icons =
      '<iconSet iconSet="3Arrows" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="5" gte="0"/><cfvo type="num" val="9"/></iconSet>';
    expect(shown(rule('type="iconSet"', icons)).sheet.conditionalFormats).toMatchObject([
      {
        rule: {
          icons: { upper: 'arrowBad', lower: 'arrowGood' },
          lowerInflectionPoint: { operator: 'gt', value: '5' },
          upperInflectionPoint: { operator: 'ge' },
        },
      },
    ]);
  });

  test.each([
    ['type="iconSet"', '<iconSet iconSet="5Arrows"><cfvo type="percent" val="0"/></iconSet>'],
    ['type="aboveAverage" dxfId="0"', ''],
    ['type="containsErrors" dxfId="0"', '<formula>ISERROR(A1)</formula>'],
  ])('%s stays in the file and is listed', (attributes, inner) => {
    expect(shown(rule(attributes, inner)).unshown).toEqual([{ kind: 'conditionalFormat', sheet: '表', count: 1 }]);
  });

  test('a rule on whole columns ends a little below what is filled', () => {
    const { sheet } = shown(rule('type="duplicateValues" dxfId="0"', '', 'A1:A1048576'));
    expect(sheet.conditionalFormats).toMatchObject([{ ranges: ['A1:A29'] }]);
  });

  test('rules that would take the grid too long after every edit are listed instead', () => {
    const far = '<sheetData><row r="9000"><c r="A9000"><v>1</v></c></row></sheetData>';
    const wide =
      '<conditionalFormatting sqref="A1:A9000"><cfRule type="expression" priority="1" dxfId="0"><formula>A1=1</formula></cfRule></conditionalFormatting>';
    expect(shown(far + wide).unshown).toEqual([{ kind: 'conditionalFormat', sheet: '表', count: 1 }]);
  });
});
