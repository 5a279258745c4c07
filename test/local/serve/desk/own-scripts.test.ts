// What only scripts of another kind than ours would show: one that is left alone with its question, one that reckons with days.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { clearDesks, CLERK, COLLEAGUE, contentAt, triedDesk } from './tried-desk';
import type { TriedDesk } from './tried-desk';

const folders: string[] = [];

afterEach(async () => {
  await clearDesks();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A desk on a script whose menu starts these functions. */
function deskWith(functions: Readonly<Record<string, string>>): Promise<TriedDesk> {
  const scriptFolder = mkdtempSync(path.join(os.tmpdir(), 'script-'));
  folders.push(scriptFolder);
  const items = Object.keys(functions).map((name) => `menu.addItem('${name}', '${name}');`);
  const code = [
    'const ui = () => SpreadsheetApp.getUi();',
    `function onOpen() { const menu = ui().createMenu('Own'); ${items.join(' ')} menu.addToUi(); }`,
    ...Object.entries(functions).map(([name, body]) => `function ${name}() { ${body} }`),
  ];
  writeFileSync(path.join(scriptFolder, 'Code.js'), code.join('\n'));
  writeFileSync(path.join(scriptFolder, 'appsscript.json'), '{"timeZone":"Asia/Shanghai","runtimeVersion":"V8"}');
  return triedDesk(undefined, { scriptFolder, now: null });
}

const ASK = "return ui().prompt('Your name?').getResponseText();";

it('days of a script are days of its own time zone, wherever the program runs', async () => {
  const desk = await deskWith({ offset: 'return new Date(2026, 9, 1).getTimezoneOffset();' });
  expect(await desk.click('offset')).toEqual({ kind: 'done', value: -480 });
});

it('a script that asks a tab that has left goes on as if the question had been closed', async () => {
  const desk = await deskWith({ late: `ui().alert('Ready?'); ${ASK}`, other: ASK });
  const click = desk.click('late');
  await desk.next('question');
  // Its first question is closed by the leaving; the second finds nobody.
  await desk.ask('leave', { seat: CLERK });
  expect(await click).toEqual({ kind: 'done', value: '' });
  await desk.open();
  const again = desk.click('other');
  await desk.answer(CLERK, { button: 'OK', text: 'back again' });
  expect(await again).toEqual({ kind: 'done', value: 'back again' });
});

it('whoever answers a question that waits no more is told that the script has gone on', async () => {
  const desk = await deskWith({ ask: ASK });
  const click = desk.click('ask');
  const { name } = await desk.next('question');
  await desk.ask('leave', { seat: CLERK });
  await click;
  await desk.ask('answer', { seat: CLERK, question: name, button: 'OK', text: 'too late' });
  expect(await desk.next('remark')).toMatchObject({ seat: CLERK, sentence: expect.stringContaining('不再等待') });
});

it('whoever answers while a later question of another is open is told for whom the script waits', async () => {
  const desk = await deskWith({ ask: ASK });
  const first = desk.click('ask');
  const { name } = await desk.next('question');
  const second = desk.click('ask', COLLEAGUE);
  const later = await desk.next('question');
  await desk.ask('answer', { seat: CLERK, question: name, button: 'OK', text: 'clerk' });
  await desk.ask('answer', { seat: COLLEAGUE, question: later.name, button: 'OK', text: 'colleague' });
  expect(await Promise.all([first, second])).toEqual([
    { kind: 'done', value: 'clerk' },
    { kind: 'done', value: 'colleague' },
  ]);
  expect(desk.told('remark')).toMatchObject([
    { sentence: expect.stringContaining('“Your name?”') },
    { sentence: expect.stringContaining('已收到回答') },
  ]);
});

describe('an edit with its onEdit', () => {
  const CELL = { sheet: '设置', row: 40, column: 2 };
  const write = "SpreadsheetApp.getActive().getSheetByName('设置').getRange(41, 2).setValue('by the script');";

  it('is made as a whole: what is asked meanwhile is answered after it', async () => {
    const onEdit = 'for (let call = 0; call < 50; call += 1) SpreadsheetApp.getActive().getName();';
    const desk = await deskWith({ onEdit });
    const answered: string[] = [];
    const { grid } = await desk.open();
    const sheetId = grid.sheets.find(({ name }) => name === CELL.sheet)?.id ?? '';
    const commands = [{ type: 'UPDATE_CELL', sheetId, row: 39, col: 1, content: 'mine' }];
    const order = { version: 1, serverRevisionId: grid.revisionId, nextRevisionId: 'typed' } as const;
    const message = { type: 'REMOTE_REVISION', clientId: 'clerk', commands, ...order } as const;
    await Promise.all([
      desk.ask('revise', { seat: CLERK, message }).then(({ kind }) => answered.push(kind)),
      desk.ask('frame', { name: 'any' }).then(() => answered.push('frame')),
    ]);
    expect(answered).toEqual(['taken', 'frame']);
  });

  it('is not saved before it is over, whatever the script asks for', async () => {
    const desk = await deskWith({ onEdit: `${write} SpreadsheetApp.flush();` });
    await desk.type(CELL, 'mine');
    expect(desk.told('file').map(({ state }) => state.kind)).toEqual(['unsaved']);
  });

  it('cannot be undone any more once a script has written', async () => {
    const desk = await deskWith({ write });
    const undoneRevisionId = await desk.type(CELL, 'mine');
    expect(await desk.click('write')).toEqual({ kind: 'done', value: null });
    const order = { version: 1, serverRevisionId: await desk.current(), nextRevisionId: 'undone' } as const;
    const message = { type: 'REVISION_UNDONE', undoneRevisionId, ...order } as const;
    expect(await desk.ask('revise', { seat: CLERK, message })).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('不能撤销'),
    });
  });
});

it('what was typed a moment before a script that never ends is in the file, however that is ended', async () => {
  const desk = await deskWith({ endless: 'for (;;);' });
  await desk.type({ sheet: '设置', row: 40, column: 2 }, '督查室');
  void desk.click('endless').catch(() => undefined);
  const expected = { kind: 'text', value: '督查室' };
  let typed: unknown = null;
  for (let tries = 0; tries < 100 && !isDeepStrictEqual(typed, expected); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    typed = contentAt(desk.onDisk(), '设置', 40, 2);
  }
  expect(typed).toEqual(expected);
});
