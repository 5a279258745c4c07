import { newWorkbook, openWorkbook } from '../../../local/workbook';
import type { Validation, XlsxSheet } from '../../../local/workbook';
import { WORKSHEET_ORDER } from '../../../local/workbook/sheet/worksheet-part';
import { bookOf, cell, codeOf, MAIN, number, partNames, partOf, put, relationships } from './package-builder';

const SHEET = 'xl/worksheets/sheet1.xml';
const column = (from: number): { row: 3; column: number; rows: 10; columns: 1 } => ({
  row: 3,
  column: from,
  rows: 10,
  columns: 1,
});
const validations: Validation[] = [
  {
    areas: [column(1), column(4)],
    rule: { kind: 'list', values: ['指挥组', '说"村"'] },
    helpText: '选一类',
    strict: true,
  },
  { areas: [column(2)], rule: { kind: 'decimal', from: 0, to: 100 }, helpText: '', strict: false },
  { areas: [column(3)], rule: { kind: 'date' }, helpText: '日期', strict: true },
];

function everythingOn(sheet: XlsxSheet): void {
  put(sheet, 1, 1, number(1));
  sheet.setNotes([{ row: 1, column: 1, text: '说明' }]);
  sheet.addValidations(validations);
  sheet.merge({ row: 5, column: 5, rows: 2, columns: 2 });
  sheet.protect({ description: '程序维护', editors: ['jian@example.com', 'du@example.com'] });
  sheet.setColumnWidth(2, 140);
  sheet.setTabColour('00B050');
  sheet.freeze(2, 1);
}

describe('the children of a worksheet stand in the order that Excel demands', () => {
  const inOrder = (xml: string): string[] => {
    const found = [...xml.matchAll(/<(\w+)/g)].map((match) => match[1]!);
    return WORKSHEET_ORDER.filter((name) => found.includes(name)).sort((a, b) => found.indexOf(a) - found.indexOf(b));
  };

  test.each([
    ['made by us', newWorkbook()],
    [
      'with parts at both ends',
      openWorkbook(
        bookOf({
          sheets: {
            表: `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetPr><outlinePr/></sheetPr><sheetFormatPr/><sheetData/><autoFilter ref="A1:B2"/><hyperlinks/><pageMargins/><drawing/><tableParts/><extLst><ext/></extLst></worksheet>`,
          },
        }),
      ),
    ],
  ])('in a sheet %s', (_, workbook) => {
    everythingOn(workbook.sheets()[0] ?? workbook.addSheet('表'));
    const names = inOrder(partOf(workbook.save(), SHEET));
    expect(names.length).toBeGreaterThan(8);
    expect(names).toEqual([...names].sort((a, b) => WORKSHEET_ORDER.indexOf(a) - WORKSHEET_ORDER.indexOf(b)));
  });
});

describe('what is set can be read again from the saved file', () => {
  const workbook = newWorkbook();
  everythingOn(workbook.addSheet('表'));
  const again = openWorkbook(workbook.save()).sheets()[0]!;

  test('validations, merges, notes and protection', () => {
    expect(again.validations()).toEqual(validations);
    expect(again.merges()).toEqual([{ row: 5, column: 5, rows: 2, columns: 2 }]);
    expect([again.note(1, 1), again.note(2, 2)]).toEqual(['说明', '']);
    expect(again.protection()).toEqual({ description: '程序维护', editors: ['jian@example.com', 'du@example.com'] });
  });

  test('protection can be taken away without a trace', () => {
    again.unprotect();
    expect(again.protection()).toBeNull();
  });
});

describe('columns', () => {
  test('one column is cut out of a span and keeps its look', () => {
    const cols = '<cols><col min="1" max="5" width="10" style="2" hidden="1"/></cols>';
    const workbook = openWorkbook(
      bookOf({ sheets: { 表: `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${cols}<sheetData/></worksheet>` } }),
    );
    workbook.sheets()[0]?.setColumnWidth(3, 140);
    expect(partOf(workbook.save(), SHEET)).toContain(
      '<cols><col min="1" max="2" width="10" style="2" hidden="1"/><col min="3" max="3" width="17.5" style="2" hidden="1" customWidth="1"/>' +
        '<col min="4" max="5" width="10" style="2" hidden="1"/></cols>',
    );
  });

  test.each([
    ['宋体', 11, '17.5'],
    ['等线', 11, '17.5'],
    ['SimSun', 10, '20'],
    ['Calibri', 11, '20'],
  ])('140 pixels are so many digits of the usual font %s %d', (font, size, width) => {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="${size}"/><name val="${font}"/></font></fonts></styleSheet>`;
    const workbook = openWorkbook(bookOf({ sheets: { 表: '' }, styles }));
    workbook.sheets()[0]?.setColumnWidth(1, 140);
    expect(partOf(workbook.save(), SHEET)).toContain(`width="${width}"`);
  });

  test('heights are written in points', () => {
    const workbook = newWorkbook();
    workbook.addSheet('表').setRowHeight(3, 40);
    expect(partOf(workbook.save(), SHEET)).toContain('<row r="3" ht="30" customHeight="1"/>');
  });

  test('a row that was made higher is lowered to what its text needs', () => {
    const workbook = newWorkbook();
    const sheet = workbook.addSheet('表');
    sheet.setRowHeight(1, 62);
    sheet.setRowHeight(2, 62);
    sheet.fitRows(1, 1);
    expect(partOf(workbook.save(), SHEET)).toContain('<row r="1"/><row r="2" ht="46.5" customHeight="1"/>');
  });

  test('rows are fitted to the wrapped text in their columns, and only those that need it', () => {
    const workbook = newWorkbook();
    const sheet = workbook.addSheet('表');
    const area = { row: 1, column: 1, rows: 3, columns: 1 };
    const long = { kind: 'text', value: '一二三四五六七八九十' } as const;
    sheet.setColumnWidth(1, 100);
    sheet.write(area, [[long], [{ kind: 'text', value: '短' }], [long]]);
    sheet.style(area, [[{ wrap: true, fontSizePt: 10 }], [{ wrap: true, fontSizePt: 10 }], [{ wrap: false }]]);
    sheet.fitRows(1, 3);
    const heights = [...partOf(workbook.save(), SHEET).matchAll(/<row r="(\d)"([^>]*)>/g)].map(([, row, rest]) => [
      row,
      rest,
    ]);
    expect(heights).toEqual([
      ['1', ' ht="27"'],
      ['2', ''],
      ['3', ''],
    ]);
  });
});

describe('frozen rows and columns', () => {
  test.each([
    [1, 0, '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'],
    [0, 2, '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/><selection pane="topRight"/>'],
    [
      3,
      1,
      '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/>',
    ],
  ])('%d rows and %d columns', (rows, columns, xml) => {
    const workbook = newWorkbook();
    const sheet = workbook.addSheet('表');
    sheet.freeze(9, 9);
    sheet.freeze(rows, columns);
    expect(partOf(workbook.save(), SHEET)).toContain(`<sheetView workbookViewId="0">${xml}</sheetView>`);
  });
});

describe('merges', () => {
  const sheet = newWorkbook().addSheet('表');
  sheet.merge({ row: 1, column: 1, rows: 2, columns: 2 });

  test('two merges cannot overlap, the same one twice is one', () => {
    expect(
      codeOf(() => {
        sheet.merge({ row: 2, column: 2, rows: 2, columns: 2 });
      }),
    ).toBe('overlapping-merge');
    sheet.merge({ row: 1, column: 1, rows: 2, columns: 2 });
    expect(sheet.merges()).toHaveLength(1);
  });

  test('unmerging an area takes the merges inside it', () => {
    sheet.merge({ row: 9, column: 1, rows: 1, columns: 3 });
    sheet.unmerge({ row: 1, column: 1, rows: 3, columns: 3 });
    expect(sheet.merges()).toEqual([{ row: 9, column: 1, rows: 1, columns: 3 }]);
  });
});

describe('notes', () => {
  const vml =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><o:idmap v:ext="edit" data="2"/><v:shape id="_x0000_s2049" type="#_x0000_t202"><v:textbox><div><br></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
  const bytes = bookOf({
    sheets: {
      表: `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="r"><sheetData/><legacyDrawing r:id="rId2"/></worksheet>`,
    },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([
        ['comments', '/xl/comments1.xml'],
        ['vmlDrawing', '/xl/drawings/vmlDrawing1.vml'],
      ]),
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>甲</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>旧</t></r><r><t>话</t></r></text></comment></commentList></comments>`,
      'xl/drawings/vmlDrawing1.vml': vml,
    },
  });

  test('new ones join those that are there, and removing one leaves the others', () => {
    const workbook = openWorkbook(bytes);
    const sheet = workbook.sheets()[0]!;
    expect(sheet.note(1, 1)).toBe('旧话');
    sheet.setNotes([{ row: 2, column: 3, text: '新\n话' }]);
    sheet.setNotes([{ row: 1, column: 1, text: '' }]);
    const saved = workbook.save();
    expect([sheet.note(1, 1), sheet.note(2, 3)]).toEqual(['', '新\n话']);
    const boxes = partOf(saved, 'xl/drawings/vmlDrawing1.vml');
    expect(boxes).not.toContain('s2049');
    expect(boxes).toContain('<v:shape id="_x0000_s2050"');
    expect(boxes).toContain('<x:Row>1</x:Row><x:Column>2</x:Column>');
    expect(partNames(saved).filter((name) => /comments|vml/.test(name))).toHaveLength(2);
  });

  test('taking a note away where there is none touches nothing', () => {
    const workbook = openWorkbook(bookOf({ sheets: { 表: '' } }));
    workbook.sheets()[0]?.setNotes([{ row: 1, column: 1, text: '' }]);
    expect(workbook.touchedParts()).toEqual([]);
  });
});

describe('limits of Excel', () => {
  const list = (values: string[]): Validation[] => [
    { areas: [cell(1, 1)], rule: { kind: 'list', values }, helpText: '', strict: true },
  ];

  test.each([
    ['longer than 255 characters', ['甲'.repeat(256)]],
    ['with a comma in a value', ['甲,乙']],
    ['without a value', []],
  ])('a list %s is refused', (_, values) => {
    const sheet = newWorkbook().addSheet('表');
    expect(
      codeOf(() => {
        sheet.addValidations(list(values));
      }),
    ).toBe('list-invalid');
  });

  test('a longer help text is shortened visibly', () => {
    const sheet = newWorkbook().addSheet('表');
    sheet.addValidations([{ ...validations[0]!, helpText: '长'.repeat(300) }]);
    expect(sheet.validations()[0]?.helpText).toBe(`${'长'.repeat(254)}…`);
  });

  test('validation of other kinds stays in the file and is not listed', () => {
    const other =
      '<dataValidation type="textLength" operator="greaterThan" sqref="A1"><formula1>2</formula1></dataValidation>';
    const workbook = openWorkbook(
      bookOf({
        sheets: {
          表: `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData/><dataValidations count="1">${other}</dataValidations></worksheet>`,
        },
      }),
    );
    const sheet = workbook.sheets()[0]!;
    sheet.addValidations([validations[1]!]);
    expect(sheet.validations()).toEqual([validations[1]]);
    expect(partOf(workbook.save(), SHEET)).toContain(`<dataValidations count="2">${other}`);
  });

  test("a sheet with someone's password is left alone", () => {
    const xml = `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData/><sheetProtection sheet="1" hashValue="x"/></worksheet>`;
    const sheet = openWorkbook(bookOf({ sheets: { 表: xml } })).sheets()[0]!;
    expect(sheet.protection()).toEqual({ description: '', editors: [] });
    expect(
      codeOf(() => {
        sheet.unprotect();
      }),
    ).toBe('password-protected');
    expect(
      codeOf(() => {
        sheet.protect({ description: '', editors: [] });
      }),
    ).toBe('password-protected');
  });
});
