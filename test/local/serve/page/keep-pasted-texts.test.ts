import { registries } from '@odoo/o-spreadsheet';
import { keepPastedTexts } from '../../../../local/serve/page/grid/keep-pasted-texts';
import type { HandlerRegistry } from '../../../../local/serve/page/grid/keep-pasted-texts';
import { area, bookOf, edited, selects, styled, zone } from '../edits/edited-book';

keepPastedTexts(registries.clipboardHandlersRegistries.cellHandlers as unknown as HandlerRegistry);

function valuesPasted(book: ReturnType<typeof bookOf>, from: string, to: string): void {
  edited(book, (model) => {
    selects(model, from);
    model.dispatch('COPY');
    model.dispatch('PASTE', { target: [zone(to)], pasteOption: 'asValue' });
  });
}

it('texts whose values are pasted stay texts, and numbers stay numbers', () => {
  const book = bookOf([['001', '2026-10-05', '=1+1', 'TRUE', '[a](b)', 7, '计划']]);
  const texts = ['001', '2026-10-05', 'TRUE', '[a](b)'].map((value) => ({ kind: 'text', value }));
  styled(book.sheet, 'B2', { numberFormat: '@' });
  valuesPasted(book, 'A1:G1', 'A2');
  const [[first, second, , ...rest] = []] = book.sheet.read(area('A2:G2'));
  expect([first, second, ...rest]).toEqual([...texts, { kind: 'number', value: 7 }, { kind: 'text', value: '计划' }]);
});

it('what a formula has as its result is pasted as it is shown', () => {
  const book = bookOf([['=2+3', '=IF(1>0,"007","")']]);
  valuesPasted(book, 'A1:B1', 'A2');
  expect(book.sheet.read(area('A2:B2'))).toEqual([
    [
      { kind: 'number', value: 5 },
      { kind: 'text', value: '007' },
    ],
  ]);
});

it('values copied in another program are pasted', () => {
  const book = bookOf([['', '']]);
  edited(book, (model) =>
    model.dispatch('PASTE_FROM_OS_CLIPBOARD', {
      target: [zone('A1')],
      clipboardContent: { text: '计划一\t12' },
      pasteOption: 'asValue',
    }),
  );
  expect(book.sheet.shown(area('A1:B1'))).toEqual([['计划一', '12']]);
});
