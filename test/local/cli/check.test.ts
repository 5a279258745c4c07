import { openWorkbook } from '../../../local/workbook/index';
import { workplace } from './command-line';
import type { Workplace } from './command-line';
import { withContent } from './edited-workbook';

interface RepairAnswer {
  readonly repaired: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly skipped: readonly { readonly cell: string; readonly reason: string }[];
  readonly findings: readonly { readonly repair: unknown }[];
}

const OCTOBER = ['--month', '2026-10'];

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => {
  place.remove();
});

function typeScore(text: string): void {
  withContent(place.file('month.xlsx'), { sheet: '评分', header: '得分', text });
}

/** Every value of the sheets that people fill in, in one list. */
function entries(name: string): readonly string[] {
  return openWorkbook(place.bytes(name))
    .sheets()
    .filter(
      (sheet) =>
        !['检查结果', '修复记录', '得分明细', '运行日志'].includes(sheet.name) && !sheet.name.startsWith('排名'),
    )
    .flatMap((sheet) => {
      const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
      return sheet.read(area).map((row) => `${sheet.name}: ${JSON.stringify(row)}`);
    });
}

describe('check', () => {
  it('lists every problem below its severity, with its cell, and writes nothing', () => {
    typeScore('五');
    const { status, stdout } = place.run(['check', 'month.xlsx', ...OCTOBER]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^2026-10 填报检查\n问题：错误 [1-9]/u);
    expect(stdout).toMatch(/\n错误\n单元格 +问题和建议\n(?:.+\n)*评分![A-Z]+\d+ +.*五/u);
    expect(place.files()).toEqual(['month.xlsx']);
  });

  it('ends with 0 when nothing is wrong', () => {
    expect(place.run(['check', 'month.xlsx', ...OCTOBER]).status).toBe(0);
  });
});

describe('check --fix', () => {
  it('shows old and new side by side and, as a dry run, writes nothing', () => {
    typeScore('９２分');
    const { stdout, stderr } = place.run(['check', 'month.xlsx', ...OCTOBER, '--fix', 'width', '--dry-run']);
    expect(stdout).toMatch(/^自动修复 \d+ 处\n单元格 +类型 +原值 +新值\n/u);
    expect(stdout).toMatch(/评分![A-Z]+\d+ +全角 +“９２分” +“92”\n/u);
    expect(stderr).toContain('未写入任何文件');
    expect(place.files()).toEqual(['month.xlsx']);
  });

  it('writes a workbook in which the same check finds nothing more to repair, and undo brings everything back', () => {
    typeScore('９２分');
    const before = entries('month.xlsx');
    const fixed = place.run(['check', 'month.xlsx', ...OCTOBER, '--fix', 'all', '--json', '-q']);
    const report = JSON.parse(fixed.stdout) as RepairAnswer;
    expect(report.repaired).toContainEqual(expect.objectContaining({ from: '９２分', to: '92' }));
    expect(report.findings.filter(({ repair }) => repair !== null)).toEqual([]);
    expect(entries('out/month.xlsx')).not.toEqual(before);
    const { stdout } = place.run(['undo', 'out/month.xlsx', '--in-place', '-q']);
    expect(stdout).toMatch(/^恢复原值 \d+ 处\n/u);
    expect(entries('out/month.xlsx')).toEqual(before);
    expect(place.run(['log', 'out/month.xlsx', '-q']).stdout).toMatch(/撤销修复[^]*修复填报/u);
  });

  it('takes single cells, and says where there is nothing to repair', () => {
    const words = ['check', 'month.xlsx', ...OCTOBER, '--fix', '评分!A1，评分!$B$2', '--json', '-q'];
    const report = JSON.parse(place.run(words).stdout) as RepairAnswer;
    expect(report.skipped.map(({ cell }) => cell)).toEqual(['A1', 'B2']);
    expect(report.repaired).toEqual([]);
  });

  it.each(['', 'everything', 'width,评分!A1', '评分!5'])('refuses the list %j', (list) => {
    const { status, stderr } = place.run(['check', 'month.xlsx', '--fix', list]);
    expect(status).toBe(2);
    expect(stderr).toContain('--fix 应是 all');
  });
});

it('undo says so when there is nothing to take back', () => {
  expect(place.run(['undo', 'month.xlsx', ...OCTOBER, '--dry-run']).stdout).toMatch(/^没有可以撤销的修复\n/u);
});
