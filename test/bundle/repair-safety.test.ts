// Repairs write into people's own cells, so whatever goes wrong in the middle, every old value must be on record.
import { RunKilled } from '../../local/host/index';
import type { PlannedFailure } from '../../local/host/index';
import type { XlsxWorkbook } from '../../local/workbook/contract';
import { openWorkbook } from '../../local/workbook/index';
import { builtHost } from '../support/built-host';
import { FileBook } from '../support/file-book';

const SCORES = ['95分', '９０', '1,000', '88 ', '', "'85"];
const REQUEST = { month: '2026-10', language: null, dryRun: false };
const ALL = { ...REQUEST, repairs: { choose: 'kinds', kinds: [] } };

const entered = new FileBook({
  考核办法: [
    ['办法', '对象'],
    ['指挥组月度', '单位'],
  ],
  考核指标: [
    ['办法', '代码', '指标', '计分方式', '满分'],
    ['指挥组月度', 'A', '工作成效', '得分', 100],
  ],
  单位: [['名称', '类别', '考核办法'], ...SCORES.map((_, index) => [`第${String(index)}组`, '指挥组', '指挥组月度'])],
  评分: [
    ['月份', '对象', '指标', '评分人', '得分'],
    ...SCORES.map((score, index) => ['2026-10', `第 ${String(index)} 组`, 'A', '督查一', score]),
  ],
}).bytes();

/** With the log there already, so that a run is short. */
const before = saved((workbook) => {
  builtHost(workbook).run('clientRepairEntries', {
    ...ALL,
    repairs: { choose: 'cells', cells: [{ sheet: '评分', cell: 'B2' }] },
  });
});

function saved(act: (workbook: XlsxWorkbook) => void): Uint8Array {
  const workbook = openWorkbook(entered);
  act(workbook);
  return workbook.save();
}

function cellsOf(workbook: XlsxWorkbook, name: string): readonly (readonly unknown[])[] {
  const sheet = workbook.sheets().find((each) => each.name === name);
  if (sheet === undefined) return [];
  const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  return sheet.read(area).map((row) => row.map((content) => ('value' in content ? content.value : null)));
}

const first = cellsOf(openWorkbook(before), '评分');

/** The cells that differ from what was entered and of which the log does not tell the old value. */
function unrecorded(workbook: XlsxWorkbook): readonly string[] {
  const log = new Set(cellsOf(workbook, '修复记录').map((row) => `${String(row[3])}: ${String(row[5])}`));
  return cellsOf(workbook, '评分').flatMap((row, rowIndex) =>
    row.flatMap((value, columnIndex) => {
      const old = first[rowIndex]?.[columnIndex];
      const cell = `${'ABCDE'.charAt(columnIndex)}${String(rowIndex + 1)}`;
      return value === old || log.has(`${cell}: “${String(old)}”`) ? [] : [cell];
    }),
  );
}

/** The workbook after a run that goes wrong as planned. */
function spoilt(failure: PlannedFailure): XlsxWorkbook {
  const workbook = openWorkbook(before);
  try {
    builtHost(workbook, { failure }).run('clientRepairEntries', ALL);
  } catch (error) {
    if (!(error instanceof RunKilled)) throw error;
  }
  return workbook;
}

const whole = openWorkbook(before);
const host = builtHost(whole);
host.run('clientRepairEntries', ALL);
const calls = [...host.calls()];
const firstWrite = calls.findIndex((call) => /Range\.set|Range\.clear/u.test(call));
const flushes = calls.flatMap((call, index) => (call === 'SpreadsheetApp.flush' ? [index] : []));
/** Every call until the log and the cells are stored, then now and then one of those that write 检查结果. */
const spoilable = calls
  .map((_, index) => index + 1)
  .filter((call) => call > firstWrite && (call <= (flushes[1] ?? 0) + 2 || call % 20 === 0));
const modes = [
  ['fails', { mode: 'throw', when: 'before' }],
  ['fails after it was done', { mode: 'throw', when: 'after' }],
  ['is the last of a run that dies', { mode: 'kill', when: 'after' }],
] as const;

it('repairs everything when nothing goes wrong', () => {
  expect(flushes.length).toBeGreaterThan(2);
  expect(spoilable.length).toBeGreaterThan(20);
  expect(
    cellsOf(whole, '评分')
      .slice(1)
      .map((row) => row[4] ?? ''),
  ).toEqual([95, 90, 1000, 88, '', 85]);
  expect(unrecorded(whole)).toEqual([]);
});

describe.each(modes)('when a call %s', (_, how) => {
  it('no cell has changed without its old value in the log, and the next run repairs the rest', () => {
    for (const call of spoilable) {
      const workbook = spoilt({ call, ...how });
      expect([call, unrecorded(workbook)]).toEqual([call, []]);
      expect(builtHost(workbook).run('clientRepairEntries', ALL)).not.toHaveProperty('refused');
      expect(cellsOf(workbook, '评分')).toEqual(cellsOf(whole, '评分'));
    }
  });

  it('undoing brings back what was entered', () => {
    for (const call of spoilable.filter((_, index) => index % 3 === 0)) {
      const workbook = spoilt({ call, ...how });
      for (let run = 0; run < 2; run += 1) builtHost(workbook).run('clientUndoRepairs', REQUEST);
      const log = cellsOf(workbook, '修复记录').slice(1);
      expect(log.filter((row) => row[8] !== '已撤销')).toEqual([]);
      expect(
        cellsOf(workbook, '评分')
          .slice(1)
          .map((row) => [row[1], row[4]]),
      ).toEqual(SCORES.map((score, index) => [`第 ${String(index)} 组`, score === '' ? null : score]));
    }
  });
});
