import type { Refusal, SetUpReport } from '../../src/app/client-messages';
import { computeMonthlyRanking } from '../../src/app/compute-monthly-ranking';
import { setUp } from '../../src/app/set-up';
import { logEntries } from '../../src/sheets/log/read-log';
import { readEntries } from '../../src/sheets/read-entries';
import { enter, OCTOBER } from '../support/contest-workbook';
import { fakePorts } from '../support/fake-ports';
import { fakeWorkbook } from '../support/fake-workbook';
import { snapshotOf } from '../support/snapshot';

const REQUEST = { month: '', language: null, dryRun: false } as const;

function done(answer: SetUpReport | Refusal): SetUpReport {
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}

test('an empty workbook gets every sheet of the monthly loop, headers frozen, the program’s own protected', () => {
  const ports = fakePorts(fakeWorkbook());
  const { created, kept, findings } = done(setUp(ports, REQUEST));
  expect([...created, '运行日志']).toEqual(ports.workbook.contents().sheetNames);
  expect(created).toEqual(expect.arrayContaining(['设置', '考核办法', '单位', '月度计划', '评分', '审定', '检查结果']));
  expect(kept).toEqual([]);
  expect(findings).toEqual([]);
  for (const change of ports.workbook.changes) {
    if (change.kind !== 'create') throw new Error('only new sheets');
    const { name, frozenRows, protected: isProtected, cellNotes, rows } = change.layout;
    expect([name, frozenRows]).toEqual([name, name === '运行日志' ? 2 : 1]);
    expect([name, isProtected]).toEqual([name, ['得分明细', '检查结果', '运行日志'].includes(name)]);
    expect(cellNotes).toHaveLength(rows[frozenRows - 1]?.length ?? 0);
  }
});

test('the new sheets read without a finding, with two rule sets that sum to 100 and the default settings', () => {
  const ports = fakePorts(fakeWorkbook());
  setUp(ports, REQUEST);
  const { entries, findings, refusals } = readEntries(ports.workbook.contents());
  expect([...findings, ...refusals]).toEqual([]);
  expect(
    entries.ruleSets.map(({ name, subject, criteria, faults }) => [name, subject, criteria.length, faults]),
  ).toEqual([
    ['指挥组月度', 'unit', 4, []],
    ['组员月度', 'member', 3, []],
  ]);
  expect(entries.settings).toMatchObject({ holidays: 'statutory', options: { planDeadlineWorkingDay: 3 } });
  expect(ports.workbook.sheet('设置').values.map(([key]) => key)).toEqual(
    expect.arrayContaining(['单位名称', '评先类别', '节假日', '末位成员范围', '计划截止工作日']),
  );
});

test('an English workbook is created, read and ranked in English', () => {
  const ports = fakePorts(fakeWorkbook());
  done(setUp(ports, { ...REQUEST, language: 'en' }));
  const { entries, findings, refusals, language } = readEntries(ports.workbook.contents());
  expect([...findings, ...refusals]).toEqual([]);
  expect(language).toBe('en');
  expect(entries.ruleSets.map(({ name }) => name)).toEqual(['Groups monthly', 'Members monthly']);
  const text = JSON.stringify(ports.workbook.contents());
  expect(text).not.toMatch(/[\u4e00-\u9fff]/);
  enter(ports, 'Units', [['Parks', 'Command group', 'Groups monthly', 'Ann']]);
  enter(ports, 'Scores', [['2026-10', 'Parks', 'A', 'Bob', 90]]);
  const report = computeMonthlyRanking(ports, OCTOBER);
  expect(report).toMatchObject({ written: ['Ranking 2026-10', 'Score ledger', 'Findings', 'Run log'] });
});

test('what exists is kept as it is, and set-up run again creates nothing', () => {
  const ports = fakePorts(fakeWorkbook());
  setUp(ports, REQUEST);
  const before = ports.workbook.contents();
  const { created, kept } = done(setUp(ports, REQUEST));
  expect(created).toEqual([]);
  expect([...kept, '运行日志']).toEqual(before.sheetNames);
  expect(ports.workbook.contents()).toEqual(before);
});

test('set-up leaves a row in the log, and none where it creates nothing', () => {
  const ports = fakePorts(fakeWorkbook());
  const { created } = done(setUp(ports, REQUEST));
  setUp(ports, REQUEST);
  const [entry, ...others] = logEntries(ports.workbook.sheet('运行日志'));
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ action: 'setUp', person: 'clerk@example.com', time: '2026-11-02 09:30', month: '' });
  expect(entry?.detail).toBe(`created=${created.length}; sheets=${created.join('、')}`);
});

test('a sheet of ours that a dead run left blank is laid out, an office’s own blank sheet is not', () => {
  const own = snapshotOf({ 评分: [], 得分明细: [], 任务表: [] });
  const ports = fakePorts(fakeWorkbook(own));
  const { created, kept } = done(setUp(ports, REQUEST));
  expect(created).toEqual(expect.arrayContaining(['评分', '得分明细']));
  expect(kept).toEqual([]);
  expect(ports.workbook.sheet('评分').values[0]?.slice(0, 2)).toEqual(['月份', '对象']);
  expect(ports.workbook.sheet('任务表').values).toEqual([]);
});

test('a sheet of the log’s name that is somebody’s own stops set-up before anything is written', () => {
  const own = snapshotOf({ 运行日志: [['日期', '车辆', '里程']] });
  const ports = fakePorts(fakeWorkbook(own));
  expect(setUp(ports, REQUEST)).toMatchObject({ refused: expect.stringContaining('《运行日志》不是本程序生成的') });
  expect(ports.workbook.contents()).toEqual(own);
});

test('an office’s own rule sheet gets no example rows beside it', () => {
  const own = snapshotOf({
    考核办法: [
      ['办法', '对象'],
      ['村级', '单位'],
    ],
  });
  const ports = fakePorts(fakeWorkbook(own));
  const { created, kept } = done(setUp(ports, REQUEST));
  expect(kept).toEqual(['考核办法']);
  expect(created).toContain('考核指标');
  expect(ports.workbook.sheet('考核指标').values).toHaveLength(1);
  expect(ports.workbook.sheet('考核办法')).toEqual(own.sheets[0]);
});

test('an existing sheet that lacks a needed column is reported and left alone', () => {
  const own = snapshotOf({
    评分: [
      ['月份', '对象', '指标'],
      ['2026-10', '甲组', 'A'],
    ],
  });
  const ports = fakePorts(fakeWorkbook(own));
  const { findings } = done(setUp(ports, REQUEST));
  expect(findings).toEqual([
    expect.objectContaining({ code: 'header-missing', sheet: '评分', message: expect.stringContaining('得分') }),
  ]);
  expect(ports.workbook.sheet('评分')).toEqual(own.sheets[0]);
});

test('a dry run says what would be created and creates nothing', () => {
  const ports = fakePorts(fakeWorkbook());
  expect(done(setUp(ports, { ...REQUEST, dryRun: true })).created.length).toBeGreaterThan(10);
  expect(ports.workbook.contents().sheetNames).toEqual([]);
});
