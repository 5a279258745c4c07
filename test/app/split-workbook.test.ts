// Offices keep a sheet for each group or month; one of them that cannot be read must not stop the others.
import { checkEntries } from '../../src/app/check-entries';
import type { Refusal } from '../../src/app/client-messages';
import type { RankingReport } from '../../src/app/messages/ranking-messages';
import { computeMonthlyRanking } from '../../src/app/compute-monthly-ranking';
import { setUp } from '../../src/app/set-up';
import type { CellValue } from '../../src/sheets/workbook-snapshot';
import { contestPorts, OCTOBER } from '../support/contest-workbook';
import { fakePorts } from '../support/fake-ports';
import { fakeWorkbook } from '../support/fake-workbook';

const NOVEMBER = { ...OCTOBER, month: '2026-11' };

/** A workbook of three groups whose plan stands on a sheet for each of them, without columns of units and months. */
function splitPorts(
  change: (name: string, rows: CellValue[][]) => readonly (readonly CellValue[])[] = (_, rows) => rows,
) {
  const contents = contestPorts({ months: ['2026-10', '2026-11'] }).workbook.contents();
  const plan = contents.sheets.find(({ name }) => name === '月度计划');
  const [header = [], ...lines] = plan?.values ?? [];
  const others = contents.sheets.filter(({ name }) => name !== '月度计划');
  const workbook = fakeWorkbook({ sheetNames: others.map(({ name }) => name), sheets: others });
  for (const month of ['2026-10', '2026-11']) {
    for (const unit of ['第1组', '第2组', '第3组']) {
      const own = lines.filter((row) => row[0] === month && row[1] === unit).map((row) => row.slice(2));
      const name = `月度计划-${unit} ${month}`;
      workbook.add(name, change(name, [header.slice(2), ...own]));
    }
  }
  return fakePorts(workbook);
}

function ranked(report: RankingReport | Refusal): RankingReport {
  if ('refused' in report) throw new Error(report.refused);
  return report;
}

function names(report: RankingReport | Refusal) {
  const { rows = [], unranked = [] } = ranked(report).rankings[0] ?? {};
  return { ranked: rows.map(({ name }) => name), unranked: unranked.map(({ name }) => name) };
}

const withoutHeader = (broken: string) => (name: string, rows: CellValue[][]) =>
  name === broken ? rows.slice(1) : rows;

test('a plan with a sheet for each group and month ranks both months', () => {
  const ports = splitPorts();
  expect(names(computeMonthlyRanking(ports, OCTOBER))).toEqual({ ranked: ['第1组', '第2组', '第3组'], unranked: [] });
  expect(names(computeMonthlyRanking(ports, NOVEMBER))).toEqual({ ranked: ['第1组', '第2组', '第3组'], unranked: [] });
});

test('a group whose own sheet lost its header is not ranked in that month, and the reason names the sheet', () => {
  const ports = splitPorts(withoutHeader('月度计划-第2组 2026-10'));
  const report = ranked(computeMonthlyRanking(ports, OCTOBER));
  expect(names(report)).toEqual({ ranked: ['第1组', '第3组'], unranked: ['第2组'] });
  expect(report.findings).toContainEqual(
    expect.objectContaining({ severity: 'error', code: 'header-missing', sheet: '月度计划-第2组 2026-10' }),
  );
  // What follows from the lost header alone is not told as a mistake of its own.
  const aboutGroup = report.findings.filter(
    ({ severity, message }) => severity !== 'note' && message.includes('第2组甲'),
  );
  expect(aboutGroup).toEqual([]);
  expect(report.findings.map(({ code }) => code)).not.toContain('plan-without-lines');
  expect(report.findings.filter(({ sheet }) => sheet.includes('2026-11'))).toEqual([]);
  expect(names(computeMonthlyRanking(ports, NOVEMBER)).unranked).toEqual([]);
});

test('a month whose scores cannot be read is refused, and another month is ranked', () => {
  const ports = splitPorts();
  ports.workbook.add('评分 2026-11', [
    ['指标', '得分'],
    ['A', 90],
  ]);
  const refused = computeMonthlyRanking(ports, NOVEMBER);
  expect('refused' in refused && refused.refused).toContain('《评分 2026-11》找不到列“对象”');
  expect(checkEntries(ports, NOVEMBER)).toMatchObject({
    findings: expect.arrayContaining([expect.objectContaining({ code: 'header-missing', sheet: '评分 2026-11' })]),
  });
  expect(names(computeMonthlyRanking(ports, OCTOBER)).ranked).toHaveLength(3);
});

test('the sheets are read in one go after 设置, however many there are', () => {
  const ports = splitPorts();
  ports.workbook.calls.length = 0;
  computeMonthlyRanking(ports, { ...OCTOBER, dryRun: true });
  expect(ports.workbook.calls.filter((call) => call.startsWith('read'))).toEqual([
    'read 1',
    expect.stringMatching(/^read \d\d$/),
  ]);
});

test('set-up makes no sheet for a table that stands on sheets of other names', () => {
  const report = setUp(splitPorts(), { ...OCTOBER, month: '' });
  expect(report).toMatchObject({ kept: expect.arrayContaining(['月度计划-第1组 2026-10']) });
  expect('created' in report && report.created).not.toContain('月度计划');
});
