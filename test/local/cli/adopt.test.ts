import { cpSync } from 'node:fs';
import path from 'node:path';
import { ROOT, workplace } from './command-line';
import type { Workplace } from './command-line';
import { withTexts } from './edited-workbook';

let place: Workplace;
beforeEach(() => {
  place = workplace();
  cpSync(path.join(ROOT, 'test/fixtures/workbooks/adopt-groups.xlsx'), place.file('office.xlsx'));
});
afterEach(() => {
  place.remove();
});

/** The groups' plans say 完成时间 and no date of completion, so that nobody can tell which date is meant. */
function ambiguous(): void {
  const sheets = ['园区组', '城乡组', '民生组'].map((group) => `月度计划-${group}`);
  const typed = sheets.flatMap((sheet) => [
    { sheet, row: 3, column: 5, text: '完成时间' },
    { sheet, row: 4, column: 7, text: '核实人' },
  ]);
  withTexts(place.file('office.xlsx'), typed);
}

describe('adopt', () => {
  it('shows sheets and headers with how, score and reason, and writes nothing', () => {
    const { status, stdout, stderr } = place.run(['adopt', 'office.xlsx']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/督查打分 +评分 +相近 +\d+ +\d+ {2}表头里有必填 3 列中的 3 列；表名与“评分”相近/u);
    expect(stdout).toMatch(/要求完成时间 +完成时限 +E4 +相近 +100 {2}与“完成时限”用词相近；下面 4 格中 4 格是日期/u);
    expect(stdout).toContain('单位：园区组（取自“月度计划-园区组”）');
    expect(stdout).toContain('不读取、保持原样的工作表  首页、车辆管理');
    expect(stdout).toContain('  月度计划.完成时限=要求完成时间\n');
    expect(stderr).toContain('xiaoneng adopt office.xlsx --yes');
    expect(place.files()).toEqual(['month.xlsx', 'office.xlsx']);
  });

  it('tells sheets of one kind once', () => {
    const { stdout } = place.run(['adopt', 'office.xlsx']);
    expect(stdout).toContain('月度计划-园区组、月度计划-城乡组、月度计划-民生组 → 月度计划');
    expect(stdout.match(/要求完成时间 /gu)).toHaveLength(1);
  });

  it('speaks English when asked, apart from the names of the office', () => {
    const { stdout } = place.run(['adopt', 'office.xlsx', '--lang', 'en']);
    expect(stdout).toContain('shows 3 of the 3 headers it must have');
    expect(stdout).toContain('worded like “Due”; 4 of 4 cells below are dates');
    expect(stdout).toContain('Monthly plan.Due=要求完成时间');
  });

  it('--yes writes to out/ and leaves the input as it was', () => {
    const before = place.bytes('office.xlsx');
    const { status, stderr } = place.run(['adopt', 'office.xlsx', '--yes']);
    expect(status).toBe(0);
    expect(stderr).toContain('已写入 out/office.xlsx');
    expect(place.bytes('office.xlsx')).toEqual(before);
    const again = place.run(['adopt', 'out/office.xlsx', '--yes', '--in-place']);
    expect(again.stderr).toContain('已经采用过');
  });

  it('--json prints the report and nothing else', () => {
    const { stdout, stderr } = place.run(['adopt', 'office.xlsx', '--json', '-q']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, written: false, otherSheets: ['首页', '车辆管理'] });
  });

  it('ends with 1 while a question is open; --yes then refuses and writes nothing; --map answers', () => {
    ambiguous();
    const asked = place.run(['adopt', 'office.xlsx']);
    expect(asked.status).toBe(1);
    expect(asked.stdout).toMatch(
      /错误 {2}月度计划-园区组!E4 {2}“完成时间”可以对应完成时限、完成日期.*月度计划\.完成时限=完成时间/u,
    );
    const refused = place.run(['adopt', 'office.xlsx', '--yes']);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('--map "月度计划.完成时限=要求完成时间"');
    expect(place.files()).toEqual(['month.xlsx', 'office.xlsx']);
    expect(place.run(['adopt', 'office.xlsx', '--map', '月度计划.完成时限=完成时间', '--yes']).status).toBe(0);
  });

  it('takes several corrections', () => {
    const { stdout } = place.run(['adopt', 'office.xlsx', '--map', '评分.备注=备注', '--map', '人员.邮箱=联系电话']);
    expect(stdout).toContain('  评分.备注=备注\n');
    expect(stdout).toMatch(/联系电话 +邮箱 +D3 +您指定/u);
  });

  it('names what is wrong with a correction', () => {
    const { status, stderr } = place.run(['adopt', 'office.xlsx', '--map', '评分=没有的表']);
    expect(status).toBe(1);
    expect(stderr).toContain('没有工作表“没有的表”');
    expect(stderr).toContain('督查打分');
  });

  it('does not write without --yes, and says so when a place to write is given', () => {
    const { status, stderr } = place.run(['adopt', 'office.xlsx', '--out', 'new.xlsx']);
    expect(status).toBe(2);
    expect(stderr).toContain('--yes');
  });
});
