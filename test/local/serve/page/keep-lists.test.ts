import { registries } from '@odoo/o-spreadsheet';
import { keepLists, type PluginRegistry } from '../../../../local/serve/page/grid/keep-lists';
import { gridOn } from '../edits/clerks-grid';
import { area, bookOf, zone } from '../edits/edited-book';

keepLists(registries.corePluginRegistry as unknown as PluginRegistry);

it('a cell that is emptied keeps its list of answers, even if it is empty already', () => {
  const book = bookOf([['是'], ['']]);
  const rule = { kind: 'list', values: ['是', '否'] } as const;
  book.sheet.addValidations([{ areas: [area('A1:A2')], rule, helpText: '', strict: true }]);
  let offered: readonly boolean[] = [];
  gridOn(book.workbook).does((model) => {
    model.dispatch('DELETE_CONTENT', { sheetId: book.id, target: [zone('A1:A2')] });
    model.dispatch('DELETE_CONTENT', { sheetId: book.id, target: [zone('A1:A2')] });
    offered = [0, 1].map((row) => model.getters.cellHasListDataValidationIcon({ sheetId: book.id, col: 0, row }));
  });
  expect(offered).toEqual([true, true]);
});
