import fc from 'fast-check';
import type { GridCommand } from '../../../../local/serve/grid/grid-message';
import { takeEdit } from '../../../../local/serve/edits/take-edit';
import { EditRefused } from '../../../../local/host/index';
import { openWorkbook } from '../../../../local/workbook/index';
import type { XlsxWorkbook } from '../../../../local/workbook/index';
import { COLLEAGUE } from '../../host/run-script';
import { benchOf, gridOn } from './clerks-grid';
import { area, bookOf, SHEET, styled, zone } from './edited-book';
import type { EditedBook } from './edited-book';

/** Everything a person sees of a saved file. */
function contentsOf(workbook: XlsxWorkbook): unknown {
  const whole = { row: 1, column: 1, rows: 30, columns: 12 };
  return openWorkbook(workbook.save())
    .sheets()
    .map((sheet) => ({
      name: sheet.name,
      contents: sheet.read(whole),
      looks: sheet.view().looks(whole),
      formats: sheet.numberFormats(whole),
      merges: sheet.merges(),
      validations: sheet.validations(),
      sizes: [sheet.view().columns(), sheet.view().rows()],
      frozen: sheet.view().frozen(),
    }));
}

function refused(book: EditedBook, commands: readonly GridCommand[], user?: string): string {
  const before = contentsOf(book.workbook);
  const outcome = takeEdit(benchOf(book.workbook, user === undefined ? {} : { user }), commands);
  expect(contentsOf(book.workbook)).toEqual(before);
  return outcome.kind === 'refused' ? outcome.sentence : 'taken';
}

const update = (book: EditedBook, row: number, col: number, more: object): GridCommand => ({
  type: 'UPDATE_CELL',
  sheetId: book.id,
  row,
  col,
  ...more,
});

describe('an edit that is refused', () => {
  it('names the protected cell, and nothing of it is in the workbook', () => {
    const book = bookOf([
      ['一', 1],
      ['二', '=B1*2'],
    ]);
    book.sheet.protect({ description: '', editors: [] });
    const commands = [
      update(book, 0, 0, { content: '三', style: { bold: true } }),
      update(book, 1, 1, { content: '4' }),
    ];
    expect(refused(book, commands, COLLEAGUE)).toBe(`${SHEET}!A1 受保护，您不能修改。如需修改，请联系表格的负责人`);
  });

  it('tells what a drop-down list asks for', () => {
    const book = bookOf([['完成']]);
    const rule = { kind: 'list', values: ['完成', '未完成'] } as const;
    book.sheet.addValidations([{ areas: [area('A1:A5')], rule, helpText: '请选择完成情况', strict: true }]);
    expect(refused(book, [update(book, 0, 0, { content: '差不多' })])).toBe(
      `${SHEET}!A1 不接受“差不多”。请选择完成情况`,
    );
  });

  it('half-way leaves nothing behind: contents, looks, lines, sizes, merges, results of formulas', () => {
    const book = bookOf([
      ['一', 1, '=B1+1'],
      ['二', 2, '=B2+1'],
    ]);
    book.sheet.write(area('E5'), [[{ kind: 'formula', formula: 'B1*3', result: { kind: 'number', value: 3 } }]]);
    book.sheet.merge(area('G1:H2'));
    styled(book.sheet, 'A2', { fill: 'FFEECC' });
    const commands = [
      update(book, 0, 1, { content: '95', style: { bold: true, fillColor: '#112233' } }),
      {
        type: 'SET_ZONE_BORDERS',
        sheetId: book.id,
        target: [zone('A1:C9')],
        border: { position: 'all', style: 'thin', color: '#000000' },
      },
      { type: 'RESIZE_COLUMNS_ROWS', sheetId: book.id, dimension: 'COL', elements: [1], size: 200 },
      { type: 'REMOVE_MERGE', sheetId: book.id, target: [zone('G1:H2')] },
      { type: 'FREEZE_ROWS', sheetId: book.id, quantity: 1 },
      { type: 'CLEAR_CELLS', sheetId: book.id, target: [zone('A1:C2')] },
      // Too long for a cell.
      update(book, 8, 8, { content: 'x'.repeat(40_000) }),
    ];
    expect(refused(book, commands)).toContain('32767');
  });

  it.each([
    ['ADD_COLUMNS_ROWS', { dimension: 'ROW', base: 1, quantity: 1, position: 'after' }, '插入行或列'],
    ['REMOVE_COLUMNS_ROWS', { dimension: 'ROW', elements: [0] }, '删除行或列'],
    ['DUPLICATE_SHEET', { sheetIdTo: 'x', sheetNameTo: '副本' }, '复制工作表'],
    ['CREATE_CHART', { chartId: 'x' }, '图表'],
    ['CREATE_TABLE', { ranges: [] }, '表格'],
    ['GROUP_HEADERS', { dimension: 'ROW', start: 0, end: 1 }, '分组'],
    ['A_COMMAND_OF_THE_FUTURE', {}, '不能做这个操作'],
    ['toString', {}, '不能做这个操作'],
  ])('because of %s says what to do instead', (type, payload, words) => {
    const book = bookOf([['一']]);
    expect(refused(book, [{ type, sheetId: book.id, ...payload }])).toContain(words);
  });

  it('is one that would leave a formula pointing at what was moved away', () => {
    const book = bookOf([[1, '=A1*2']]);
    const grid = gridOn(book.workbook);
    const outcome = grid.does((model) => {
      model.selection.selectCell(0, 0);
      model.dispatch('CUT');
      model.dispatch('PASTE', { target: [zone('D4')] });
    });
    expect(outcome).toEqual({ kind: 'refused', sentence: expect.stringContaining(`${SHEET}!B1`) });
  });

  it('is one of more cells than can be taken at once', () => {
    const book = bookOf([['一']]);
    const commands = Array.from({ length: 300_001 }, (_, row) => update(book, row, 0, { content: '1' }));
    expect(refused(book, commands)).toContain('300,000');
  });

  it.each(['CLEAR_CELLS', 'DELETE_CONTENT', 'SET_FORMATTING'])('is %s over more cells than can be changed', (type) => {
    const book = bookOf([['一']]);
    const payload = { target: [zone('A2:B200000')], style: { bold: true } };
    expect(refused(book, [{ type, sheetId: book.id, ...payload }])).toContain('300,000');
  });

  it('is a change of the sheets themselves along with one of cells', () => {
    const book = bookOf([['一']]);
    const change = update(book, 0, 0, { content: '二' });
    const naming = { type: 'RENAME_SHEET', sheetId: book.id, newName: '新名', oldName: SHEET };
    expect(refused(book, [change, naming])).toContain('不能做这个操作');
    expect(refused(book, [naming, change])).toContain('不能做这个操作');
  });

  it('is an undo of what has been protected since', () => {
    const book = bookOf([['一']]);
    let isProtected = false;
    const requireEditable = (): void => {
      if (isProtected) throw new EditRefused('protected');
    };
    const bench = { ...benchOf(book.workbook), requireEditable };
    const outcome = takeEdit(bench, [update(book, 0, 0, { content: '二' })]);
    if (outcome.kind === 'refused') throw new Error(outcome.sentence);
    isProtected = true;
    const before = contentsOf(book.workbook);
    expect(outcome.undo()).toEqual({ kind: 'refused', sentence: expect.stringContaining(`${SHEET}!A1 受保护`) });
    expect(contentsOf(book.workbook)).toEqual(before);
  });

  it('is one on a sheet that is gone', () => {
    const book = bookOf([['一']]);
    expect(refused(book, [{ type: 'UPDATE_CELL', sheetId: 's99', row: 0, col: 0, content: 'x' }])).toContain('不在了');
  });
});

describe('commands that are not whole', () => {
  const value = fc.oneof(
    fc.constant(undefined),
    fc.constant(null),
    fc.integer({ min: -5, max: 2_000_000 }),
    fc.string(),
    fc.constant([]),
    fc.constant([{}]),
    fc.constant([{ left: 3, right: 1, top: 0, bottom: 0 }]),
    fc.constant([{ left: 0, right: 16_383, top: 0, bottom: 1_048_575 }]),
    fc.constant({ position: 'all', style: 'thin', color: '#000000' }),
    fc.constant({ bold: 'yes', fillColor: 'javascript:' }),
    fc.boolean(),
  );
  const types =
    'UPDATE_CELL CLEAR_CELL DELETE_CONTENT CLEAR_CELLS SET_FORMATTING CLEAR_FORMATTING SET_BORDER SET_ZONE_BORDERS SET_BORDERS_ON_TARGET ADD_MERGE REMOVE_MERGE RESIZE_COLUMNS_ROWS HIDE_COLUMNS_ROWS FREEZE_ROWS MOVE_SHEET RENAME_SHEET CREATE_SHEET COLOR_SHEET MOVE_RANGES ADD_DATA_VALIDATION_RULE REMOVE_DATA_VALIDATION_RULE ADD_CONDITIONAL_FORMAT'.split(
      ' ',
    );
  const members =
    'row col content style format target border dimension elements size quantity name newName position delta color rule cf ranges id'.split(
      ' ',
    );

  it('are refused with a sentence, whatever is in them, or taken as they stand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.dictionary(fc.constantFrom(...members), value), (type, payload) => {
        const book = bookOf([['一']]);
        const outcome = takeEdit(benchOf(book.workbook), [{ type, sheetId: book.id, ...payload }]);
        expect(outcome.kind === 'taken' || outcome.sentence.length > 5).toBe(true);
        expect(() => openWorkbook(book.workbook.save())).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
