import type { Refusal } from '../../src/app/client-messages';
import type { RankingReport } from '../../src/app/messages/ranking-messages';
import { computeMonthlyRanking } from '../../src/app/compute-monthly-ranking';
import { contestPorts, enter, OCTOBER } from '../support/contest-workbook';

function ranked(answer: RankingReport | Refusal): RankingReport {
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}

function refused(answer: RankingReport | Refusal): string {
  return 'refused' in answer ? answer.refused : 'not refused';
}

test('a month becomes a ranking sheet, ledger rows and findings', () => {
  const ports = contestPorts();
  const report = ranked(computeMonthlyRanking(ports, OCTOBER));
  expect(report.written).toEqual(['排名 2026-10', '得分明细', '检查结果', '运行日志']);
  const [groups, members] = report.rankings;
  expect(groups?.rows.map(({ rank, name, total }) => [rank, name, total])).toEqual([
    [1, '第1组', '97.70'],
    [2, '第2组', '97.40'],
    [3, '第3组', '97.10'],
  ]);
  expect(members?.rows).toHaveLength(6);
  expect(members?.unranked.map(({ name }) => name)).toEqual(['第1组长', '第2组长', '第3组长']);
  expect(report.advanced).toEqual({ name: '第1组', decidedBy: 'total' });
  expect(report.last).toEqual({ name: '第3组', decidedBy: 'total' });
  expect(report.lastTwo.map(({ name }) => name)).toEqual(['第3组乙', '第3组甲']);
  expect(ports.workbook.shown()).toBe('排名 2026-10');
  const ledger = ports.workbook.sheet('得分明细').values;
  expect(ledger.slice(1, 3).map((row) => row.slice(0, 6))).toEqual([
    ['2026-10', 1, '第1组', 'A 工作成效', 95, 28.5],
    ['2026-10', 1, '第1组', 'B 工作计划完成情况', 100, 30],
  ]);
});

test('the same entries give the same workbook, however often', () => {
  const ports = contestPorts({ months: ['2026-09', '2026-10'] });
  computeMonthlyRanking(ports, { ...OCTOBER, month: '2026-09' });
  computeMonthlyRanking(ports, OCTOBER);
  const once = ports.workbook.contents();
  ports.workbook.changes.length = 0;
  ranked(computeMonthlyRanking(ports, { ...OCTOBER, month: '2026-09' }));
  ranked(computeMonthlyRanking(ports, OCTOBER));
  expect(ports.workbook.contents()).toEqual(once);
  expect(ports.workbook.changes.filter(({ kind }) => kind === 'rows')).toEqual([]);
});

test('a corrected score replaces the draft and leaves the other month of the ledger alone', () => {
  const ports = contestPorts({ months: ['2026-09', '2026-10'] });
  computeMonthlyRanking(ports, { ...OCTOBER, month: '2026-09' });
  computeMonthlyRanking(ports, OCTOBER);
  const before = ports.workbook.sheet('得分明细').values;
  const scores = ports.workbook.sheet('评分').values;
  const row = scores.findIndex((cells) => cells[0] === '2026-10' && cells[1] === '第3组') + 1;
  ports.workbook.enter('评分', row, [['2026-10', '第3组', 'A', '刘主任', 99]]);
  expect(ranked(computeMonthlyRanking(ports, OCTOBER)).advanced).toEqual({ name: '第3组', decidedBy: 'total' });
  const after = ports.workbook.sheet('得分明细').values;
  const september = (rows: typeof after) => rows.filter((cells) => cells[0] === '2026-09');
  expect(september(after)).toEqual(september(before));
  expect(after.length).toBe(before.length);
  expect(after).not.toEqual(before);
});

test('the number of calls is the same for few rows and for ten thousand', () => {
  const small = contestPorts({ groups: 3, tasksPerGroup: 2 });
  const large = contestPorts({ groups: 20, tasksPerGroup: 500 });
  const callsOf = (ports: typeof small): string[] => {
    ports.workbook.calls.length = 0;
    ranked(computeMonthlyRanking(ports, OCTOBER));
    ranked(computeMonthlyRanking(ports, OCTOBER));
    return [...ports.workbook.calls];
  };
  expect(callsOf(large)).toEqual(callsOf(small));
});

test('everything is read before anything is written, and each step is stored before the next', () => {
  const ports = contestPorts();
  computeMonthlyRanking(ports, OCTOBER);
  enter(ports, '加扣分', [[{ date: '2026-10-09', time: '00:00:00' }, '第3组', '', '其他加分', '', 1]]);
  ports.workbook.calls.length = 0;
  ports.workbook.changes.length = 0;
  computeMonthlyRanking(ports, OCTOBER);
  expect(ports.workbook.calls).toEqual([
    'sheetNames',
    'read 1',
    expect.stringMatching(/^read/),
    'read 1',
    'firstUneditable 4',
    'apply 3',
    'apply 3',
    'apply 1',
    'show 1',
  ]);
  const written = ports.workbook.changes.filter(({ kind }) => kind !== 'protect');
  expect(written.map((change) => ('layout' in change ? change.layout.name : change.sheet))).toEqual([
    '排名 2026-10',
    '得分明细',
    '运行日志',
    '运行日志',
    '排名 2026-10',
  ]);
});

test('computing again without a change writes nothing, not even a row of the log', () => {
  const ports = contestPorts();
  computeMonthlyRanking(ports, OCTOBER);
  const before = ports.workbook.contents();
  ports.workbook.changes.length = 0;
  expect(ranked(computeMonthlyRanking(ports, OCTOBER)).written).toEqual([]);
  expect(ports.workbook.changes).toEqual([]);
  expect(ports.workbook.contents()).toEqual(before);
});

test('without a month the latest one in the sheets is taken', () => {
  const ports = contestPorts({ months: ['2026-09', '2026-10'] });
  expect(ranked(computeMonthlyRanking(ports, { ...OCTOBER, month: '' })).month).toBe('2026-10');
});

test('a month is understood as in a cell', () => {
  const ports = contestPorts();
  expect(ranked(computeMonthlyRanking(ports, { ...OCTOBER, month: '2026年10月' })).month).toBe('2026-10');
  expect(refused(computeMonthlyRanking(ports, { ...OCTOBER, month: '十月' }))).toContain('看不懂月份“十月”');
});

test('a month without entries is refused, naming the months there are', () => {
  const ports = contestPorts({ months: ['2026-09', '2026-10'] });
  const sentence = refused(computeMonthlyRanking(ports, { ...OCTOBER, month: '2026-11' }));
  expect(sentence).toContain('没有 2026-11 的内容');
  expect(sentence).toContain('2026-09, 2026-10');
});

test('a workbook without any month says what to enter', () => {
  const ports = contestPorts({ months: [] });
  expect(refused(computeMonthlyRanking(ports, { ...OCTOBER, month: '' }))).toContain('还没有任何月份');
});

test('a dry run answers and writes nothing, and takes no lock', () => {
  const ports = contestPorts();
  const taken = ports.lockState().taken;
  const before = ports.workbook.contents();
  expect(ranked(computeMonthlyRanking(ports, { ...OCTOBER, dryRun: true })).written).toEqual([]);
  expect(ports.workbook.contents()).toEqual(before);
  expect(ports.lockState().taken).toBe(taken);
});

test('a sheet of that name that is somebody else’s is named and left alone', () => {
  for (const name of ['排名 2026-10', 'Ranking 2026-10']) {
    const ports = contestPorts();
    ports.workbook.add(name, [['我们自己的排名'], ['第3组', 1]]);
    const before = ports.workbook.contents();
    expect(refused(computeMonthlyRanking(ports, OCTOBER))).toContain(`《${name}》不是本程序生成的`);
    expect(ports.workbook.contents()).toEqual(before);
  }
});

test('an output sheet that may not be edited stops the run before the first write', () => {
  const ports = contestPorts();
  computeMonthlyRanking(ports, OCTOBER);
  ports.workbook.protect('得分明细');
  const before = ports.workbook.contents();
  expect(refused(computeMonthlyRanking(ports, OCTOBER))).toContain(
    '没有编辑《得分明细》的权限（保护说明：督查办维护）',
  );
  expect(ports.workbook.contents()).toEqual(before);
});

test('a ranking laid out in one language is replaced under its own name in the other', () => {
  const ports = contestPorts();
  computeMonthlyRanking(ports, OCTOBER);
  const report = ranked(computeMonthlyRanking(ports, { ...OCTOBER, language: 'en' }));
  expect(report.written).toContain('排名 2026-10');
  expect(ports.workbook.contents().sheetNames).not.toContain('Ranking 2026-10');
});

test('a group whose score was forgotten is listed apart with the cell, the others are ranked', () => {
  const ports = contestPorts();
  enter(ports, '单位', [['第4组', '指挥组', '指挥组月度', '第4组长', '', '是']]);
  const report = ranked(computeMonthlyRanking(ports, OCTOBER));
  expect(report.rankings[0]?.rows).toHaveLength(3);
  expect(report.rankings[0]?.unranked.map(({ name }) => name)).toEqual(['第4组']);
  expect(report.findings.some(({ severity, message }) => severity === 'error' && message.includes('第4组'))).toBe(true);
});
