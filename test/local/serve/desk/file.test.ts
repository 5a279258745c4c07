// The file on the disk: saved soon, kept as it was once, and never written over somebody else's work.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { newWorkbook } from '../../../../local/workbook/index';
import { clearDesks, CLERK, contentAt, SAMPLE, triedDesk } from './tried-desk';
import type { TriedDesk } from './tried-desk';

afterEach(clearDesks);

const SETTING = { sheet: '设置', row: 40, column: 2 };

function others(): Uint8Array {
  const workbook = newWorkbook();
  workbook.addSheet('Theirs');
  return workbook.save();
}

async function saved(desk: TriedDesk): Promise<void> {
  while ((await desk.next('file')).state.kind !== 'saved');
}

/** Somebody else writes the file while a change here is not saved yet. */
async function changedByOthers(): Promise<TriedDesk> {
  const desk = await triedDesk();
  writeFileSync(desk.file, others());
  await desk.type(SETTING, 'mine');
  while ((await desk.next('file')).state.kind !== 'changedOnDisk');
  return desk;
}

it('the file as it was is kept beside it, once', async () => {
  const desk = await triedDesk();
  const before = readFileSync(desk.file);
  expect(existsSync(`${desk.file}.bak`)).toBe(false);
  await desk.type(SETTING, 'first');
  await saved(desk);
  await desk.type(SETTING, 'second');
  await saved(desk);
  expect(Buffer.compare(readFileSync(`${desk.file}.bak`), before)).toBe(0);
});

it('a session in which nothing is changed writes nothing', async () => {
  const desk = await triedDesk();
  await desk.open();
  expect(await desk.ask('end', null)).toEqual({ state: { kind: 'saved' }, copy: null });
  expect(readdirSync(desk.folder)).toEqual(['month.xlsx']);
  expect(Buffer.compare(readFileSync(desk.file), readFileSync(SAMPLE))).toBe(0);
});

it('what is not saved yet is saved at the end', async () => {
  const desk = await triedDesk();
  await desk.type(SETTING, 'last');
  expect(await desk.ask('end', null)).toEqual({ state: { kind: 'saved' }, copy: null });
  expect(contentAt(desk.onDisk(), '设置', 40, 2)).toEqual({ kind: 'text', value: 'last' });
});

it('a file that somebody else has written is not written over, and the change waits', async () => {
  const desk = await changedByOthers();
  expect(
    desk
      .onDisk()
      .sheets()
      .map(({ name }) => name),
  ).toEqual(['Theirs']);
  expect(contentAt(await desk.workbook(), '设置', 40, 2)).toEqual({ kind: 'text', value: 'mine' });
  expect((await desk.open()).file).toEqual({ kind: 'changedOnDisk' });
  expect(await desk.ask('file', { seat: CLERK, wish: 'retry' })).toEqual({
    state: { kind: 'changedOnDisk' },
    copy: null,
  });
  expect(
    desk
      .onDisk()
      .sheets()
      .map(({ name }) => name),
  ).toEqual(['Theirs']);
});

it('loading it anew shows what somebody else has written, in every tab', async () => {
  const desk = await changedByOthers();
  const old = await desk.current();
  expect(await desk.ask('file', { seat: CLERK, wish: 'reload' })).toEqual({ state: { kind: 'saved' }, copy: null });
  expect((await desk.next('reload')).seat).toBeNull();
  const opening = await desk.open();
  expect(opening.grid.sheets.map(({ name }) => name)).toEqual(['Theirs']);
  expect(opening.grid.revisionId).not.toBe(old);
  expect(opening.menus).toHaveLength(1);
});

it('a copy keeps the own changes beside the file before it is loaded anew', async () => {
  const desk = await changedByOthers();
  const { copy, state } = await desk.ask('file', { seat: CLERK, wish: 'copy' });
  expect(state).toEqual({ kind: 'saved' });
  expect(copy).toMatch(/^month \d{8}-\d{4}\.xlsx$/u);
  expect(contentAt(desk.onDisk(copy ?? ''), '设置', 40, 2)).toEqual({ kind: 'text', value: 'mine' });
  expect((await desk.open()).grid.sheets.map(({ name }) => name)).toEqual(['Theirs']);
});

it('a copy is told of even where the file on the disk cannot be opened, and the workbook stays open', async () => {
  const desk = await changedByOthers();
  writeFileSync(desk.file, 'no workbook');
  const { copy, state } = await desk.ask('file', { seat: CLERK, wish: 'copy' });
  expect(state.kind).toBe('failed');
  expect(contentAt(desk.onDisk(copy ?? ''), '设置', 40, 2)).toEqual({ kind: 'text', value: 'mine' });
  expect(contentAt(await desk.workbook(), '设置', 40, 2)).toEqual({ kind: 'text', value: 'mine' });
});

it('at the end the own changes go into a copy where the file is somebody else’s', async () => {
  const desk = await changedByOthers();
  const { copy, state } = await desk.ask('end', null);
  expect(state).toEqual({ kind: 'changedOnDisk' });
  expect(contentAt(desk.onDisk(copy ?? ''), '设置', 40, 2)).toEqual({ kind: 'text', value: 'mine' });
  expect(
    desk
      .onDisk()
      .sheets()
      .map(({ name }) => name),
  ).toEqual(['Theirs']);
});

it('a file that was only touched is written as before', async () => {
  const desk = await triedDesk();
  utimesSync(desk.file, new Date(), new Date());
  await desk.type(SETTING, 'mine');
  await saved(desk);
  expect(contentAt(desk.onDisk(), '设置', 40, 2)).toEqual({ kind: 'text', value: 'mine' });
});

it('a file that is gone is written again', async () => {
  const desk = await triedDesk();
  rmSync(desk.file);
  await desk.type(SETTING, 'mine');
  await saved(desk);
  expect(contentAt(desk.onDisk(), '设置', 40, 2)).toEqual({ kind: 'text', value: 'mine' });
});

it('loading anew a file that is gone is answered with cause and fix, and the workbook stays open', async () => {
  const desk = await triedDesk();
  rmSync(desk.file);
  const { state } = await desk.ask('file', { seat: CLERK, wish: 'reload' });
  expect(state).toEqual({ kind: 'failed', sentence: expect.stringContaining('找不到文件') as string });
  expect((await desk.open()).grid.sheets.length).toBeGreaterThan(10);
});

it('where the file cannot be written the person is told, nothing is lost, and trying again saves it', async () => {
  const desk = await triedDesk();
  const obstacle = `${desk.file}.bak`;
  mkdirSync(obstacle);
  await desk.type(SETTING, 'mine');
  await desk.next('file');
  const { state } = await desk.next('file');
  expect(state).toEqual({ kind: 'failed', sentence: expect.stringContaining(obstacle) as string });
  rmSync(obstacle, { recursive: true });
  expect(await desk.ask('file', { seat: CLERK, wish: 'retry' })).toEqual({ state: { kind: 'saved' }, copy: null });
  expect(contentAt(desk.onDisk(), '设置', 40, 2)).toEqual({ kind: 'text', value: 'mine' });
});
