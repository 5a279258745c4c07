import { newWorkbook } from '../../../../local/workbook/index';
import type { XlsxSheet, XlsxWorkbook } from '../../../../local/workbook/index';
import { gridOn, taken } from './clerks-grid';

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const zone = (left: number, top: number, right = left, bottom = top) => ({ left, top, right, bottom });

function bookWith(rows: readonly (readonly (string | number)[])[]): { workbook: XlsxWorkbook; sheet: XlsxSheet } {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('表');
  const contents = rows.map((row) =>
    row.map((value) =>
      typeof value === 'number' ? ({ kind: 'number', value } as const) : ({ kind: 'text', value } as const),
    ),
  );
  sheet.write({ row: 1, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 }, contents);
  return { workbook, sheet };
}

const textAt = (sheet: XlsxSheet, row: number, column: number): string => sheet.shown(one(row, column))[0]?.[0] ?? '';

describe('what is typed into the grid', () => {
  it('is read as the spreadsheet reads it', () => {
    const { workbook, sheet } = bookWith([['一', 1]]);
    const grid = gridOn(workbook);
    const id = grid.model.getters.getActiveSheetId();
    taken(
      grid.does((model) =>
        model.dispatch('UPDATE_CELL', { sheetId: id, col: 3, row: 4, content: '2026-10-05', format: 'yyyy-mm-dd' }),
      ),
    );
    expect(sheet.read(one(5, 4))).toEqual([[{ kind: 'number', value: 46300 }]]);
    expect(textAt(sheet, 5, 4)).toBe('2026-10-05');
  });

  it('can be undone and made again', () => {
    const { workbook, sheet } = bookWith([['一', 1]]);
    const grid = gridOn(workbook);
    const id = grid.model.getters.getActiveSheetId();
    const edit = taken(
      grid.does((model) => model.dispatch('UPDATE_CELL', { sheetId: id, col: 0, row: 0, content: '95%' })),
    );
    expect(textAt(sheet, 1, 1)).toBe('95%');
    edit.undo();
    expect(textAt(sheet, 1, 1)).toBe('一');
    edit.redo();
    expect(textAt(sheet, 1, 1)).toBe('95%');
  });
});

describe('a block', () => {
  it('is copied with its looks', () => {
    const { workbook, sheet } = bookWith([
      ['一', 1],
      ['001', 2],
    ]);
    sheet.style(one(1, 1), [[{ bold: true, fill: 'DDEEFF' }]]);
    const grid = gridOn(workbook);
    taken(
      grid.does((model) => {
        model.selection.selectCell(0, 0);
        model.selection.setAnchorCorner(1, 1);
        model.dispatch('COPY');
        model.dispatch('PASTE', { target: [zone(3, 3)] });
      }),
    );
    expect(sheet.read({ row: 4, column: 4, rows: 2, columns: 2 })).toEqual(
      sheet.read({ row: 1, column: 1, rows: 2, columns: 2 }),
    );
    expect(sheet.view().looks(one(4, 4))).toEqual(sheet.view().looks(one(1, 1)));
  });
});
