import { benchOf, gridOn, taken } from './clerks-grid';
import { area, bookOf, commanded, edited, look, pasted, SHEET, selects, shown, styled, zone } from './edited-book';

describe('what is typed into the grid', () => {
  it('is read as the spreadsheet reads it, whatever format the grid would choose', () => {
    const book = bookOf([['一', 1]]);
    commanded(book, 'UPDATE_CELL', { col: 3, row: 4, content: '2026/10/5', format: 'yyyy/m/d' });
    expect(book.sheet.read(area('D5'))).toEqual([[{ kind: 'number', value: 46300 }]]);
    expect(shown(book.sheet, 'D5')).toEqual([['2026-10-05']]);
  });

  it('keeps the look and the number format of its cell', () => {
    const book = bookOf([[0.5]]);
    styled(book.sheet, 'A1', { numberFormat: '0%', fill: 'FFEECC', bold: true });
    const before = look(book.sheet, 'A1');
    commanded(book, 'UPDATE_CELL', { col: 0, row: 0, content: '0.75' });
    expect(shown(book.sheet, 'A1')).toEqual([['75%']]);
    expect(look(book.sheet, 'A1')).toEqual(before);
  });

  it('runs the script that tidies up, whose writes are undone with it', () => {
    const book = bookOf([['', '']]);
    const code =
      'function onEdit(event) { event.range.setValue(95); event.source.getSheets()[0].getRange(1, 2).setValue("已整理"); }';
    const grid = gridOn(book.workbook, benchOf(book.workbook, { code }));
    const edit = edited(
      book,
      (model) => model.dispatch('UPDATE_CELL', { sheetId: book.id, col: 0, row: 0, content: '９５分' }),
      grid,
    );
    expect(shown(book.sheet, 'A1:B1')).toEqual([['95', '已整理']]);
    expect(edit.touched).toContainEqual({ sheet: SHEET, area: area('A1:B1') });
    taken(edit.undo());
    expect(shown(book.sheet, 'A1:B1')).toEqual([['', '']]);
  });

  it('keeps the mark of functions younger than the file format', () => {
    const book = bookOf([[1]]);
    commanded(book, 'UPDATE_CELL', { col: 1, row: 0, content: '=IFS(A1>0,1,TRUE,0)' });
    expect(book.sheet.read(area('B1'))).toMatchObject([[{ formula: '_xlfn.IFS(A1>0,1,TRUE,0)' }]]);
  });

  it('may stand below the last row that the sheet had', () => {
    const book = bookOf([[1]]);
    commanded(book, 'UPDATE_CELL', { col: 0, row: 999, content: '最后' });
    expect(shown(book.sheet, 'A1000')).toEqual([['最后']]);
  });

  it('is a text in a cell for texts, without the apostrophe', () => {
    const book = bookOf([['x']]);
    styled(book.sheet, 'A1', { numberFormat: '@' });
    commanded(book, 'UPDATE_CELL', { col: 0, row: 0, content: "'001" });
    expect(book.sheet.read(area('A1'))).toEqual([[{ kind: 'text', value: '001' }]]);
  });
});

describe('the Delete key', () => {
  it('takes contents and leaves looks', () => {
    const book = bookOf([
      ['一', 1],
      ['二', 2],
    ]);
    styled(book.sheet, 'A1', { bold: true });
    commanded(book, 'DELETE_CONTENT', { target: [zone('A1:B1')] });
    expect(shown(book.sheet, 'A1:B2')).toEqual([
      ['', ''],
      ['二', '2'],
    ]);
    expect(look(book.sheet, 'A1').bold).toBe(true);
  });
});

describe('a block copied in the grid', () => {
  it('comes with its looks, lines and number formats, and texts stay texts', () => {
    const book = bookOf([
      ['一', 0.5],
      ['001', 46300],
    ]);
    styled(book.sheet, 'A1', { bold: true, fill: 'DDEEFF', borders: { top: { style: 'medium', colour: '#FF0000' } } });
    styled(book.sheet, 'B1', { numberFormat: '0.0%' });
    styled(book.sheet, 'B2', { numberFormat: 'yyyy"年"m"月"d"日"' });
    pasted(book, 'A1:B2', 'D4:D4');
    expect(book.sheet.read(area('D4:E5'))).toEqual(book.sheet.read(area('A1:B2')));
    expect(book.sheet.view().looks(area('D4:E5'))).toEqual(book.sheet.view().looks(area('A1:B2')));
    expect(book.sheet.numberFormats(area('D4:E5'))).toEqual(book.sheet.numberFormats(area('A1:B2')));
  });

  it('has its formulas shifted', () => {
    const book = bookOf([
      [1, '=A1*2'],
      [3, ''],
    ]);
    pasted(book, 'B1', 'B2');
    expect(book.sheet.read(area('B2'))).toMatchObject([[{ kind: 'formula', formula: 'A2*2' }]]);
  });

  it('is gone from its old place when it was cut', () => {
    const book = bookOf([
      ['一', 1],
      ['二', 2],
    ]);
    styled(book.sheet, 'A1', { fill: 'DDEEFF' });
    const edit = pasted(book, 'A1:B1', 'A5', 'CUT');
    expect(shown(book.sheet, 'A1:B1')).toEqual([['', '']]);
    expect(look(book.sheet, 'A1').fill).toBeNull();
    expect(shown(book.sheet, 'A5:B5')).toEqual([['一', '1']]);
    expect(look(book.sheet, 'A5').fill).toBe('#DDEEFF');
    taken(edit.undo());
    expect(shown(book.sheet, 'A1:B5')).toEqual([
      ['一', '1'],
      ['二', '2'],
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
    expect(look(book.sheet, 'A1').fill).toBe('#DDEEFF');
  });

  it('brings looks alone when only they are pasted', () => {
    const book = bookOf([['一', '二']]);
    styled(book.sheet, 'A1', { italic: true });
    edited(book, (model) => {
      selects(model, 'A1');
      model.dispatch('COPY');
      model.dispatch('PASTE', { target: [zone('B1')], pasteOption: 'onlyFormat' });
    });
    expect(shown(book.sheet, 'B1')).toEqual([['二']]);
    expect(look(book.sheet, 'B1').italic).toBe(true);
  });
});

describe('a block from another program', () => {
  const paste = (book: ReturnType<typeof bookOf>, text: string): void => {
    edited(book, (model) =>
      model.dispatch('PASTE_FROM_OS_CLIPBOARD', { target: [zone('A1')], clipboardContent: { text } }),
    );
  };

  it('is read as typed and keeps the looks of the cells', () => {
    const book = bookOf([['', '']]);
    styled(book.sheet, 'A1:B2', { fill: 'FFF2CC', bold: true });
    paste(book, '计划一\t95%\n2026-10-05\t12');
    expect(shown(book.sheet, 'A1:B2')).toEqual([
      ['计划一', '95%'],
      ['2026-10-05', '12'],
    ]);
    expect(look(book.sheet, 'B2')).toMatchObject({ fill: '#FFF2CC', bold: true });
  });

  it('is not held against drop-down lists, as nowhere', () => {
    const book = bookOf([['甲']]);
    const rule = { kind: 'list', values: ['甲', '乙'] } as const;
    book.sheet.addValidations([{ areas: [area('A1:A9')], rule, helpText: '', strict: true }]);
    paste(book, '甲\n丙');
    expect(shown(book.sheet, 'A1:A2')).toEqual([['甲'], ['丙']]);
  });
});

describe('dragging the corner of a cell', () => {
  it('goes on with the series', () => {
    const book = bookOf([[1], [2]]);
    edited(book, (model) => {
      selects(model, 'A1:A2');
      model.dispatch('AUTOFILL_SELECT', { col: 0, row: 4 });
      model.dispatch('AUTOFILL');
    });
    expect(shown(book.sheet, 'A1:A5')).toEqual([['1'], ['2'], ['3'], ['4'], ['5']]);
  });
});
