import { newWorkbook } from '../../../../local/workbook/index';
import { clearDesks, triedDesk } from './tried-desk';

afterEach(clearDesks);

/** A column of its own row numbers. */
function numbered(rows: number): Uint8Array {
  const workbook = newWorkbook();
  const contents = Array.from({ length: rows }, (_, row) => [{ kind: 'number', value: row + 1 }] as const);
  workbook.addSheet('Long').write({ row: 1, column: 1, rows, columns: 1 }, contents);
  return workbook.save();
}

it('the beginning of a long workbook has its first rows as they are now, and the whole has them all', async () => {
  const desk = await triedDesk(numbered(2_001));
  await desk.type({ sheet: 'Long', row: 2, column: 1 }, 'typed');
  const beginning = await desk.open('beginning');
  expect(beginning.isBeginning).toBe(true);
  expect(beginning.grid.sheets[0]).toMatchObject({ rowNumber: 200, cells: { A1: '1', A2: 'typed', A200: '200' } });
  expect(beginning.grid.sheets[0]?.cells['A201']).toBeUndefined();
  const whole = await desk.open('whole');
  expect(whole.isBeginning).toBe(false);
  expect(whole.grid.sheets[0]?.cells).toMatchObject({ A2: 'typed', A2001: '2001' });
  expect(whole.grid.revisionId).toBe(beginning.grid.revisionId);
});

it('a short workbook has no beginning: it is whole at once', async () => {
  const desk = await triedDesk(numbered(2_000));
  const opening = await desk.open('beginning');
  expect(opening).toEqual(await desk.open('whole'));
  expect(opening).toMatchObject({ isBeginning: false });
  expect(opening.grid.sheets[0]?.cells['A2000']).toBe('2000');
});

it('an opening names the edits taken last, so that a tab whose connection broke knows whether its own arrived', async () => {
  const desk = await triedDesk(numbered(3));
  const first = await desk.type({ sheet: 'Long', row: 1, column: 1 }, 'first');
  const second = await desk.type({ sheet: 'Long', row: 1, column: 1 }, 'second');
  expect((await desk.open('whole')).taken).toEqual([first, second]);
});
