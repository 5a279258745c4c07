// Scripts at the desk: questions to whoever clicked, two people at once, and a run that is watched and stopped.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { mailingOfficeBytes } from '../../../support/mailing-office';
import { clearDesks, CLERK, COLLEAGUE, triedDesk } from './tried-desk';
import type { TriedDesk } from './tried-desk';

afterEach(clearDesks);

const COMPUTE = 'menuComputeMonthlyRanking';
const DONE = { kind: 'done', value: null };

function sheetNames(desk: TriedDesk): Promise<readonly string[]> {
  return desk.workbook().then((workbook) => workbook.sheets().map(({ name }) => name));
}

describe('a click in the menu', () => {
  it('asks the person who clicked, and goes on with the answer', async () => {
    const desk = await triedDesk();
    const click = desk.click(COMPUTE);
    const question = await desk.next('question');
    expect(question).toMatchObject({ seat: CLERK, asks: 'prompt', question: { title: '计算月度排名' } });
    await desk.ask('answer', { seat: CLERK, question: question.name, button: 'OK', text: '2026-10' });
    expect(await desk.answer(CLERK, { button: 'OK' })).toContain('2026-10 排名已计算');
    expect(await click).toMatchObject({ kind: 'done', value: { month: '2026-10' } });
    expect(await sheetNames(desk)).toContain('排名 2026-10');
    expect(
      desk
        .onDisk()
        .sheets()
        .map(({ name }) => name),
    ).toContain('排名 2026-10');
  });

  it('shows the new sheet in every tab before it tells that it is there', async () => {
    const desk = await triedDesk();
    const click = desk.click(COMPUTE);
    await desk.answer(CLERK, { button: 'OK', text: '2026-10' });
    expect((await desk.next('reload')).seat).toBeNull();
    expect((await desk.open()).grid.sheets.map(({ name }) => name)).toContain('排名 2026-10');
    await desk.answer(CLERK, { button: 'OK' });
    await click;
  });

  it('sets the pages of the new sheet up for printing', async () => {
    const desk = await triedDesk();
    const click = desk.click(COMPUTE);
    await desk.answer(CLERK, { button: 'OK', text: '2026-10' });
    await desk.answer(CLERK, { button: 'OK' });
    await click;
    const book = strFromU8(unzipSync(readFileSync(desk.file))['xl/workbook.xml'] ?? new Uint8Array());
    expect(book).toMatch(/_xlnm\.Print_Titles"[^>]*>'排名 2026-10'!\$/u);
  });

  it('that is cancelled changes nothing, and no tab has to load anything anew', async () => {
    const desk = await triedDesk();
    const click = desk.click(COMPUTE);
    await desk.answer(CLERK, { button: 'CANCEL' });
    expect(await click).toEqual(DONE);
    expect(desk.told('reload')).toEqual([]);
    expect(desk.told('file')).toEqual([]);
  });

  it('tells all tabs what is at work, and when nothing is any more', async () => {
    const desk = await triedDesk();
    const click = desk.click(COMPUTE);
    expect((await desk.next('running')).functionNames).toEqual([COMPUTE]);
    await desk.answer(CLERK, { button: 'CANCEL' });
    await click;
    expect((await desk.next('running')).functionNames).toEqual([]);
  });

  it('starts only what stands in the menu', async () => {
    const desk = await triedDesk();
    const answer = await desk.click('clientSetUp');
    expect(answer).toEqual({ kind: 'failed', message: '菜单中没有这一项。请刷新页面后再试' });
  });
});

describe('while a question waits', () => {
  it('others go on working, and what they type is saved', async () => {
    const desk = await triedDesk();
    const click = desk.click(COMPUTE);
    const question = await desk.next('question');
    await desk.type({ sheet: '设置', row: 40, column: 2 }, 'meanwhile');
    while ((await desk.next('file')).state.kind !== 'saved');
    await desk.ask('answer', { seat: CLERK, question: question.name, button: 'CANCEL', text: '' });
    expect(await click).toEqual(DONE);
  });

  it('nobody else can answer it', async () => {
    const desk = await triedDesk();
    const click = desk.click(COMPUTE);
    const { name } = await desk.next('question');
    await desk.ask('answer', { seat: COLLEAGUE, question: name, button: 'OK', text: '2026-10' });
    await desk.ask('answer', { seat: CLERK, question: name, button: 'CANCEL', text: '' });
    expect(await click).toEqual(DONE);
    expect(await sheetNames(desk)).not.toContain('排名 2026-10');
  });

  it('a tab that is loaded anew is asked again', async () => {
    const desk = await triedDesk();
    const click = desk.click(COMPUTE);
    const first = await desk.next('question');
    await desk.open();
    expect(await desk.next('question')).toEqual(first);
    await desk.ask('answer', { seat: CLERK, question: first.name, button: 'CANCEL', text: '' });
    await click;
  });

  it('a tab that leaves has said no', async () => {
    const desk = await triedDesk();
    const click = desk.click(COMPUTE);
    await desk.next('question');
    await desk.ask('leave', { seat: COLLEAGUE });
    await desk.ask('leave', { seat: CLERK });
    expect(await click).toEqual(DONE);
    expect(await sheetNames(desk)).not.toContain('排名 2026-10');
  });

  it('the end of the program ends the run as well, and nothing is lost', async () => {
    const desk = await triedDesk();
    const click = desk.click(COMPUTE);
    await desk.next('question');
    await desk.type({ sheet: '设置', row: 40, column: 2 }, 'meanwhile');
    expect(await desk.ask('end', null)).toEqual({ state: { kind: 'saved' }, copy: null });
    expect(await click).toEqual({ kind: 'failed', message: '程序已经结束，操作中止' });
  });

  it('the file is not loaded anew under the script that waits', async () => {
    const desk = await triedDesk();
    const click = desk.click(COMPUTE);
    const { name } = await desk.next('question');
    await desk.ask('file', { seat: CLERK, wish: 'reload' });
    expect((await desk.next('remark')).sentence).toContain('有操作正在进行');
    await desk.ask('answer', { seat: CLERK, question: name, button: 'CANCEL', text: '' });
    await click;
    expect(desk.told('reload')).toEqual([]);
  });
});

describe('dialogs', () => {
  it('open at the tab that asked, with their page under a name nobody can guess', async () => {
    const desk = await triedDesk();
    const [event] = await Promise.all([desk.next('frame'), desk.click('menuCheckEntries')]);
    expect(event).toMatchObject({ seat: CLERK, frame: { kind: 'sidebar', title: '检查填报', width: 300 } });
    expect(event.frame.name).toMatch(/^[0-9a-f-]{36}$/u);
    expect(await desk.ask('frame', { name: event.frame.name })).toContain(
      '<main id="dialog" data-language="zh-CN" data-month="">',
    );
    expect(await desk.ask('frame', { name: 'another' })).toBeNull();
  });

  it('call the script as on Google: an answer, or the message of the failure', async () => {
    const desk = await triedDesk();
    const frame = await desk.dialog('menuCheckEntries');
    const request = { month: '2026-10', language: null, dryRun: true };
    const call = { seat: CLERK, frame, given: [request] };
    const answer = await desk.ask('call', { ...call, functionName: 'clientCheckEntries' });
    expect(answer).toMatchObject({ kind: 'done', value: { schema: 1, month: '2026-10' } });
    expect(await desk.ask('call', { ...call, functionName: 'nothing' })).toEqual({
      kind: 'failed',
      message: 'Script function not found: nothing',
    });
    expect(desk.told('reload')).toEqual([]);
  });

  it('that have been replaced or belong to another tab reach nothing', async () => {
    const desk = await triedDesk();
    const frame = await desk.dialog('menuCheckEntries');
    const call = { frame, functionName: 'clientRunState', given: [{ month: '', language: null, dryRun: true }] };
    const gone = { kind: 'failed', message: '这个对话框已经关闭。请从菜单重新打开' };
    expect(await desk.ask('call', { ...call, seat: COLLEAGUE })).toEqual(gone);
    await desk.dialog('menuExplainRank');
    expect(await desk.ask('call', { ...call, seat: CLERK })).toEqual(gone);
    expect(await desk.ask('frame', { name: frame })).toBeNull();
  });

  it('lead the person to a cell, and know the cell that the person has selected', async () => {
    const desk = await triedDesk();
    const frame = await desk.dialog('menuCheckEntries');
    const given = [{ language: null, sheet: '评分', cell: 'E7' }];
    await desk.ask('call', { seat: CLERK, frame, functionName: 'clientGoTo', given });
    expect(await desk.next('select')).toMatchObject({ seat: CLERK });
    expect(desk.told('select').at(-1)?.selection).toMatchObject({ sheet: '评分', row: 7, column: 5 });
  });
});

describe('two people at once', () => {
  it('the second who computes while the first does is told, and asked in the own tab', async () => {
    const desk = await triedDesk(mailingOfficeBytes);
    const sending = await mailRun(desk);
    const click = desk.click(COMPUTE, COLLEAGUE);
    await desk.answer(COLLEAGUE, { button: 'OK', text: '2026-10' });
    expect(await desk.answer(COLLEAGUE, { button: 'OK' })).toContain('clerk@example.cn');
    await click;
    expect(await sending.answer).toMatchObject({ kind: 'done', value: { sent: 24, stopped: 'done' } });
  });
});

describe('a mailing run that stands still because somebody else is being asked', () => {
  it('says in its own tab what it waits for, and goes on once that is answered', async () => {
    const desk = await triedDesk(mailingOfficeBytes);
    const sending = await mailRun(desk);
    const click = desk.click(COMPUTE, COLLEAGUE);
    const remark = await desk.next('remark');
    expect(remark.seat).toBe(CLERK);
    expect(remark.sentence).toContain('另一页面正等人回答“计算月度排名”');
    await desk.answer(COLLEAGUE, { button: 'CANCEL' });
    await click;
    expect(await sending.answer).toMatchObject({ kind: 'done', value: { sent: 24, stopped: 'done' } });
  });

  it('nobody is told where nothing waits', async () => {
    const desk = await triedDesk();
    const click = desk.click(COMPUTE);
    await desk.answer(CLERK, { button: 'CANCEL' });
    await click;
    expect(desk.told('remark')).toEqual([]);
  });
});

describe('mails', () => {
  it('become files beside the workbook, and the mail log says that they are files', async () => {
    const desk = await triedDesk(mailingOfficeBytes);
    const { answer } = await mailRun(desk);
    expect(await answer).toMatchObject({ kind: 'done', value: { sent: 24 } });
    expect(readdirSync(path.join(desk.folder, 'outbox')).filter((name) => name.endsWith('.eml'))).toHaveLength(24);
    const log = (await desk.workbook()).sheets().find(({ name }) => name === '发送记录');
    const shown = log?.shown({ row: 2, column: 1, rows: 24, columns: log.lastColumn() }) ?? [];
    expect(shown.filter((row) => row.includes('本机发件箱'))).toHaveLength(24);
  });

  it('can be watched while they are written, and stopped after the one under way', async () => {
    const desk = await triedDesk(mailingOfficeBytes);
    const { frame, answer } = await mailRun(desk);
    const ask = (functionName: string): Promise<unknown> =>
      desk.ask('call', { seat: CLERK, frame, functionName, given: [{ month: '', language: null, dryRun: false }] });
    while (!isUnderWay(await ask('clientRunState')));
    expect(await ask('clientStopRun')).toMatchObject({ kind: 'done', value: { running: true } });
    const run = (await answer) as { value: { sent: number; stopped: string } };
    expect(run.value.stopped).toBe('asked');
    expect(run.value.sent).toBeLessThan(24);
    expect(await ask('clientRunState')).toMatchObject({ value: { running: false } });
  });

  it('are saved one by one: what the file says is sent lies in the outbox', async () => {
    const desk = await triedDesk(mailingOfficeBytes);
    const { answer } = await mailRun(desk);
    while (!existsSync(path.join(desk.folder, 'outbox'))) await desk.ask('frame', { name: 'any' });
    expect(await desk.ask('end', null)).toMatchObject({ state: { kind: 'saved' } });
    expect(await answer).toMatchObject({ kind: 'failed' });
    const log = desk
      .onDisk()
      .sheets()
      .find(({ name }) => name === '发送记录');
    const sent = (log?.shown({ row: 2, column: 1, rows: 24, columns: log.lastColumn() }) ?? []).filter((row) =>
      row.includes('已发'),
    );
    expect(readdirSync(path.join(desk.folder, 'outbox')).length).toBeGreaterThanOrEqual(sent.length);
  });
});

function isUnderWay(state: unknown): boolean {
  const { running, total } = (state as { readonly value: { readonly running: boolean; readonly total: number } }).value;
  return running && total === 24;
}

/** Sends all that is due, and comes back once the first is under way. */
async function mailRun(desk: TriedDesk): Promise<{ readonly frame: string; readonly answer: Promise<unknown> }> {
  const frame = await desk.dialog('menuEmailResults');
  const request = { month: '2026-10', language: null, channel: 'mail', attach: 'html', dryRun: false };
  const call = { seat: CLERK, frame };
  const plan = await desk.ask('call', { ...call, functionName: 'clientPlanMails', given: [request] });
  const { plan: agreed, channel } = (plan as { value: { plan: string; channel: string } }).value;
  expect(channel).toBe('outbox');
  const answer = desk.ask('call', { ...call, functionName: 'clientSendMails', given: [{ ...request, agreed }] });
  // Each mail is saved before it is written.
  await desk.next('running');
  await desk.next('file');
  return { frame, answer };
}
