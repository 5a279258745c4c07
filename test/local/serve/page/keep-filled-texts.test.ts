import { registries } from '@odoo/o-spreadsheet';
import { keepFilledTexts, type FillRules } from '../../../../local/serve/page/grid/keep-filled-texts';
import { area, bookOf, edited, selects, shown, styled } from '../edits/edited-book';

keepFilledTexts(registries.autofillRulesRegistry as unknown as FillRules);

/** The first cells of a column are dragged down to the sixth. */
function dragged(first: readonly (string | number)[], numberFormat = 'General') {
  const book = bookOf(Array.from({ length: 6 }, (_, row) => [first[row] ?? '']));
  styled(book.sheet, 'A1:A6', { numberFormat });
  edited(book, (model) => {
    selects(model, `A1:A${String(first.length)}`);
    model.dispatch('AUTOFILL_SELECT', { col: 0, row: 5 });
    model.dispatch('AUTOFILL');
  });
  return book;
}

it.each([
  [['001', '002'], '003 004 005 006'],
  [['010', '008'], '006 004 002 000'],
  [['2026-01', '2026-02'], '2026-03 2026-04 2026-05 2026-06'],
  [['8', '9'], '10 11 12 13'],
  [['001'], '001 001 001 001 001'],
  [['001', '002', '004'], '001 002 004'],
  [['11-1', '12-5'], '11-1 12-5 11-1 12-5'],
])('the texts %j are dragged on as texts: %s', (first, rest) => {
  const { sheet } = dragged(first);
  const cells = sheet.read(area(`A${String(first.length + 1)}:A6`)).map(([content]) => content);
  expect(cells).toEqual(rest.split(' ').map((value) => ({ kind: 'text', value })));
});

it('a time is dragged on without its days', () => {
  const { sheet } = dragged([0.5], 'hh:mm');
  expect(sheet.read(area('A2:A3'))).toEqual([[{ kind: 'number', value: 0.5 }], [{ kind: 'number', value: 0.5 }]]);
});

it('days, numbers and codes are dragged on as the grid does it', () => {
  expect(shown(dragged([1, 3]).sheet, 'A3:A4')).toEqual([['5'], ['7']]);
  expect(shown(dragged(['KJ11-1', 'KJ11-2']).sheet, 'A3:A4')).toEqual([['KJ11-3'], ['KJ11-4']]);
  expect(shown(dragged([46329], 'yyyy-mm-dd').sheet, 'A2:A3')).toEqual([['2026-11-04'], ['2026-11-05']]);
});
