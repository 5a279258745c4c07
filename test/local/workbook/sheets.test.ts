import { newWorkbook, openWorkbook } from '../../../local/workbook';
import type { XlsxWorkbook } from '../../../local/workbook';
import { bookOf, codeOf, MAIN, partNames, partOf, relationships } from './package-builder';

const BOOK = 'xl/workbook.xml';
const names = (workbook: XlsxWorkbook): string[] => workbook.sheets().map((sheet) => sheet.name);
const view = (selected: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetViews><sheetView ${selected}workbookViewId="0"/></sheetViews><sheetData/></worksheet>`;

const bytes = bookOf({
  beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
  sheets: { 甲: view(''), 乙: view('tabSelected="1" '), 丙: '<row r="1"><c r="A1"><f>甲!A1+1</f><v>1</v></c></row>' },
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">乙!$A$1</definedName><definedName name="单价" localSheetId="2">丙!$B$1</definedName></definedNames>',
  parts: {
    'xl/worksheets/_rels/sheet2.xml.rels': relationships([['drawing', '../drawings/drawing1.xml']]),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([['drawing', '../drawings/drawing2.xml']]),
    'xl/drawings/drawing1.xml': '<a/>',
    'xl/drawings/drawing2.xml': '<a/>',
    'xl/drawings/_rels/drawing1.xml.rels': relationships([
      ['image', '../media/shared.png'],
      ['image', '../media/own.png'],
    ]),
    'xl/drawings/_rels/drawing2.xml.rels': relationships([['image', '../media/shared.png']]),
    'xl/media/shared.png': 'p',
    'xl/media/own.png': 'p',
  },
});

describe('adding a sheet', () => {
  test('at the end, or before another; names and windows still mean the sheets they meant', () => {
    const workbook = openWorkbook(bytes);
    workbook.addSheet('末');
    workbook.addSheet('首', 1);
    expect(names(workbook)).toEqual(['甲', '首', '乙', '丙', '末']);
    const xml = partOf(workbook.save(), BOOK);
    expect(xml).toContain('activeTab="2"');
    expect(xml).toContain('name="_xlnm.Print_Area" localSheetId="2"');
    expect(xml).toContain('name="单价" localSheetId="3"');
    expect(names(openWorkbook(workbook.save()))).toEqual(['甲', '首', '乙', '丙', '末']);
  });

  test.each([
    ['', 'name-invalid'],
    ['a'.repeat(32), 'name-invalid'],
    ['排名 2026/10', 'name-invalid'],
    ["'甲", 'name-invalid'],
    ['History', 'name-invalid'],
    ['甲', 'name-taken'],
    ['排名 2026-10', 'accepted'],
    ['a'.repeat(31), 'accepted'],
  ])('the name "%s": %s', (name, code) => {
    expect(codeOf(() => openWorkbook(bytes).addSheet(name))).toBe(code);
  });

  test('names are compared without case', () => {
    const workbook = newWorkbook();
    workbook.addSheet('Ranking');
    expect(codeOf(() => workbook.addSheet('RANKING'))).toBe('name-taken');
  });

  test('a file in the strict form of the format gets only strict relationships', () => {
    const strict = (xml: string): string =>
      xml.replace(
        /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006/g,
        'http://purl.oclc.org/ooxml/officeDocument',
      );
    const links = {
      '_rels/.rels': relationships([['officeDocument', '/xl/workbook.xml']]),
      'xl/_rels/workbook.xml.rels': relationships([['worksheet', '/xl/worksheets/sheet1.xml']]),
    };
    const parts = Object.fromEntries(Object.entries(links).map(([name, xml]) => [name, strict(xml)]));
    const workbook = openWorkbook(bookOf({ sheets: { 甲: '' }, parts }));
    workbook.addSheet('乙');
    expect(partOf(workbook.save(), 'xl/_rels/workbook.xml.rels')).not.toContain(
      'schemas.openxmlformats.org/officeDocument',
    );
  });

  test('no two sheets share an id, a part or a relationship', () => {
    const workbook = openWorkbook(bytes);
    const ids = [...workbook.sheets(), workbook.addSheet('一'), workbook.addSheet('二')].map((sheet) => sheet.id);
    expect(new Set(ids).size).toBe(5);
    expect(partNames(workbook.save()).filter((name) => name.startsWith('xl/worksheets/sheet'))).toHaveLength(5);
  });
});

describe('removing a sheet', () => {
  test('takes with it what only it uses', () => {
    const workbook = openWorkbook(bytes);
    workbook.removeSheet(workbook.sheets()[1]!);
    const saved = workbook.save();
    expect(names(workbook)).toEqual(['甲', '丙']);
    const parts = partNames(saved);
    for (const gone of [
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/media/own.png',
    ]) {
      expect(parts).not.toContain(gone);
    }
    expect(parts).toEqual(expect.arrayContaining(['xl/drawings/drawing2.xml', 'xl/media/shared.png']));
    expect(partOf(saved, BOOK)).toContain('<definedNames><definedName name="单价" localSheetId="1">');
  });

  test('another sheet becomes the active one', () => {
    const workbook = openWorkbook(bytes);
    workbook.removeSheet(workbook.sheets()[1]!);
    const saved = workbook.save();
    expect(partOf(saved, BOOK)).not.toContain('activeTab');
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain('tabSelected="1"');
  });

  test.each([
    ['a formula', bytes],
    [
      'a defined name',
      bookOf({
        sheets: { 甲: '', 乙: '' },
        afterSheets: "<definedNames><definedName name='a'>SUM('甲'!$A$1)</definedName></definedNames>",
      }),
    ],
    [
      'a range over several sheets',
      bookOf({ sheets: { 甲: '', 乙: '<row r="1"><c r="A1"><f>SUM(甲:乙!A1)</f></c></row>' } }),
    ],
    [
      'a link inside the workbook',
      bookOf({
        sheets: {
          甲: '',
          乙: `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData/><hyperlinks><hyperlink ref="A1" location="甲!A1"/></hyperlinks></worksheet>`,
        },
      }),
    ],
    [
      'a chart',
      bookOf({
        sheets: { 甲: '', 乙: '' },
        parts: {
          'xl/worksheets/_rels/sheet2.xml.rels': relationships([['chart', '/xl/charts/chart1.xml']]),
          'xl/charts/chart1.xml': '<c:chart xmlns:c="c"><c:f>甲!$A$1:$A$3</c:f></c:chart>',
        },
      }),
    ],
  ])('is refused while %s refers to it', (_, file) => {
    const workbook = openWorkbook(file);
    expect(
      codeOf(() => {
        workbook.removeSheet(workbook.sheets()[0]!);
      }),
    ).toBe('still-referenced');
    expect(workbook.touchedParts()).toEqual([]);
  });

  test('a sheet whose name is only part of a longer name is not referred to', () => {
    const file = bookOf({
      sheets: { 甲: '', 甲乙: '', 丙: '<row r="1"><c r="A1"><f>甲乙!A1&amp;"甲!A1"</f></c></row>' },
    });
    const workbook = openWorkbook(file);
    workbook.removeSheet(workbook.sheets()[0]!);
    expect(names(workbook)).toEqual(['甲乙', '丙']);
  });

  test('the last visible sheet stays', () => {
    const workbook = newWorkbook();
    const only = workbook.addSheet('一');
    expect(
      codeOf(() => {
        workbook.removeSheet(only);
      }),
    ).toBe('last-sheet');
    expect(
      codeOf(() => {
        only.setHidden(true);
      }),
    ).toBe('last-sheet');
  });

  test('a sheet added and removed again leaves the file as it was', () => {
    const workbook = openWorkbook(bytes);
    workbook.removeSheet(workbook.addSheet('新'));
    expect(workbook.touchedParts()).toEqual([]);
    expect(Buffer.compare(workbook.save(), bytes)).toBe(0);
  });
});

describe('the active tab', () => {
  test('only one tab is selected', () => {
    const workbook = openWorkbook(bytes);
    workbook.activate(workbook.sheets()[2]!);
    const saved = workbook.save();
    expect(partOf(saved, BOOK)).toContain('activeTab="2"');
    expect(partOf(saved, 'xl/worksheets/sheet2.xml')).toContain('<sheetView workbookViewId="0"/>');
    expect(partOf(saved, 'xl/worksheets/sheet3.xml')).toContain('tabSelected="1"');
    expect(workbook.touchedParts()).not.toContain('xl/worksheets/sheet1.xml');
  });

  test('a chart sheet that was shown is not selected any more', () => {
    const workbook = openWorkbook(
      bookOf({
        beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
        sheets: { 甲: '', 图: '' },
        parts: {
          'xl/_rels/workbook.xml.rels': relationships([
            ['worksheet', '/xl/worksheets/sheet1.xml'],
            ['chartsheet', '/xl/chartsheets/sheet1.xml'],
          ]),
          'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews></chartsheet>`,
        },
      }),
    );
    workbook.activate(workbook.sheets()[0]!);
    expect(partOf(workbook.save(), 'xl/chartsheets/sheet1.xml')).not.toContain('tabSelected');
  });

  test('hiding the active sheet shows another one', () => {
    const workbook = openWorkbook(bytes);
    workbook.sheets()[1]!.setHidden(true);
    expect(workbook.sheets().map((sheet) => sheet.hidden)).toEqual([false, true, false]);
    const xml = partOf(workbook.save(), BOOK);
    expect(xml).toContain('state="hidden"');
    expect(xml).not.toContain('activeTab');
  });
});
