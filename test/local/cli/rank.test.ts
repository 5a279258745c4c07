import { openWorkbook } from '../../../local/workbook/index';
import { workplace } from './command-line';
import type { Workplace } from './command-line';
import { withContent } from './edited-workbook';

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => {
  place.remove();
});

/** Han characters are two columns wide in a terminal. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u2E80-\uFFEF]/u.test(character) ? 2 : 1), 0);
}

describe('rank', () => {
  it('prints the ranking on stdout and everything else on stderr', () => {
    const { status, stdout, stderr } = place.run(['rank', 'month.xlsx', '--month', '2026-10']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2026-10 月度排名\n/);
    expect(stdout).toContain('指挥组 · 指挥组月度');
    expect(stderr).toBe('读取 month.xlsx\n已写入 out/month.xlsx\n');
  });

  it('lines the columns up, a Han character being two wide', () => {
    const { stdout } = place.run(['rank', 'month.xlsx', '--month', '2026-10']);
    const lines = stdout.split('\n');
    const header = lines.findIndex((line) => line.includes('名次'));
    const table = [
      lines[header] ?? '',
      ...lines.slice(header + 1, lines.indexOf('', header)).filter((line) => /^ *\d/u.test(line)),
    ];
    const totalEnds = table.map((line, index) => {
      const total = index === 0 ? line.indexOf('总分') + 2 : line.search(/\d+\.\d\d(?!.*\d\.\d\d)/u);
      const end = index === 0 ? total : total + (/\d+\.\d\d/u.exec(line.slice(total))?.[0].length ?? 0);
      return widthOf(line.slice(0, end));
    });
    expect(table.length).toBeGreaterThan(5);
    expect(new Set(totalEnds).size).toBe(1);
  });

  it('writes a workbook with the ranking sheet and leaves the input as it was', () => {
    const before = place.bytes('month.xlsx');
    place.run(['rank', 'month.xlsx', '--month', '2026-09', '-q']);
    expect(place.bytes('month.xlsx')).toEqual(before);
    expect(place.files()).toEqual(['month.xlsx', 'out/month.xlsx']);
    const names = openWorkbook(place.bytes('out/month.xlsx'))
      .sheets()
      .map(({ name }) => name);
    expect(names).toContain('排名 2026-09');
  });

  it('takes the latest month when none is given, and says so on stderr', () => {
    const { stdout, stderr } = place.run(['rank', 'month.xlsx', '--dry-run']);
    expect(stdout).toMatch(/^2026-10 /);
    expect(stderr).toContain('取最近月份 2026-10');
  });

  it('writes the same bytes for the same input, clock and options, wherever it runs', () => {
    const words = ['rank', 'month.xlsx', '--month', '2026-10', '--lang', 'zh-CN', '--now', '2026-11-02T09:30', '-q'];
    place.run([...words, '--out', 'one.xlsx'], { TZ: 'Pacific/Kiritimati' });
    place.run([...words, '--out', 'two.xlsx'], { TZ: 'America/New_York', LANG: 'en_US.UTF-8' });
    expect(place.bytes('one.xlsx').equals(place.bytes('two.xlsx'))).toBe(true);
  });

  it('speaks English when asked or when the system does', () => {
    const asked = place.run(['rank', 'month.xlsx', '--dry-run', '--lang', 'en']);
    expect(asked.stdout).toMatch(/^Ranking of 2026-10\n/);
    expect(place.run(['rank', 'missing.xlsx'], { LANG: 'en_US.UTF-8' }).stderr).toContain(
      'There is no file missing.xlsx',
    );
  });

  it('uses no colour where no terminal shows it', () => {
    expect(place.run(['rank', 'month.xlsx', '--dry-run']).stdout).not.toContain('\u001B');
  });

  it('still ranks the others when an entry cannot be read, and ends with 1', () => {
    withContent(place.file('month.xlsx'), { sheet: '评分', header: '得分', text: '五' });
    const { status, stdout } = place.run(['rank', 'month.xlsx', '--month', '2026-10']);
    expect(status).toBe(1);
    expect(stdout).toContain('指挥组 · 指挥组月度');
    expect(stdout).toMatch(/错误 {2}评分![A-Z]+\d+/u);
    expect(place.files()).toContain('out/month.xlsx');
  });
});

describe('rank --json', () => {
  it('prints schema 1 and nothing else on stdout', () => {
    const { status, stdout, stderr } = place.run(['rank', 'month.xlsx', '--month', '2026-10', '--json', '--quiet']);
    const report = JSON.parse(stdout) as Record<string, unknown>;
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(report).toMatchObject({ schema: 1, month: '2026-10', version: 1 });
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining(['rankings', 'advanced', 'last', 'lastTwo', 'undecided', 'findings']),
    );
  });

  it('gives the refusal as JSON when the workbook cannot be ranked', () => {
    place.run(['setup', 'month.xlsx', '--in-place']);
    const { status, stdout } = place.run(['rank', 'month.xlsx', '--month', '2031-01', '--json', '-q']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, refused: expect.stringContaining('2031-01') as unknown });
  });

  it('gives the refusal as JSON when the file cannot be read', () => {
    const { status, stdout } = place.run(['rank', 'missing.xlsx', '--json']);
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toEqual({ schema: 1, refused: '找不到文件 missing.xlsx。请检查路径和文件名' });
  });
});

describe('setup', () => {
  it('creates the missing sheets and names those it kept', () => {
    const { status, stdout } = place.run(['setup', 'month.xlsx', '--json', '-q']);
    const report = JSON.parse(stdout) as { created: string[]; kept: string[] };
    expect(status).toBe(0);
    expect(report.kept).toContain('评分');
    expect(report.created).not.toContain('评分');
  });
});
