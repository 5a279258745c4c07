// One workbook for the whole year: everything on one sheet, a sheet for each month, or one for each group and month.
import { formatDecimal } from '../../src/core/exact/rational';
import { computeMonth } from '../../src/core/month/compute-month';
import type { MonthResult } from '../../src/core/month/month-result';
import { readEntries } from '../../src/sheets/read-entries';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/sheets/workbook-snapshot';
import { weekdays } from '../support/calendar';
import { contestPorts } from '../support/contest-workbook';
import { sheetOf } from '../support/snapshot';

const GROUPS = 7;
const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
const MONTHLY = ['计划提交', '月度计划', '评分', '民主测评'];

/** 12 months x 7 groups x 20 lines; the inspector’s best group is another one every month. */
const oneSheet = turned(contestPorts({ months, groups: GROUPS, tasksPerGroup: 20 }).workbook.contents());

function turned(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return changed(workbook, (sheet) => {
    if (sheet.name !== '评分') return [sheet];
    const rows = sheet.values.map((row) => {
      const [month, subject, criterion, rater, , ...rest] = row;
      const group = /^第(\d)组$/.exec(String(subject))?.[1];
      if (group === undefined || criterion !== 'A') return row;
      return [month ?? '', subject ?? '', criterion, rater ?? '', 95 - placeOf(Number(group), String(month)), ...rest];
    });
    return [sheetOf('评分', { rows })];
  });
}

/** 0 for the best: group 1 in January, group 2 in February ... */
function placeOf(group: number, month: string): number {
  return (group - Number(month.slice(5)) + 2 * GROUPS) % GROUPS;
}

function changed(
  { sheets }: WorkbookSnapshot,
  into: (sheet: SheetSnapshot) => readonly SheetSnapshot[],
): WorkbookSnapshot {
  const all = sheets.flatMap(into);
  return { sheetNames: all.map(({ name }) => name), sheets: all };
}

/** Each distinct combination of the cells in the leading columns gets a sheet without those columns. */
function split({ name, values }: SheetSnapshot, columns: number, nameOf: (keys: readonly string[]) => string) {
  const [header = [], ...rows] = values;
  const keysOf = (row: readonly CellValue[]) => row.slice(0, columns).map(String);
  const groups = [...new Set(rows.map((row) => keysOf(row).join('|')))];
  return groups.map((group) => {
    const own = rows.filter((row) => keysOf(row).join('|') === group).map((row) => row.slice(columns));
    const title = [`海永乡2026年度${name}`];
    return sheetOf(nameOf(group.split('|')), { rows: [title, [], header.slice(columns), ...own] });
  });
}

const sheetPerMonth = changed(oneSheet, (sheet) =>
  MONTHLY.includes(sheet.name)
    ? split(sheet, 1, ([month = '']) => `${String(Number(month.slice(5)))}月${sheet.name}`)
    : [sheet],
);

const planPerGroup = changed(oneSheet, (sheet) =>
  sheet.name === '月度计划' ? split(sheet, 2, ([month = '', unit = '']) => `月度计划-${unit}（${month}）`) : [sheet],
);

function ranked(workbook: WorkbookSnapshot): readonly MonthResult[] {
  const { entries, refusals, refusedMonths, months: found } = readEntries(workbook);
  expect([...refusals, ...refusedMonths]).toEqual([]);
  expect(found).toEqual(months);
  return months.map((month) => computeMonth(entries, month, weekdays));
}

/** Every line of a month’s rankings, members included, with the findings that are no notes. */
function printed({ month, rankings, findings }: MonthResult): readonly string[] {
  return [
    ...rankings.flatMap(({ category, rows, unranked }) => [
      ...rows.map(({ rank, subject, total }) => [month, category, rank, subject.name, formatDecimal(total)].join(' ')),
      ...unranked.map(({ subject }) => `${month} ${category} ${subject.name}`),
    ]),
    ...findings.map(({ code }) => `${month} ${code}`),
  ];
}

const whole = ranked(oneSheet);

it('with rows of all months on one sheet ranks each month by its own rows', () => {
  whole.forEach(({ rankings }, index) => {
    const names = rankings[0]?.rows.map(({ subject, rank }) => `${String(rank)} ${subject.name}`);
    const expected = Array.from(
      { length: GROUPS },
      (_, place) => `${String(place + 1)} 第${String(((index + place) % GROUPS) + 1)}组`,
    );
    expect(names).toEqual(expected);
  });
});

it.each([
  ['a sheet for each month', sheetPerMonth, 12 * MONTHLY.length],
  ['a plan for each group and month', planPerGroup, 12 * GROUPS],
])('with %s ranks every month the same', (_, workbook, sheets) => {
  expect(workbook.sheetNames.filter((name) => name.includes('月度计划')).length).toBeGreaterThanOrEqual(12);
  expect(workbook.sheets.length - oneSheet.sheets.length).toBeGreaterThanOrEqual(sheets - MONTHLY.length);
  expect(ranked(workbook).flatMap(printed)).toEqual(whole.flatMap(printed));
});
