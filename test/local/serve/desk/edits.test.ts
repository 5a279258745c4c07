// What somebody does to cells in the grid, and what the file and all tabs have then.
import { randomUUID } from 'node:crypto';
import { newWorkbook } from '../../../../local/workbook/index';
import type { Content } from '../../../../local/workbook/contract';
import { clearDesks, CLERK, contentAt, triedDesk } from './tried-desk';
import type { TriedDesk } from './tried-desk';

afterEach(clearDesks);

const SETTING = { sheet: '设置', row: 40, column: 2 };
/** Figures typed here are tidied by the script. */
const SCORE = { sheet: '评分', row: 2, column: 5 };

function settingIn(desk: TriedDesk): Promise<unknown> {
  return desk.workbook().then((workbook) => contentAt(workbook, '设置', 40, 2));
}

function scoreIn(desk: TriedDesk): Promise<unknown> {
  return desk.workbook().then((workbook) => contentAt(workbook, '评分', 2, 5));
}

/** The desk's own word on a cell, after the message of whoever has typed. */
async function toldOf(desk: TriedDesk): Promise<unknown> {
  await desk.next('revision');
  const { message } = await desk.next('revision');
  return message.type === 'REMOTE_REVISION' ? message.commands : message;
}

async function undo(desk: TriedDesk, undoneRevisionId: string): Promise<unknown> {
  const serverRevisionId = await desk.current();
  const order = { version: 1, serverRevisionId, nextRevisionId: randomUUID() } as const;
  return desk.ask('revise', { seat: CLERK, message: { type: 'REVISION_UNDONE', undoneRevisionId, ...order } });
}

async function redo(desk: TriedDesk, redoneRevisionId: string): Promise<unknown> {
  const serverRevisionId = await desk.current();
  const order = { version: 1, serverRevisionId, nextRevisionId: randomUUID() } as const;
  return desk.ask('revise', { seat: CLERK, message: { type: 'REVISION_REDONE', redoneRevisionId, ...order } });
}

it('what is typed is in the workbook at once and in the file within a second', async () => {
  const desk = await triedDesk();
  await desk.type(SETTING, '督查室');
  expect(await settingIn(desk)).toEqual({ kind: 'text', value: '督查室' });
  expect((await desk.next('file')).state).toEqual({ kind: 'unsaved' });
  expect((await desk.next('file')).state).toEqual({ kind: 'saved' });
  expect(contentAt(desk.onDisk(), '设置', 40, 2)).toEqual({ kind: 'text', value: '督查室' });
});

it('every tab hears of what was typed, and then what the file has', async () => {
  const desk = await triedDesk();
  await desk.type(SETTING, '2026-10-05');
  const typed = await desk.next('revision');
  expect(typed).toMatchObject({ seat: null, message: { clientId: 'clerk', commands: [{ content: '2026-10-05' }] } });
  const { message } = await desk.next('revision');
  expect(message).toMatchObject({ clientId: 'desk', commands: [{ type: 'UPDATE_CELL', row: 39, col: 1 }] });
  expect(message.serverRevisionId).toBe(typed.message.nextRevisionId);
  expect(await desk.current()).toBe(message.nextRevisionId);
});

it('figures are tidied by the script, and the tabs are shown the tidied ones', async () => {
  const desk = await triedDesk();
  await desk.type(SCORE, '９５分');
  expect(await scoreIn(desk)).toEqual({ kind: 'number', value: 95 });
  expect(await toldOf(desk)).toMatchObject([{ row: 1, col: 4, content: '95' }]);
});

it('undoing brings back what stood there before, the tidying included, and redoing the tidied figure', async () => {
  const desk = await triedDesk();
  const before = await scoreIn(desk);
  const typed = await desk.type(SCORE, '９５分');
  expect(await undo(desk, typed)).toEqual({ kind: 'taken' });
  expect(await scoreIn(desk)).toEqual(before);
  expect(await redo(desk, typed)).toEqual({ kind: 'taken' });
  expect(await scoreIn(desk)).toEqual({ kind: 'number', value: 95 });
  expect(await undo(desk, typed)).toEqual({ kind: 'taken' });
  expect(await scoreIn(desk)).toEqual(before);
});

it('an edit made on an old state is late, and nothing of it is taken', async () => {
  const desk = await triedDesk();
  const old = await desk.current();
  await desk.type(SETTING, 'first');
  const sheetId = await desk.sheetId('设置');
  const commands = [{ type: 'UPDATE_CELL', sheetId, row: 39, col: 1, content: 'second' }];
  const order = { version: 1, serverRevisionId: old, nextRevisionId: 'late' } as const;
  const message = { type: 'REMOTE_REVISION', clientId: 'colleague', commands, ...order } as const;
  expect(await desk.ask('revise', { seat: CLERK, message })).toEqual({ kind: 'late' });
  expect(await settingIn(desk)).toEqual({ kind: 'text', value: 'first' });
});

it('an edit that is sent twice, because the answer was lost, is made once', async () => {
  const desk = await triedDesk();
  const sheetId = await desk.sheetId('设置');
  const serverRevisionId = await desk.current();
  const commands = [{ type: 'UPDATE_CELL', sheetId, row: 39, col: 1, content: 'once' }];
  const order = { version: 1, serverRevisionId, nextRevisionId: 'sent-twice' } as const;
  const message = { type: 'REMOTE_REVISION', clientId: CLERK, commands, ...order } as const;
  expect(await desk.ask('revise', { seat: CLERK, message })).toEqual({ kind: 'taken' });
  await desk.type(SETTING, 'later');
  expect(await desk.ask('revise', { seat: CLERK, message })).toEqual({ kind: 'taken' });
  expect(await settingIn(desk)).toEqual({ kind: 'text', value: 'later' });
});

it('what cannot be taken is refused with a sentence, and everything stays as it was', async () => {
  const desk = await triedDesk();
  const before = await desk.ask('bytes', null);
  const serverRevisionId = await desk.current();
  const commands = [{ type: 'ADD_PIVOT', sheetId: await desk.sheetId('设置') }];
  const order = { version: 1, serverRevisionId, nextRevisionId: 'refused' } as const;
  const message = { type: 'REMOTE_REVISION', clientId: 'clerk', commands, ...order } as const;
  const answer = await desk.ask('revise', { seat: CLERK, message });
  expect(answer).toEqual({ kind: 'refused', sentence: expect.stringMatching(/\p{Script=Han}/u) as string });
  expect(await desk.current()).toBe(serverRevisionId);
  expect(Buffer.compare(await desk.ask('bytes', null), before)).toBe(0);
});

it('a message of no kind known is refused', async () => {
  const desk = await triedDesk();
  const message = { type: 'SNAPSHOT', serverRevisionId: await desk.current() } as never;
  expect(await desk.ask('revise', { seat: CLERK, message })).toMatchObject({ kind: 'refused' });
});

it('undoing something that nobody remembers is refused', async () => {
  const desk = await triedDesk();
  expect(await undo(desk, 'never-made')).toMatchObject({
    kind: 'refused',
    sentence: expect.stringContaining('不能撤销') as string,
  });
});

it('rows below the end of the file can be filled', async () => {
  const desk = await triedDesk();
  await desk.type({ sheet: '评分', row: 1050, column: 5 }, '88');
  expect(contentAt(await desk.workbook(), '评分', 1050, 5)).toEqual({ kind: 'number', value: 88 });
});

describe('a formula that depends on the cell', () => {
  const doubled = (result: Content | null): Content => ({ kind: 'formula', formula: 'A1*2', result });

  function sums(): Uint8Array {
    const workbook = newWorkbook();
    const contents: readonly Content[] = [{ kind: 'number', value: 4 }, doubled({ kind: 'number', value: 8 })];
    workbook.addSheet('Sums').write({ row: 1, column: 1, rows: 1, columns: 2 }, [contents]);
    return workbook.save();
  }

  it('has its fresh result in the file and in every tab', async () => {
    const desk = await triedDesk(sums());
    await desk.type({ sheet: 'Sums', row: 1, column: 1 }, '50');
    expect(contentAt(await desk.workbook(), 'Sums', 1, 2)).toEqual(doubled({ kind: 'number', value: 100 }));
    expect(await toldOf(desk)).toMatchObject([{ col: 0, content: '50' }, { col: 1 }]);
    expect((await desk.next('results')).sheets).toEqual([{ id: 's1', name: 'Sums', results: { B1: 100 } }]);
    await desk.ask('end', null);
    expect(contentAt(desk.onDisk(), 'Sums', 1, 2)).toEqual(doubled({ kind: 'number', value: 100 }));
  });
});
