import { taken } from './clerks-grid';
import { area, bookOf, commanded, look, shown, styled, zone } from './edited-book';

const THIN = { style: 'thin', colour: '#000000' };

describe('the buttons for looks', () => {
  it('change what they name and leave the rest', () => {
    const book = bookOf([['一']]);
    styled(book.sheet, 'A1', { fontName: '仿宋', italic: true });
    const style = { bold: true, strikethrough: true, fillColor: '#ffee00', textColor: '#123456', fontSize: 14 };
    commanded(book, 'SET_FORMATTING', { target: [zone('A1')], style });
    expect(look(book.sheet, 'A1')).toMatchObject({
      ...{ bold: true, italic: true, strike: true, fill: '#FFEE00', fontColour: '#123456', fontSizePt: 14 },
    });
  });

  it('align and wrap', () => {
    const book = bookOf([['一']]);
    const style = { align: 'center', verticalAlign: 'middle', wrapping: 'wrap' };
    commanded(book, 'SET_FORMATTING', { target: [zone('A1')], style });
    expect(look(book.sheet, 'A1')).toMatchObject({ horizontal: 'center', vertical: 'center', wrap: true });
  });

  it('give a whole column its look without making thousands of cells', () => {
    const book = bookOf([['一'], ['二']]);
    commanded(book, 'SET_FORMATTING', { target: [zone('A1:A1000')], style: { bold: true } });
    expect(look(book.sheet, 'A2').bold).toBe(true);
    expect(look(book.sheet, 'A800').bold).toBe(true);
    expect(book.sheet.view().rows().length).toBeLessThan(10);
  });

  it('take everything away, the number format too', () => {
    const book = bookOf([[0.5]]);
    const border = { style: 'thin', colour: '#FF0000' };
    styled(book.sheet, 'A1', {
      bold: true,
      fontSizePt: 20,
      fill: 'FF0000',
      numberFormat: '0%',
      borders: { top: border },
    });
    const edit = commanded(book, 'CLEAR_FORMATTING', { target: [zone('A1')] });
    expect(look(book.sheet, 'A1')).toEqual(look(book.sheet, 'C9'));
    expect(shown(book.sheet, 'A1')).toEqual([['0.5']]);
    taken(edit.undo());
    expect(shown(book.sheet, 'A1')).toEqual([['50%']]);
    expect(look(book.sheet, 'A1')).toMatchObject({ bold: true, fontSizePt: 20, borders: { top: border } });
  });
});

describe('the buttons for number formats', () => {
  it.each([
    ['0.00%', '12.35%'],
    ['#,##0.00', '0.12'],
    ['hhhh:mm:ss', '2:57:48'],
  ])('store %s as a format of the file', (format, text) => {
    const book = bookOf([[0.12347]]);
    commanded(book, 'SET_FORMATTING', { target: [zone('A1')], format });
    expect(shown(book.sheet, 'A1')).toEqual([[text]]);
  });

  it('leave the file its own spelling of the same format', () => {
    const book = bookOf([[46300]]);
    styled(book.sheet, 'A1', { numberFormat: '[$-804]yyyy"年"m"月"d"日"' });
    commanded(book, 'SET_FORMATTING', { target: [zone('A1')], style: { bold: true }, format: 'yyyy"年"m"月"d"日"' });
    expect(book.sheet.numberFormats(area('A1'))).toEqual([['[$-804]yyyy"年"m"月"d"日"']]);
  });
});

describe('lines', () => {
  const border = (position: string): object => ({ position, style: 'thin', color: '#000000' });

  it('are drawn around an area', () => {
    const book = bookOf([
      ['一', 1],
      ['二', 2],
    ]);
    commanded(book, 'SET_ZONE_BORDERS', { target: [zone('A1:B2')], border: border('external') });
    expect(look(book.sheet, 'A1').borders).toEqual({ left: THIN, top: THIN });
    expect(look(book.sheet, 'B2').borders).toEqual({ right: THIN, bottom: THIN });
  });

  it('are drawn between its rows', () => {
    const book = bookOf([['一'], ['二'], ['三']]);
    commanded(book, 'SET_ZONE_BORDERS', { target: [zone('A1:A3')], border: border('h') });
    expect(look(book.sheet, 'A1').borders).toEqual({ bottom: THIN });
    expect(look(book.sheet, 'A2').borders).toEqual({ top: THIN, bottom: THIN });
  });

  it('go, with those of the neighbours on the edge', () => {
    const book = bookOf([['一', 1]]);
    styled(book.sheet, 'A1:B1', { border: { colour: '000000' } });
    commanded(book, 'SET_ZONE_BORDERS', { target: [zone('A1')], border: border('clear') });
    expect(look(book.sheet, 'A1').borders).toEqual({});
    expect(look(book.sheet, 'B1').borders).toEqual({ top: THIN, right: THIN, bottom: THIN });
  });

  it('of a kind that the grid does not know stay as they are when it draws the same again', () => {
    const book = bookOf([['一']]);
    const double = { style: 'double', colour: '#000000' };
    styled(book.sheet, 'A1', { borders: { bottom: double } });
    commanded(book, 'SET_BORDER', {
      col: 0,
      row: 0,
      border: { bottom: { style: 'thick', color: '#000000' }, top: { style: 'thin', color: '#000000' } },
    });
    expect(look(book.sheet, 'A1').borders).toEqual({ top: THIN, bottom: double });
  });
});

describe('joining cells', () => {
  it('keeps the first content, and undoing brings the others back', () => {
    const book = bookOf([['一', '二']]);
    const edit = commanded(book, 'ADD_MERGE', { target: [zone('A1:B1')], force: true });
    expect(book.sheet.merges()).toEqual([area('A1:B1')]);
    expect(shown(book.sheet, 'A1:B1')).toEqual([['一', '']]);
    taken(edit.undo());
    expect(book.sheet.merges()).toEqual([]);
    expect(shown(book.sheet, 'A1:B1')).toEqual([['一', '二']]);
    taken(edit.redo());
    expect(book.sheet.merges()).toEqual([area('A1:B1')]);
  });

  it('is taken apart again', () => {
    const book = bookOf([['一']]);
    book.sheet.merge(area('A1:B2'));
    commanded(book, 'REMOVE_MERGE', { target: [zone('A1:B2')] });
    expect(book.sheet.merges()).toEqual([]);
  });
});

describe('rows and columns', () => {
  it('get sizes, and their usual ones back', () => {
    const book = bookOf([['一']]);
    commanded(book, 'RESIZE_COLUMNS_ROWS', { dimension: 'COL', elements: [0, 2], size: 140 });
    commanded(book, 'RESIZE_COLUMNS_ROWS', { dimension: 'ROW', elements: [0], size: 40 });
    const widths = book.sheet
      .view()
      .columns()
      .filter(({ pixels }) => pixels === 140);
    expect(widths.map(({ from }) => from)).toEqual([1, 3]);
    expect(book.sheet.view().rows()).toContainEqual({ row: 1, pixels: 40, hidden: false });
    commanded(book, 'RESIZE_COLUMNS_ROWS', { dimension: 'ROW', elements: [0], size: null });
    expect(book.sheet.view().rows()).toContainEqual({ row: 1, pixels: null, hidden: false });
  });

  it('are hidden and shown', () => {
    const book = bookOf([['一'], ['二']]);
    const edit = commanded(book, 'HIDE_COLUMNS_ROWS', { dimension: 'ROW', elements: [1] });
    commanded(book, 'HIDE_COLUMNS_ROWS', { dimension: 'COL', elements: [3] });
    expect(book.sheet.view().rows()).toContainEqual(expect.objectContaining({ row: 2, hidden: true }));
    expect(book.sheet.view().columns()).toContainEqual(expect.objectContaining({ from: 4, hidden: true }));
    taken(edit.undo());
    expect(book.sheet.view().rows()).toContainEqual(expect.objectContaining({ row: 2, hidden: false }));
    commanded(book, 'UNHIDE_COLUMNS_ROWS', { dimension: 'COL', elements: [3] });
    expect(
      book.sheet
        .view()
        .columns()
        .every(({ hidden }) => !hidden),
    ).toBe(true);
  });

  it('are frozen apart and thawed', () => {
    const book = bookOf([['一']]);
    commanded(book, 'FREEZE_ROWS', { quantity: 2 });
    commanded(book, 'FREEZE_COLUMNS', { quantity: 1 });
    expect(book.sheet.view().frozen()).toEqual({ rows: 2, columns: 1 });
    const edit = commanded(book, 'UNFREEZE_COLUMNS_ROWS');
    expect(book.sheet.view().frozen()).toEqual({ rows: 0, columns: 0 });
    taken(edit.undo());
    expect(book.sheet.view().frozen()).toEqual({ rows: 2, columns: 1 });
  });

  it('lose the lines between them', () => {
    const book = bookOf([['一']]);
    const edit = commanded(book, 'SET_GRID_LINES_VISIBILITY', { areGridLinesVisible: false });
    expect(book.sheet.view().showsGridLines()).toBe(false);
    taken(edit.undo());
    expect(book.sheet.view().showsGridLines()).toBe(true);
  });
});
