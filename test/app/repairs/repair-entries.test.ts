import { checkEntries } from '../../../src/app/check-entries';
import type { Refusal } from '../../../src/app/client-messages';
import { computeMonthlyRanking } from '../../../src/app/compute-monthly-ranking';
import { repairEntries } from '../../../src/app/repairs/repair-entries';
import type { ChosenRepairs, RepairsReport } from '../../../src/app/messages/repair-messages';
import { OCTOBER } from '../../support/contest-workbook';
import { DIRTY, dirtyContest, type, valueAt } from '../../support/dirty-contest';
import type { FakePorts } from '../../support/fake-ports';

const ALL: ChosenRepairs = { choose: 'kinds', kinds: [] };

function repaired(ports: FakePorts, repairs: ChosenRepairs, dryRun = false): RepairsReport {
  const answer = repairEntries(ports, { ...OCTOBER, dryRun, repairs });
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}

function ranking(ports: FakePorts): unknown {
  const answer = computeMonthlyRanking(ports, { ...OCTOBER, dryRun: true });
  return 'refused' in answer ? answer.refused : answer.rankings;
}

/** Ticks the row of 检查结果 that names this cell. */
function tick(ports: FakePorts, cell: string): void {
  const rows = ports.workbook.sheet('检查结果').values;
  const index = rows.findIndex((row) => row[2] === cell && row[6] !== '');
  if (index < 0) throw new Error(`no repair at ${cell}`);
  type(ports, { sheet: '检查结果', row: index + 1, column: 8, value: '✓' });
}

const log = (ports: FakePorts) => ports.workbook.sheet('修复记录').values;

describe('repairing everything that is safe', () => {
  const ports = dirtyContest();
  const before = ranking(ports);
  const report = repaired(ports, ALL);

  it('writes each cell as it was meant', () => {
    expect(DIRTY.map((cell) => valueAt(ports, cell))).toEqual([
      95,
      90,
      '第1组甲',
      '2026-10',
      { date: '2026-10-20', time: '00:00:00' },
      '事项',
      1,
    ]);
    expect(report.repaired.map(({ kind, from, to }) => `${kind}: ${from} -> ${to}`)).toEqual([
      'month: 2026年10月 -> 2026-10',
      'date: 2026.10.20 -> 2026-10-20',
      'spaces: 事项  -> 事项',
      'number: 100% -> 100%',
      'number: 95分 -> 95',
      'width: ９０ -> 90',
      'name: 第 1 组甲 -> 第1组甲',
    ]);
  });

  it('leaves the ranking as it was', () => {
    expect(ranking(ports)).toEqual(before);
  });

  it('leaves nothing to repair and says so in 检查结果', () => {
    expect(report.findings.filter(({ repair }) => repair !== null)).toEqual([]);
    expect(ports.workbook.sheet('检查结果').values.some((row) => row[6] !== '' && row[0] === '提示')).toBe(false);
  });

  it('logs who changed what, when, from what into what', () => {
    const [, month] = log(ports);
    const day = log(ports).find((row) => row[3] === 'H2');
    expect(month).toEqual([
      '2026-11-02 09:30',
      'clerk@example.com',
      '计划提交',
      'A2',
      '月份',
      '“2026年10月”',
      '“2026-10”',
      '',
      '已修复',
      '1',
    ]);
    expect(day?.slice(5)).toEqual(['“2026.10.20”', '2026-10-20', 'General', '已修复', '1']);
  });

  it('gives a cell that was text, or is a day or a percentage now, a fitting number format', () => {
    expect(ports.workbook.numberFormat('月度计划', 2, 8)).toBe('yyyy-mm-dd');
    expect(ports.workbook.numberFormat('月度计划', 3, 9)).toBe('0%');
    expect(ports.workbook.numberFormat('评分', 2, 5)).toBe('General');
  });

  it('has nothing to do the second time', () => {
    const rows = log(ports).length;
    expect(repaired(ports, ALL).repaired).toEqual([]);
    expect(log(ports)).toHaveLength(rows);
  });
});

describe('ticks', () => {
  it('alone decide what is repaired', () => {
    const ports = dirtyContest();
    checkEntries(ports, OCTOBER);
    tick(ports, 'E2');
    const { repaired: done, findings } = repaired(ports, { choose: 'ticked' });
    expect(done.map(({ cell }) => cell)).toEqual(['E2']);
    expect(valueAt(ports, { sheet: '评分', row: 3, column: 5 })).toBe('９０');
    expect(findings.some(({ cell }) => cell === 'E3')).toBe(true);
  });

  it('stay when the entries are checked or ranked again', () => {
    const ports = dirtyContest();
    checkEntries(ports, OCTOBER);
    tick(ports, 'H2');
    computeMonthlyRanking(ports, OCTOBER);
    checkEntries(ports, OCTOBER);
    expect(repaired(ports, { choose: 'ticked' }, true).repaired.map(({ cell }) => cell)).toEqual(['H2']);
  });

  it('count once where a row was copied together with its tick', () => {
    const ports = dirtyContest();
    checkEntries(ports, OCTOBER);
    tick(ports, 'E2');
    const rows = ports.workbook.sheet('检查结果').values;
    const copied = rows.find((row) => row[2] === 'E2' && row[6] !== '') ?? [];
    copied.forEach((value, index) => {
      type(ports, { sheet: '检查结果', row: rows.length + 1, column: index + 1, value });
    });
    expect(repaired(ports, { choose: 'ticked' }).repaired.map(({ cell }) => cell)).toEqual(['E2']);
    expect(log(ports)).toHaveLength(2);
  });

  it('are passed over where the cell has changed since', () => {
    const ports = dirtyContest();
    checkEntries(ports, OCTOBER);
    tick(ports, 'E2');
    type(ports, { sheet: '评分', row: 2, column: 5, value: '59分' });
    const { repaired: done, skipped } = repaired(ports, { choose: 'ticked' });
    expect(done).toEqual([]);
    expect(skipped).toEqual([{ sheet: '评分', cell: 'E2', reason: expect.stringContaining('有了变化') }]);
    expect(valueAt(ports, { sheet: '评分', row: 2, column: 5 })).toBe('59分');
  });
});

it('kinds may be chosen', () => {
  const ports = dirtyContest();
  const { repaired: done } = repaired(ports, { choose: 'kinds', kinds: ['date', 'name'] });
  expect(done.map(({ kind }) => kind)).toEqual(['date', 'name']);
});

it('cells may be chosen, and one without a repair is named', () => {
  const ports = dirtyContest();
  const cells = [
    { sheet: '评分', cell: 'e2' },
    { sheet: '评分', cell: 'E9' },
  ];
  const { repaired: done, skipped } = repaired(ports, { choose: 'cells', cells });
  expect(done.map(({ cell }) => cell)).toEqual(['E2']);
  expect(skipped).toEqual([{ sheet: '评分', cell: 'E9', reason: expect.stringContaining('没有可以自动修复') }]);
});

it('a dry run says what would change and changes nothing', () => {
  const ports = dirtyContest();
  const before = ports.workbook.contents();
  expect(repaired(ports, ALL, true).repaired).toHaveLength(DIRTY.length);
  expect(ports.workbook.contents()).toEqual(before);
});

it('a formula is never replaced by its result', () => {
  const ports = dirtyContest();
  ports.workbook.compute('评分', 2, 5);
  ports.workbook.compute('月度计划', 3, 4);
  const { repaired: done, findings } = repaired(ports, ALL);
  expect(done).toHaveLength(DIRTY.length - 2);
  expect(valueAt(ports, { sheet: '评分', row: 2, column: 5 })).toBe('95分');
  expect(findings.filter(({ code, repair }) => code === 'number-accepted' && repair === null)).toHaveLength(1);
});

it('a text cell takes on a number format with the number it gets', () => {
  const ports = dirtyContest();
  ports.workbook.format({ sheet: '评分', row: 2, column: 5 }, '@');
  repaired(ports, ALL);
  expect(ports.workbook.numberFormat('评分', 2, 5)).toBe('General');
  expect(log(ports).find((row) => row[3] === 'E2' && row[2] === '评分')?.[7]).toBe('@');
});

it.each(['评分', '检查结果', '修复记录'])('without the right to edit 《%s》 nothing changes at all', (sheet) => {
  const ports = dirtyContest();
  repaired(ports, { choose: 'cells', cells: [{ sheet: '评分', cell: 'E3' }] });
  const before = ports.workbook.contents();
  ports.workbook.protect(sheet);
  const answer = repairEntries(ports, { ...OCTOBER, repairs: ALL }) as Refusal;
  expect(answer.refused).toContain(sheet);
  expect(ports.workbook.contents()).toEqual(before);
});

it('a sheet of somebody else under the name of the log is left alone', () => {
  const ports = dirtyContest();
  ports.workbook.add('修复记录', [['我的笔记']]);
  const answer = repairEntries(ports, { ...OCTOBER, repairs: ALL }) as Refusal;
  expect(answer.refused).toContain('修复记录');
  expect(log(ports)).toEqual([['我的笔记']]);
});

it('more places than one run can change are left for the next', () => {
  const ports = dirtyContest(
    Array.from({ length: 450 }, (_, index) => ({
      sheet: '评分',
      row: 2 * index + 40,
      column: 6,
      value: `${index + 1}`,
    })),
  );
  const first = repaired(ports, ALL);
  expect([first.repaired.length, first.left]).toEqual([400, 50]);
  const second = repaired(ports, ALL);
  expect([second.repaired.length, second.left]).toEqual([50, 0]);
});
