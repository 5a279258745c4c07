import { openWorkbook } from '../../../local/workbook';
import type { XlsxSheet, XlsxWorkbook } from '../../../local/workbook';
import { bookOf, cell, number, partOf, text } from './package-builder';

const SHEET = 'xl/worksheets/sheet1.xml';

function opened(rows: string): { workbook: XlsxWorkbook; sheet: XlsxSheet } {
  const workbook = openWorkbook(bookOf({ sheets: { 表: rows } }));
  const [sheet] = workbook.sheets();
  if (sheet === undefined) throw new Error('no sheet');
  return { workbook, sheet };
}

const ROW = '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>';

describe('a recording that is taken back', () => {
  it('leaves the sheet as it was, to the byte', () => {
    const { workbook, sheet } = opened(ROW);
    const before = partOf(workbook.save(), SHEET);
    const recording = workbook.record();
    sheet.write(cell(1, 1), [[number(5)]]);
    sheet.write(cell(7, 3), [[text('新')]]);
    sheet.merge({ row: 3, column: 1, rows: 2, columns: 2 });
    sheet.shape().setRowHeights([1, 9], 80);
    sheet.freeze(1, 1);
    recording.takeBack();
    expect(partOf(workbook.save(), SHEET)).toBe(before);
  });

  it('lets the formulas on its cells keep their results', () => {
    const { workbook, sheet } = opened(ROW);
    const recording = workbook.record();
    sheet.write(cell(1, 1), [[number(5)]]);
    recording.takeBack();
    workbook.save();
    expect(sheet.read(cell(1, 2))).toMatchObject([[{ result: { value: 2 } }]]);
  });

  it('may be a part of another one', () => {
    const { workbook, sheet } = opened(ROW);
    const outer = workbook.record();
    sheet.write(cell(1, 1), [[number(5)]]);
    const inner = workbook.record();
    sheet.write(cell(1, 1), [[number(6)]]);
    inner.takeBack();
    expect(sheet.read(cell(1, 1))).toEqual([[number(5)]]);
    outer.takeBack();
    expect(sheet.read(cell(1, 1))).toEqual([[number(1)]]);
  });
});

describe('a recorded change', () => {
  it('tells which cells are others now', () => {
    const { workbook, sheet } = opened(ROW);
    const recording = workbook.record();
    sheet.write({ row: 1, column: 1, rows: 2, columns: 1 }, [[number(1)], [number(3)]]);
    sheet.style(cell(4, 4), [[{ bold: true }]]);
    expect(recording.end().cells).toEqual([{ sheet: '表', areas: [cell(2, 1), cell(4, 4)] }]);
  });

  it('is empty where everything is as it was', () => {
    const { workbook, sheet } = opened(ROW);
    const recording = workbook.record();
    sheet.write(cell(1, 1), [[number(5)]]);
    sheet.write(cell(1, 1), [[number(1)]]);
    expect(recording.end().isEmpty).toBe(true);
  });

  it('is undone only where nobody has changed anything since', () => {
    const { workbook, sheet } = opened(ROW);
    const recording = workbook.record();
    sheet.write({ row: 1, column: 3, rows: 1, columns: 2 }, [[text('甲'), text('乙')]]);
    const change = recording.end();
    sheet.write(cell(1, 4), [[text('别人的')]]);
    change.undo();
    expect(sheet.shown({ row: 1, column: 3, rows: 1, columns: 2 })).toEqual([['', '别人的']]);
  });

  it('undoes the width of one column beside another that has been changed since', () => {
    const { workbook, sheet } = opened(ROW);
    const recording = workbook.record();
    sheet.shape().setColumnWidths([1, 2, 3], 140);
    const change = recording.end();
    sheet.shape().setColumnWidths([2], 70);
    expect(change.undo().leftAlone).toBe(true);
    expect(sheet.view().columns()).toEqual([expect.objectContaining({ from: 2, to: 2, pixels: 70 })]);
  });

  it('undoes one merge and leaves those made since', () => {
    const { workbook, sheet } = opened(ROW);
    const recording = workbook.record();
    sheet.merge({ row: 3, column: 1, rows: 1, columns: 2 });
    const change = recording.end();
    sheet.merge({ row: 5, column: 1, rows: 1, columns: 2 });
    expect(change.undo().leftAlone).toBe(false);
    expect(sheet.merges()).toEqual([{ row: 5, column: 1, rows: 1, columns: 2 }]);
    change.redo();
    expect(sheet.merges()).toHaveLength(2);
  });

  it('puts no content under cells merged since', () => {
    const { workbook, sheet } = opened(ROW);
    const recording = workbook.record();
    sheet.write(cell(1, 2), [[{ kind: 'blank' }]]);
    const change = recording.end();
    sheet.merge({ row: 1, column: 1, rows: 1, columns: 2 });
    change.undo();
    expect(sheet.read(cell(1, 2))).toEqual([[{ kind: 'blank' }]]);
  });

  it('brings followers of a shared formula back with texts of their own', () => {
    const shared =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>';
    const { workbook, sheet } = opened(shared);
    const recording = workbook.record();
    sheet.write({ row: 1, column: 2, rows: 2, columns: 1 }, [[number(7)], [number(8)]]);
    const change = recording.end();
    sheet.write(cell(1, 2), [[number(9)]]);
    change.undo();
    expect(sheet.read({ row: 1, column: 2, rows: 2, columns: 1 })).toMatchObject([[number(9)], [{ formula: 'A2*2' }]]);
  });
});
