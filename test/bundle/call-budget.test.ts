// On Google's side the time of an action is its service calls, so their number must not grow with the rows people enter.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../local/workbook/index';
import type { Content, XlsxWorkbook } from '../../local/workbook/contract';
import { builtHost } from '../support/built-host';

const SAMPLE = readFileSync(path.join(__dirname, '../../samples/haiyong-2026.xlsx'));
const MANY = 10_000;

/** A grid that is full grows by one call for each sheet; each sheet that is linked to is asked for its number once. */
const ONCE_A_SHEET = /insertRowsAfter|getMaxRows|getParent|getSheetByName|getSheetId/;
const LINKED_COLUMNS = 2;
const CALLS_PER_LINK = 4;
const MOST_LINKED_ROWS = 2000;

/** Copies of a sheet's last row below it, told apart by one column. */
interface More {
  readonly sheet: '月度计划' | '单位';
  readonly rows: number;
}

const OWN_COLUMN = { 月度计划: 2, 单位: 0 };

/** The names of the calls that an action makes on the sample, with more rows in one of its sheets. */
function callsOf(action: string, more: More): string[] {
  const workbook = openWorkbook(SAMPLE);
  addRows(workbook, more);
  const host = builtHost(workbook);
  const approval = { approvedBy: '', approvedOn: '', reason: '' };
  const report = host.run(action, {
    month: '2026-10',
    language: null,
    dryRun: false,
    mapping: '',
    mark: '',
    ...approval,
  });
  expect(report).not.toHaveProperty('refused');
  return [...host.calls()];
}

function addRows(workbook: XlsxWorkbook, { sheet: name, rows }: More): void {
  const sheet = workbook.sheets().find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`the sample has no ${name}`);
  const columns = sheet.lastColumn();
  const [line = []] = sheet.read({ row: sheet.lastRow(), column: 1, rows: 1, columns });
  const copies = Array.from({ length: rows }, (_, index) =>
    line.map((content, column): Content => {
      return column === OWN_COLUMN[name] ? { kind: 'text', value: `加${index}` } : content;
    }),
  );
  if (rows > 0) sheet.write({ row: sheet.lastRow() + 1, column: 1, rows, columns }, copies);
}

/** Links are made in the script's own memory before one call hands them over. */
const buildsLink = (call: string): boolean => /RichTextValue(Builder)?\b/.test(call) && !call.includes('Range.');

it.each([
  'clientSetUp',
  'clientAdoptWorkbook',
  'clientCheckEntries',
  'clientComputeMonthlyRanking',
  'clientPublish',
  'clientVerify',
])('%s makes the same calls for the sample and for 10,000 lines more', (action) => {
  expect(callsOf(action, { sheet: '月度计划', rows: MANY })).toEqual(callsOf(action, { sheet: '月度计划', rows: 0 }));
});

it.each(['clientCheckEntries', 'clientComputeMonthlyRanking'])(
  '%s asks the spreadsheet no more often for 2,000 units more, and builds a bounded number of links',
  (action) => {
    const few = callsOf(action, { sheet: '单位', rows: 1 });
    const many = callsOf(action, { sheet: '单位', rows: 2000 });
    const asked = (calls: string[]): string[] => calls.filter((call) => !buildsLink(call) && !ONCE_A_SHEET.test(call));
    expect(asked(many)).toEqual(asked(few));
    expect(many.filter(buildsLink).length).toBeLessThan(LINKED_COLUMNS * CALLS_PER_LINK * MOST_LINKED_ROWS * 2);
  },
);

it('a ranking reads each sheet in one block and never reads one that it has written', () => {
  const calls = callsOf('clientComputeMonthlyRanking', { sheet: '单位', rows: 0 });
  const reads = calls.filter((call) => call.endsWith('Range.getValues')).length;
  const firstWrite = calls.findIndex((call) => call.endsWith('Range.setValues'));
  expect(reads).toBeGreaterThan(10);
  expect(reads).toBeLessThanOrEqual(openWorkbook(SAMPLE).sheets().length);
  expect(calls.slice(firstWrite).filter((call) => call.endsWith('Range.getValues'))).toEqual([]);
});
