import { openWorkbook } from '../../../local/workbook';
import type { CellLook, SheetView } from '../../../local/workbook/view/sheet-view';
import { bookOf, MAIN } from './package-builder';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const THEME =
  `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>` +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>' +
  '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

function stylesWith(fonts: string, fills: string, rest: { borders?: string; xf?: string } = {}): string {
  const borders = rest.borders ?? '<left/><right/><top/><bottom/>';
  return (
    `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/><name val="宋体"/></font><font>${fonts}</font></fonts>` +
    `<fills><fill><patternFill patternType="none"/></fill><fill>${fills}</fill></fills><borders><border/><border>${borders}</border></borders>` +
    `<cellXfs><xf/><xf fontId="1" fillId="1" borderId="1">${rest.xf ?? ''}</xf></cellXfs></styleSheet>`
  );
}

function viewOf(styles: string, sheet = '<row r="1"><c r="A1" s="1"><v>5</v></c></row>'): SheetView {
  const parts = { 'xl/theme/theme1.xml': THEME };
  const book = bookOf({ sheets: { 表: sheet }, styles, parts, links: { theme: '/xl/theme/theme1.xml' } });
  const [first] = openWorkbook(book).sheets();
  if (first === undefined) throw new Error('There is a sheet.');
  return first.view();
}

function lookOf(styles: string): CellLook | undefined {
  return viewOf(styles).looks({ row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0];
}

const worksheet = (inner: string): string => `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${inner}</worksheet>`;

describe('the look of a cell', () => {
  test('switches that are off are off', () => {
    const look = lookOf(stylesWith('<b/><i val="0"/><u val="none"/><strike/><sz val="14.5"/>', '<patternFill/>'));
    expect(look).toMatchObject({
      bold: true,
      italic: false,
      underline: false,
      strike: true,
      fontSizePt: 14.5,
      fill: null,
    });
  });

  test.each([
    ['<color rgb="FF8C1D18"/>', '#8C1D18'],
    ['<color theme="4"/>', '#4472C4'],
    ['<color theme="0"/>', '#FFFFFF'],
    ['<color theme="1"/>', '#000000'],
    ['<color theme="4" tint="0.5999938962981048"/>', '#B4C7E7'],
    ['<color theme="4" tint="-0.249977111117893"/>', '#2F5597'],
    ['<color theme="0" tint="-0.14999847407452621"/>', '#D9D9D9'],
    ['<color indexed="10"/>', '#FF0000'],
    ['<color indexed="64"/>', null],
    ['<color auto="1"/>', null],
    ['<color rgb="oops"/>', null],
  ])('%s is %s on a screen', (colour, expected) => {
    expect(lookOf(stylesWith(colour, '<patternFill/>'))?.fontColour).toBe(expected);
  });

  test('a fill is the colour of its pattern, or the first of a gradient', () => {
    const solid = '<patternFill patternType="solid"><fgColor rgb="FFDDEEFF"/></patternFill>';
    const gradient = '<gradientFill><stop position="0"><color rgb="FF112233"/></stop></gradientFill>';
    expect(lookOf(stylesWith('', solid))?.fill).toBe('#DDEEFF');
    expect(lookOf(stylesWith('', gradient))?.fill).toBe('#112233');
  });

  test('each side has its own line, and alignment is told', () => {
    const borders =
      '<left style="thin"><color rgb="FF999999"/></left><right/><top style="double"/><bottom style="none"/>';
    const xf = '<alignment horizontal="centerContinuous" vertical="center" wrapText="1"/>';
    expect(lookOf(stylesWith('', '<patternFill/>', { borders, xf }))).toMatchObject({
      borders: { left: { style: 'thin', colour: '#999999' }, top: { style: 'double', colour: null } },
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
    });
  });

  test('a cell that does not exist looks like its row or its column', () => {
    const sheet = worksheet(
      '<cols><col min="2" max="2" width="10" style="1"/></cols><sheetData><row r="1"/><row r="2" s="1" customFormat="1"/></sheetData>',
    );
    const looks = viewOf(stylesWith('<b/>', '<patternFill/>'), sheet).looks({ row: 1, column: 1, rows: 2, columns: 2 });
    expect(looks.map((row) => row.map(({ bold }) => bold))).toEqual([
      [false, true],
      [true, true],
    ]);
  });
});

describe('the sheet around its cells', () => {
  const STYLES = stylesWith('', '<patternFill/>');

  test('widths, heights and what is hidden', () => {
    const view = viewOf(
      STYLES,
      worksheet(
        '<sheetFormatPr defaultRowHeight="18"/><cols><col min="1" max="2" width="20"/><col min="4" max="4" width="9" hidden="1"/></cols>' +
          '<sheetData><row r="1" ht="30" customHeight="1"/><row r="2"/><row r="3" hidden="1"/></sheetData>',
      ),
    );
    expect(view.columns()).toMatchObject([
      { from: 1, to: 2, pixels: 160, hidden: false },
      { from: 4, to: 4, pixels: 72, hidden: true },
    ]);
    expect(view.rows()).toEqual([
      { row: 1, pixels: 40, hidden: false },
      { row: 2, pixels: null, hidden: false },
      { row: 3, pixels: null, hidden: true },
    ]);
    expect(view.usualSize()).toEqual({ width: 72, height: 24 });
  });

  test('a row that is changed is told as it is now', () => {
    const [sheet] = openWorkbook(bookOf({ sheets: { 表: '<row r="1"/>' } })).sheets();
    sheet?.setRowHeight(1, 60);
    expect(sheet?.view().rows()).toEqual([{ row: 1, pixels: 60, hidden: false }]);
  });

  test('frozen rows, grid lines, the colour of the tab and how far it reaches', () => {
    const view = viewOf(
      STYLES,
      worksheet(
        '<sheetPr><tabColor theme="4"/></sheetPr><dimension ref="A1:C9"/><sheetViews><sheetView showGridLines="0" workbookViewId="0">' +
          '<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews><sheetData/>',
      ),
    );
    expect(view.frozen()).toEqual({ rows: 2, columns: 1 });
    expect(view.showsGridLines()).toBe(false);
    expect(view.tabColour()).toBe('#4472C4');
    expect(view.reach()).toEqual({ rows: 9, columns: 3 });
  });

  test('a window that is split but not frozen freezes nothing', () => {
    const view = viewOf(
      STYLES,
      worksheet('<sheetViews><sheetView><pane xSplit="900" ySplit="1200"/></sheetView></sheetViews><sheetData/>'),
    );
    expect(view.frozen()).toEqual({ rows: 0, columns: 0 });
  });

  test('rules of every kind, in the order in which they are tried', () => {
    const view = viewOf(
      STYLES,
      worksheet(
        '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/>' +
          '<color rgb="FFFF0000"/><color theme="4"/></colorScale></cfRule></conditionalFormatting>' +
          '<conditionalFormatting sqref="B1 C1"><cfRule type="cellIs" operator="lessThan" priority="1"><formula>60</formula></cfRule></conditionalFormatting>',
      ),
    );
    expect(view.rules()).toMatchObject([
      { type: 'cellIs', formulas: ['60'], priority: 1 },
      { type: 'colorScale', points: [{ type: 'min' }, { type: 'max' }], colours: ['#FF0000', '#4472C4'] },
    ]);
  });
});
