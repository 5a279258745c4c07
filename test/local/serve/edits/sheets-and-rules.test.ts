import { benchOf, gridOn } from './clerks-grid';
import { area, bookOf, commanded, pasted, shown, SHEET, zone } from './edited-book';

describe('sheets', () => {
  it('are made at their place, and all tabs load anew', () => {
    const book = bookOf([['一']]);
    const edit = commanded(book, 'CREATE_SHEET', { sheetId: 'new', position: 0, name: '备注' });
    expect(book.workbook.sheets().map(({ name }) => name)).toEqual(['备注', SHEET]);
    expect(edit.isStructural).toBe(true);
    expect(edit.undo()).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('不能撤销') });
  });

  it('are renamed where nothing calls them by their name', () => {
    const book = bookOf([['一']]);
    commanded(book, 'RENAME_SHEET', { oldName: SHEET, newName: '十月计划' });
    expect(book.sheet.name).toBe('十月计划');
  });

  it('keep their name where a formula calls them by it', () => {
    const book = bookOf([[1]]);
    const other = book.workbook.addSheet('汇总');
    other.write(area('A1'), [[{ kind: 'formula', formula: `'${SHEET}'!A1*2`, result: null }]]);
    const grid = gridOn(book.workbook);
    const outcome = grid.does((model) =>
      model.dispatch('RENAME_SHEET', { sheetId: book.id, oldName: SHEET, newName: '十月计划' }),
    );
    expect(outcome).toEqual({ kind: 'refused', sentence: expect.stringContaining(`引用工作表“${SHEET}”`) });
    expect(book.sheet.name).toBe(SHEET);
  });

  it('are moved past hidden ones', () => {
    const book = bookOf([['一']]);
    book.workbook.addSheet('参数').setHidden(true);
    book.workbook.addSheet('汇总');
    commanded(book, 'MOVE_SHEET', { delta: 1 });
    expect(book.workbook.sheets().map(({ name }) => name)).toEqual(['参数', '汇总', SHEET]);
  });

  it('are hidden, shown, coloured and deleted', () => {
    const book = bookOf([['一']]);
    const other = book.workbook.addSheet('汇总');
    const sheetId = `s${String(other.id)}`;
    commanded(book, 'COLOR_SHEET', { sheetId, color: '#ff0000' });
    expect(other.view().tabColour()).toBe('#FF0000');
    commanded(book, 'HIDE_SHEET', { sheetId });
    expect(other.hidden).toBe(true);
    commanded(book, 'SHOW_SHEET', { sheetId });
    commanded(book, 'DELETE_SHEET', { sheetId, sheetName: '汇总' });
    expect(book.workbook.sheets().map(({ name }) => name)).toEqual([SHEET]);
  });
});

describe('a drop-down list', () => {
  const list = { kind: 'list', values: ['完成', '未完成'] } as const;

  function ruled(): ReturnType<typeof bookOf> {
    const book = bookOf([
      ['完成', 1],
      ['', 2],
    ]);
    book.sheet.addValidations([{ areas: [area('A1:A5')], rule: list, helpText: '选一个', strict: true }]);
    return book;
  }

  it('stays as it is when cells are copied inside it, and nothing has to be loaded anew', () => {
    const book = ruled();
    expect(pasted(book, 'A1', 'A2').isStructural).toBe(false);
    expect(book.sheet.validations()).toEqual([
      { areas: [area('A1:A5')], rule: list, helpText: '选一个', strict: true },
    ]);
  });

  it('comes along with a copied cell, with its help text', () => {
    const book = ruled();
    expect(pasted(book, 'A1', 'D8').isStructural).toBe(true);
    const [validation] = book.sheet.validations();
    expect(validation).toMatchObject({ rule: list, helpText: '选一个' });
    expect(validation?.areas).toHaveLength(2);
    expect(validation?.areas).toEqual(expect.arrayContaining([area('A1:A5'), area('D8')]));
  });

  it('takes the place of the rule that was there', () => {
    const book = ruled();
    const rule = { kind: 'decimal', from: 0, to: 9 } as const;
    book.sheet.addValidations([{ areas: [area('B1:B5')], rule, helpText: '', strict: true }]);
    pasted(book, 'A1', 'B2');
    const areas = book.sheet.validations().map((one) => one.areas);
    expect(areas[0]).toEqual(expect.arrayContaining([area('A1:A5'), area('B2')]));
    expect(areas[1]).toEqual([area('B1'), area('B3:B5')]);
  });

  it('goes with a cut cell', () => {
    const book = ruled();
    pasted(book, 'A1', 'C1', 'CUT');
    const [validation] = book.sheet.validations();
    expect(validation?.areas).toEqual(expect.arrayContaining([area('C1'), area('A2:A5')]));
    expect(shown(book.sheet, 'A1:C1')).toEqual([['', '1', '完成']]);
  });

  it('is made and taken away in the grid', () => {
    const book = bookOf([['完成']]);
    const criterion = { type: 'isValueInList', values: ['是', '否'], displayStyle: 'arrow' };
    const rule = { id: 'mine', criterion, isBlocking: true };
    commanded(book, 'ADD_DATA_VALIDATION_RULE', { rule, ranges: [{ _sheetId: book.id, _zone: zone('B1:B3') }] });
    expect(book.sheet.validations()).toMatchObject([{ rule: { kind: 'list', values: ['是', '否'] }, strict: true }]);
    commanded(book, 'REMOVE_DATA_VALIDATION_RULE', { id: 'v0.0' });
    expect(book.sheet.validations()).toEqual([]);
  });
});

describe('a conditional format', () => {
  const format = { areas: [area('A1:A3')], formula: 'A1>3', look: { fill: 'FFC7CE' } };

  it('comes along with a copied cell, its formula read from there', () => {
    const book = bookOf([[5], [1], [2]]);
    book.sheet.setConditionalFormats([format]);
    pasted(book, 'A1', 'C2');
    // As it reads in A1, the first cell of all.
    expect(book.sheet.conditionalFormats()).toEqual([{ ...format, areas: [area('A1:A3'), area('C2')] }]);
  });

  it('stays as it is when cells are copied inside it', () => {
    const book = bookOf([[5], [1], [2]]);
    book.sheet.setConditionalFormats([format]);
    expect(pasted(book, 'A1', 'A2').isStructural).toBe(false);
    expect(book.sheet.conditionalFormats()).toEqual([format]);
  });

  it('is made by a formula in the grid', () => {
    const book = bookOf([[5]]);
    const rule = {
      type: 'CellIsRule',
      operator: 'customFormula',
      values: ['=A1>3'],
      style: { fillColor: '#00FF00', bold: true },
    };
    commanded(book, 'ADD_CONDITIONAL_FORMAT', {
      cf: { id: 'mine', rule },
      ranges: [{ _sheetId: book.id, _zone: zone('A1:A9') }],
    });
    expect(book.sheet.conditionalFormats()).toEqual([
      { areas: [area('A1:A9')], formula: 'A1>3', look: { fill: '00FF00', bold: true } },
    ]);
  });

  it('of a kind that cannot be kept is refused, with the cells that came with it', () => {
    const book = bookOf([[5]]);
    const grid = gridOn(book.workbook, benchOf(book.workbook));
    const rule = {
      type: 'ColorScaleRule',
      minimum: { type: 'value', value: '', color: 1 },
      maximum: { type: 'value', value: '', color: 5 },
    };
    const outcome = grid.does((model) =>
      model.dispatch('ADD_CONDITIONAL_FORMAT', {
        sheetId: book.id,
        cf: { id: 'mine', rule },
        ranges: [{ _sheetId: book.id, _zone: zone('A1:A9') }],
      }),
    );
    expect(outcome).toEqual({ kind: 'refused', sentence: expect.stringContaining('条件格式') });
  });
});
