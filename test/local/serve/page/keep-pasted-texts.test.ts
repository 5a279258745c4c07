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

function textPasted(book: ReturnType<typeof bookOf>, text: string): void {
  edited(book, (model) =>
    model.dispatch('PASTE_FROM_OS_CLIPBOARD', { target: [zone('A1')], clipboardContent: { text } }),
  );
}

it('rows copied in a spreadsheet program leave the row below them as it is', () => {
  const book = bookOf([
    ['', ''],
    ['', ''],
    ['城北工作组', '指挥组'],
  ]);
  textPasted(book, '河东工作组\t指挥组\r\n河西工作组\t\r\n');
  expect(book.sheet.shown(area('A1:B3'))).toEqual([
    ['河东工作组', '指挥组'],
    ['河西工作组', ''],
    ['城北工作组', '指挥组'],
  ]);
});

it('a copied cell of two lines stays one cell', () => {
  const book = bookOf([
    ['', ''],
    ['城北工作组', ''],
  ]);
  textPasted(book, '"完成""一期""\n并验收"\t12\r\n');
  expect(book.sheet.read(area('A1:B2'))).toEqual([
    [
      { kind: 'text', value: '完成"一期"\n并验收' },
      { kind: 'number', value: 12 },
    ],
    [{ kind: 'text', value: '城北工作组' }, { kind: 'blank' }],
  ]);
});

it('quotes that belong to the text stay in it', () => {
  const book = bookOf([['', '']]);
  textPasted(book, '"一期"\t说"好"');
  expect(book.sheet.shown(area('A1:B1'))).toEqual([['"一期"', '说"好"']]);
});
