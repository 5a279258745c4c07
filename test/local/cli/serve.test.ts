import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { openWorkbook } from '../../../local/workbook/index';
import { COMMAND, workplace, type Workplace } from './command-line';
import { served, typist, type ServedWorkbook } from './served-workbook';

const SEAT = 'tab-00000001';
const CELL = { sheet: '评分', row: 300, column: 20 };

let place: Workplace;
let running: ServedWorkbook | null;
beforeEach(() => {
  place = workplace();
  running = null;
});
afterEach(async () => {
  running?.process.kill('SIGKILL');
  await running?.ended;
  place.remove();
});

async function started(...words: readonly string[]): Promise<ServedWorkbook> {
  running = await served(place, words);
  return running;
}

function textOf({ sheet, row, column }: typeof CELL): string | undefined {
  const found = openWorkbook(place.bytes('month.xlsx'))
    .sheets()
    .find(({ name }) => name === sheet);
  return found?.shown({ row, column, rows: 1, columns: 1 })[0]?.[0];
}

describe('a workbook in the browser', () => {
  it('is found at the one line on standard output; what to do stands beside it', async () => {
    const { said, address } = await started();
    expect(said.stdout).toBe(`${address}\n`);
    expect((await fetch(address)).status).toBe(200);
    expect(said.stderr).toContain('Ctrl+C');
  });

  it('is told as JSON where that is asked for', async () => {
    const { said, address } = await started('--json', '-q');
    expect(said).toEqual({ stdout: `${JSON.stringify({ schema: 1, address })}\n`, stderr: '' });
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 0],
    ['SIGHUP', 0],
  ] as const)(
    'is saved when %s ends it, even what was typed just before, and the tabs are told',
    async (signal, status) => {
      const before = place.bytes('month.xlsx');
      const { address, process: child, ended, said } = await started();
      const tab = await typist(address, SEAT);
      expect(await tab.type({ ...CELL, content: '最后一刻' })).toEqual({ kind: 'taken' });
      child.kill(signal);
      expect(await ended).toBe(status);
      await tab.events.ended;
      expect(tab.events.events.at(-1)).toEqual({ kind: 'ended', sentence: expect.stringContaining('终端') as unknown });
      expect(textOf(CELL)).toBe('最后一刻');
      expect(said.stderr).toContain('改动都在');
      expect(place.bytes('month.xlsx.bak')).toEqual(before);
      expect(place.files()).toEqual(['month.xlsx', 'month.xlsx.bak']);
    },
  );

  it('stays as it is where nothing was edited', async () => {
    const before = place.bytes('month.xlsx');
    const { process: child, ended } = await started();
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(place.bytes('month.xlsx')).toEqual(before);
    expect(place.files()).toEqual(['month.xlsx']);
  });

  it('is nobody else’s meanwhile: whoever comes is told who has it', async () => {
    const { process: child } = await started();
    for (const words of [
      ['serve', 'month.xlsx', '--no-open'],
      ['rank', 'month.xlsx', '--month', '2026-10', '--in-place'],
    ]) {
      const { status, stdout, stderr } = place.run(words);
      expect({ status, stdout }).toEqual({ status: 5, stdout: '' });
      expect(stderr).toContain(`进程 ${String(child.pid)}`);
      expect(stderr).toContain('浏览器');
    }
  });

  it('can be begun again after it was killed', async () => {
    const first = await started();
    first.process.kill('SIGKILL');
    await first.ended;
    const { process: child, ended } = await started();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(place.files()).toEqual(['month.xlsx']);
  });

  it('keeps edits in a copy beside it where another program has written the file', async () => {
    const { address, process: child, ended, said } = await started('--lang', 'en');
    const tab = await typist(address, SEAT);
    place.run(['rank', 'month.xlsx', '--month', '2026-09', '--out', 'other', '-q']);
    spawnSync('cp', ['other/month.xlsx', 'month.xlsx'], { cwd: place.folder });
    const theirs = place.bytes('month.xlsx');
    await tab.type({ ...CELL, content: 'mine' });
    child.kill('SIGTERM');
    expect(await ended).toBe(3);
    expect(place.bytes('month.xlsx')).toEqual(theirs);
    const copy = place.files().find((name) => name !== 'month.xlsx' && !name.startsWith('other')) ?? '';
    expect(said.stderr).toContain(copy);
    const kept = openWorkbook(place.bytes(copy))
      .sheets()
      .find(({ name }) => name === CELL.sheet);
    expect(kept?.shown({ ...CELL, rows: 1, columns: 1 })).toEqual([['mine']]);
  });
});

describe('a workbook that cannot be served', () => {
  it.each([
    ['no file', ['serve'], 2, 'samples/haiyong-2026.xlsx'],
    ['a missing file', ['serve', 'none.xlsx', '--no-open'], 3, '找不到文件'],
    ['a port that is none', ['serve', 'month.xlsx', '--port', '65536'], 2, '65536'],
    ['a word for a port', ['serve', 'month.xlsx', '--port', 'http'], 2, 'http'],
    ['an address that is none', ['serve', 'month.xlsx', '--from', 'li'], 2, '--from'],
    ['an option of another command', ['serve', 'month.xlsx', '--month', '2026-10'], 2, '--month'],
  ] as const)('is refused with a sentence: %s', (_, words, status, sentence) => {
    const answer = place.run(words);
    expect(answer).toMatchObject({ status, stdout: '' });
    expect(answer.stderr).toContain(sentence);
    expect(place.files()).toEqual(['month.xlsx']);
  });

  it('is refused where the port is taken, and nothing stays behind', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const answer = place.run(['serve', 'month.xlsx', '--no-open', '--port', String(port)]);
    other.close();
    expect(answer).toMatchObject({ status: 2, stdout: '' });
    expect(answer.stderr).toContain(String(port));
    expect(place.files()).toEqual(['month.xlsx']);
  });
});

it('the help says what it does, first of all commands', () => {
  const { stdout } = spawnSync(process.execPath, [COMMAND, '--help', '--lang', 'en'], { encoding: 'utf8' });
  expect(stdout).toMatch(/^Examples:\n {2}xiaoneng serve /u);
});
