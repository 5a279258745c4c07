import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { COMMAND, workplace } from './command-line';
import type { Workplace } from './command-line';

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => {
  place.remove();
});

const LOCK = '.target.xlsx.lock';

function lockHeldBy(holder: { readonly pid: number; readonly host: string }): void {
  writeFileSync(place.file(LOCK), JSON.stringify({ ...holder, user: 'wang', since: '2026-11-01T01:00:00.000Z' }));
}

/** The superuser may write everywhere, so there somebody else runs the command. */
function asSomeoneElse(words: readonly string[]) {
  const identity = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  return spawnSync(process.execPath, [COMMAND, ...words], { cwd: place.folder, encoding: 'utf8', ...identity });
}

describe('a file that cannot be read', () => {
  const cfbHeader = Buffer.from('d0cf11e0a1b11ae1', 'hex');

  it.each([
    ['that is missing', 'none.xlsx', null, '找不到文件'],
    ['that is plain text', 'table.csv', Buffer.from('名次,单位\n1,甲\n'), '不是 .xlsx 工作簿'],
    ['of the old Excel', 'old.xls', Buffer.concat([cfbHeader, Buffer.alloc(2048)]), '另存为 .xlsx'],
    ['that is cut off', 'cut.xlsx', 'half', '另存为 .xlsx'],
    ['that is empty', 'empty.xlsx', Buffer.alloc(0), '另存为 .xlsx'],
  ] as const)('%s is refused with a sentence that helps and status 3', (_, name, content, sentence) => {
    const month = place.bytes('month.xlsx');
    if (content !== null) writeFileSync(place.file(name), content === 'half' ? month.subarray(0, 5000) : content);
    const before = place.files();
    const { status, stdout, stderr } = place.run(['rank', name]);
    expect(status).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr).toContain(name);
    expect(stderr).not.toMatch(/ {4}at |Error:/);
    expect(place.files()).toEqual(before);
  });

  it('is refused when it is a folder', () => {
    mkdirSync(place.file('folder.xlsx'));
    const { status, stderr } = place.run(['rank', 'folder.xlsx']);
    expect(status).toBe(3);
    expect(stderr).toContain('是文件夹');
  });
});

describe('a place that cannot be written', () => {
  it('is refused when a file stands where the folder should be', () => {
    writeFileSync(place.file('file'), '');
    const { status, stderr } = place.run(['rank', 'month.xlsx', '--out', 'file/result.xlsx']);
    expect(status).toBe(3);
    expect(stderr).toContain('是文件，不是文件夹');
  });

  it('is refused when the file there is read-only', () => {
    chmodSync(place.folder, 0o777);
    chmodSync(place.file('month.xlsx'), 0o444);
    const { status, stderr } = asSomeoneElse(['rank', 'month.xlsx', '--in-place']);
    expect(stderr).toContain('只读');
    expect(status).toBe(3);
    expect(place.files()).toEqual(['month.xlsx']);
  });

  it('is refused when the folder is read-only', () => {
    mkdirSync(place.file('closed'));
    chmodSync(place.file('closed'), 0o555);
    chmodSync(place.folder, 0o755);
    const { status, stderr } = asSomeoneElse(['rank', 'month.xlsx', '--out', 'closed']);
    expect(stderr).toContain('closed');
    expect(status).toBe(3);
    expect(place.files()).toEqual(['month.xlsx']);
  });

  it('keeps no half of a file when writing breaks off', () => {
    const limited = `ulimit -f 4; exec "${process.execPath}" "${COMMAND}" rank month.xlsx --out out`;
    const { status } = spawnSync('bash', ['-c', limited], { cwd: place.folder, encoding: 'utf8' });
    expect(status).toBe(3);
    expect(place.files()).toEqual(['month.xlsx']);
  });

  it('is refused when it is the input itself, unless that was asked for', () => {
    const before = place.bytes('month.xlsx');
    const { status, stderr } = place.run(['rank', 'month.xlsx', '--out', '.']);
    expect(status).toBe(2);
    expect(stderr).toContain('--in-place');
    expect(place.bytes('month.xlsx')).toEqual(before);
  });
});

describe('--in-place', () => {
  it('rewrites the file behind a link and keeps the link', () => {
    symlinkSync(place.file('month.xlsx'), place.file('link.xlsx'));
    const before = place.bytes('month.xlsx');
    expect(place.run(['rank', 'link.xlsx', '--month', '2026-09', '--in-place', '-q']).status).toBe(0);
    expect(lstatSync(place.file('link.xlsx')).isSymbolicLink()).toBe(true);
    expect(place.bytes('month.xlsx')).not.toEqual(before);
  });

  it('rewrites the input and keeps the former file beside it', () => {
    const before = place.bytes('month.xlsx');
    expect(place.run(['rank', 'month.xlsx', '--month', '2026-09', '--in-place', '-q']).status).toBe(0);
    expect(place.bytes('month.xlsx.bak')).toEqual(before);
    expect(place.bytes('month.xlsx')).not.toEqual(before);
    expect(place.files()).toEqual(['month.xlsx', 'month.xlsx.bak']);
  });

  it('keeps the backup of what was done before when there is nothing to write', () => {
    const before = place.bytes('month.xlsx');
    place.run(['rank', 'month.xlsx', '--month', '2026-09', '--in-place', '-q']);
    const ranked = place.bytes('month.xlsx');
    expect(place.run(['mail', 'month.xlsx', '--month', '2026-09', '--in-place', '-q']).status).toBe(1);
    expect(place.bytes('month.xlsx.bak')).toEqual(before);
    expect(place.bytes('month.xlsx')).toEqual(ranked);
  });

  it('changes nothing when the command is refused', () => {
    const before = place.bytes('month.xlsx');
    expect(place.run(['rank', 'month.xlsx', '--month', '2031-01', '--in-place', '-q']).status).toBe(1);
    expect(place.bytes('month.xlsx')).toEqual(before);
    expect(place.files()).toEqual(['month.xlsx']);
  });
});

describe('a target that somebody writes', () => {
  const rank = () => place.run(['rank', 'month.xlsx', '--out', 'target.xlsx', '-q']);

  it('is refused, naming who and since when', () => {
    lockHeldBy({ pid: process.pid, host: os.hostname() });
    const { status, stderr } = rank();
    expect(status).toBe(5);
    expect(stderr).toContain('wang');
    // By the clock of the machine, whatever its time zone.
    expect(stderr).toMatch(/2026-1[01]-\d\d \d\d:\d\d[^:.\d]/u);
    expect(place.files()).toEqual([LOCK, 'month.xlsx']);
  });

  it('is refused when the writer runs on another machine, where nobody can ask', () => {
    lockHeldBy({ pid: 1, host: 'elsewhere' });
    expect(rank().status).toBe(5);
  });

  it('is refused when the lock cannot be understood', () => {
    writeFileSync(place.file(LOCK), '');
    expect(rank()).toMatchObject({ status: 5, stderr: expect.stringContaining(LOCK) as unknown });
  });

  it('is written when the process that locked it is gone', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    lockHeldBy({ pid, host: os.hostname() });
    expect(rank().status).toBe(0);
    expect(place.files()).toEqual(['month.xlsx', 'target.xlsx']);
  });

  it('is written by one at a time where several find the lock of a process that is gone', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    lockHeldBy({ pid, host: os.hostname() });
    const begun = Array.from({ length: 4 }, () =>
      spawn(process.execPath, [COMMAND, 'rank', 'month.xlsx', '--out', 'target.xlsx', '-q'], {
        cwd: place.folder,
        stdio: 'ignore',
      }),
    );
    const statuses = await Promise.all(begun.map(async (child) => ((await once(child, 'close')) as [number])[0]));
    expect(statuses).toContain(0);
    expect(statuses.every((status) => status === 0 || status === 5)).toBe(true);
    expect(place.files()).toEqual(['month.xlsx', 'target.xlsx']);
  });

  it('is refused while an office program has it open', () => {
    writeFileSync(place.file('.~lock.target.xlsx#'), ',wang,desk,;');
    expect(rank().status).toBe(5);
  });
});

describe('Ctrl-C', () => {
  it('ends with 130 and leaves nothing behind', async () => {
    const child = spawn(process.execPath, [COMMAND, 'rank', 'month.xlsx', '--out', 'target.xlsx'], {
      cwd: place.folder,
    });
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    const [status] = (await once(child, 'close')) as [number];
    expect(status).toBe(130);
    expect(place.files()).toEqual(['month.xlsx']);
  });
});
