import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../../local/workbook/index';
import { workplace } from './command-line';
import type { Workplace } from './command-line';
import { withContent } from './edited-workbook';

const MONTH = ['month.xlsx', '--month', '2026-10', '--now', '2026-11-02T10:00', '--in-place'];
const APPROVED = ['--approved-by', '陈立群', '--approved-on', '2026-11-02'];
const WITHOUT_PRINTER = { XIAONENG_PRINTER: 'none' };

let place: Workplace;
beforeAll(() => {
  place = workplace();
});
afterAll(() => {
  place.remove();
});

/** One month in its order: each step stands on the one before. */
describe('a month on the command line', () => {
  it('explains a rank down to the cells and writes nothing', () => {
    const before = place.bytes('month.xlsx');
    const { status, stdout } = place.run(['why', 'month.xlsx', '休闲旅游指挥组', '--month', '2026-10']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^休闲旅游指挥组在《指挥组》排第 \d+ 名/u);
    expect(stdout).toMatch(/评分![A-Z]+\d+/u);
    expect(stdout).toContain('怎样才会改变名次');
    expect(place.bytes('month.xlsx')).toEqual(before);
  });

  it('lists whom one can ask about where nobody has that name', () => {
    const { status, stdout } = place.run(['why', 'month.xlsx', '没有的组', '-q']);
    expect(status).toBe(2);
    expect(stdout).toContain('科技园区指挥组');
  });

  it('makes a draft of the notice while nothing is published', () => {
    const { status, stdout } = place.run(['notice', 'month.xlsx', '--month', '2026-10', '--dry-run', '-q']);
    expect(status).toBe(0);
    expect(stdout).toContain('送审稿');
  });

  it.each(['2026-11-31', '2026-13-01', '2026-11-00'])('refuses an approval on %s, a day that does not exist', (day) => {
    const { status, stderr } = place.run(['publish', 'month.xlsx', '--approved-by', '陈立群', '--approved-on', day]);
    expect(status).toBe(2);
    expect(stderr).toContain(day);
  });

  it('tells what would be published and writes nothing with --dry-run', () => {
    const { status, stdout, stderr } = place.run(
      [...MONTH.slice(0, -1), ...APPROVED, '--dry-run'].toSpliced(0, 0, 'publish'),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2026-10 月度结果 第 1 版\n/u);
    expect(stderr).toContain('试算');
    expect(place.files()).toEqual(['month.xlsx']);
  });

  it('publishes version 1 and says where to go on', () => {
    const { status, stdout, stderr } = place.run(['publish', ...MONTH, ...APPROVED]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/校验码 {2}[0-9a-f]{12}\n/u);
    expect(stdout).toContain('公示  2026-11-02 至 ');
    expect(stderr).toContain('--in-place');
  });

  it('refuses to publish the same once more', () => {
    const before = place.bytes('month.xlsx');
    expect(place.run(['publish', ...MONTH, ...APPROVED, '-q']).status).toBe(1);
    expect(place.bytes('month.xlsx')).toEqual(before);
  });

  it('says with the next ranking that it is published', () => {
    const { status, stdout } = place.run(['rank', ...MONTH, '-q']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2026-10 月度排名\n已公布第 1 版/u);
  });

  it('puts the notice and the poster beside the workbook, and says that nothing makes a PDF', () => {
    const { status, stderr } = place.run(['notice', ...MONTH], { PATH: '/nowhere' });
    expect(status).toBe(0);
    const pages = place.files().filter((name) => name.endsWith('.html'));
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(readFileSync(place.file(page), 'utf8')).toMatch(/^<!DOCTYPE html>/iu);
    if (!place.files().some((name) => name.endsWith('.pdf'))) expect(stderr).toContain('XIAONENG_PRINTER');
  });

  it('sets the notice up for A4 paper', () => {
    const workbook = openWorkbook(place.bytes('month.xlsx'));
    const position = workbook.sheets().findIndex(({ name }) => name === '通报 2026-10');
    expect(position).toBeGreaterThanOrEqual(0);
    const pages = Object.entries(unzipSync(place.bytes('month.xlsx'))).filter(([name]) =>
      name.startsWith('xl/worksheets/'),
    );
    expect(pages.filter(([, xml]) => strFromU8(xml).includes('paperSize="9"')).length).toBeGreaterThan(0);
  });

  it('verifies the log, and the mark from a paper', () => {
    const { mark } = JSON.parse(place.run(['verify', 'month.xlsx', '--json', '-q']).stdout) as { mark: string };
    expect(place.run(['verify', 'month.xlsx', '--mark', mark, '-q'])).toMatchObject({ status: 0 });
    const strange = place.run(['verify', 'month.xlsx', '--mark', '000000000000', '-q']);
    expect(strange.status).toBe(1);
    expect(strange.stdout).toContain('000000000000');
  });

  it('lists who did what', () => {
    const { status, stdout } = place.run(['log', 'month.xlsx', '-q']);
    expect(status).toBe(0);
    expect(stdout).toContain('公布排名');
    expect(stdout).toContain('approvedBy=陈立群');
  });

  it('finds a published figure that somebody has changed', () => {
    withContent(place.file('month.xlsx'), { sheet: '得分明细', header: '折算得分', text: '99' });
    const { status, stdout } = place.run(['verify', 'month.xlsx', '-q'], WITHOUT_PRINTER);
    expect(status).toBe(1);
    expect(stdout).toContain('得分明细');
  });
});
