import { ledgerChanges } from '../../../src/app/outputs/ledger-change';
import type { LayoutCell, LayoutValue } from '../../../src/sheets/sheet-layout';
import type { CellInput } from '../../support/snapshot';
import { sheetOf } from '../../support/snapshot';

const HEADER = ['月份', '版本', '对象', '指标', '原始得分', '折算得分', '依据行'];
const september: CellInput[] = ['2026-09', 1, '甲组', '总分', '', 90, ''];
const october: CellInput[] = ['2026-10', 1, '甲组', '总分', '', 88.2, '评分!E14'];
const november: CellInput[] = ['2026-11', 1, '甲组', '总分', '', 91, ''];

function block(...rows: CellInput[][]): LayoutCell[][] {
  return rows.map((row) =>
    row.map((value) => ({ value: value === '' ? null : (value as LayoutValue), style: 'text' })),
  );
}

function changesFor(existing: CellInput[][], ...rows: CellInput[][]) {
  const ledger = sheetOf('得分明细', { rows: [HEADER, ...existing] });
  return ledgerChanges(ledger, { month: '2026-10', version: 1, rows: block(...rows) });
}

function valuesOf(rows: readonly (readonly LayoutCell[])[]): unknown[] {
  return rows.map((row) => row.map(({ value }) => value ?? ''));
}

test('a month that is already there and unchanged changes nothing', () => {
  expect(changesFor([september, october, november], october)).toEqual([]);
});

test('a new month is appended below all others', () => {
  const [change] = changesFor([september], october);
  expect(change).toMatchObject({ kind: 'rows', sheet: '得分明细', firstRow: 3, lastRowBefore: 2 });
  expect(change?.kind === 'rows' && valuesOf(change.rows)).toEqual([october]);
});

test('a draft that differs is rewritten where it stands, and later months move without changing', () => {
  const better = [...october.slice(0, 5), 89, '评分!E15'];
  const [change] = changesFor([september, october, november], better, better);
  expect(change).toMatchObject({ firstRow: 3, lastRowBefore: 4 });
  expect(change?.kind === 'rows' && valuesOf(change.rows)).toEqual([better, better, november]);
});

test('rows below a draft of equal length are not written again', () => {
  const better = [...october.slice(0, 5), 89, '评分!E15'];
  const [change] = changesFor([september, october, november], better);
  expect(change).toMatchObject({ firstRow: 3, lastRowBefore: 3 });
  expect(change?.kind === 'rows' && valuesOf(change.rows)).toEqual([better]);
});

test('a draft that lost rows leaves none of the old ones behind', () => {
  const [change] = changesFor([october, october, november], october);
  expect(change).toMatchObject({ firstRow: 3, lastRowBefore: 4 });
  expect(change?.kind === 'rows' && valuesOf(change.rows)).toEqual([november]);
});

test('another version of the month is left alone', () => {
  const published = ['2026-10', 2, ...october.slice(2)];
  const [change] = changesFor([published], october);
  expect(change).toMatchObject({ firstRow: 3 });
});

test('a rank that moves keeps its look of a whole number', () => {
  const rank = ['2026-11', 1, '甲组', '名次', '', 2, ''];
  const [change] = changesFor([october, rank], october, october);
  const rows = change?.kind === 'rows' ? change.rows : [];
  expect(rows[rows.length - 1]?.[5]).toEqual({ value: 2, style: 'whole' });
});

test('rows of another month that are written anew still lead to the cells they came from', () => {
  const later = ['2026-11', 1, '甲组', 'A 成效', '', 91, '不适用 — 月度计划-园区组!I7,I9; 评分!E2 — 王 91'];
  const [change] = changesFor([october, later], [...october.slice(0, 5), 89, '评分!E15'], october);
  const rows = change?.kind === 'rows' ? change.rows : [];
  expect(rows[2]?.[6]).toMatchObject({ link: { sheet: '月度计划-园区组', row: 7, column: 9 } });
});
