// On Google's side the time of an action is its service calls, so their number must not grow with the rows people enter.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../local/workbook/index';
import type { Content } from '../../local/workbook/contract';
import { builtHost } from '../support/built-host';

const SAMPLE = readFileSync(path.join(__dirname, '../../samples/haiyong-2026.xlsx'));
const MANY = 10_000;

/** The names of the calls that an action makes on the sample, with `extra` more lines in its plan of October. */
function callsOf(action: string, extra: number): string[] {
  const workbook = openWorkbook(SAMPLE);
  const plan = workbook.sheets().find(({ name }) => name === '月度计划');
  if (plan === undefined) throw new Error('the sample has no plan');
  const width = plan.lastColumn();
  const [line = []] = plan.read({ row: plan.lastRow(), column: 1, rows: 1, columns: width });
  const id = 2;
  const copies = Array.from({ length: extra }, (_, index) =>
    line.map((content, column): Content => (column === id ? { kind: 'text', value: `加${index}` } : content)),
  );
  if (extra > 0) plan.write({ row: plan.lastRow() + 1, column: 1, rows: extra, columns: width }, copies);
  const host = builtHost(workbook);
  const report = host.run(action, { month: '2026-10', language: null, dryRun: false, mapping: '' });
  expect(report).not.toHaveProperty('refused');
  return [...host.calls()];
}

it.each(['clientSetUp', 'clientAdoptWorkbook', 'clientCheckEntries', 'clientComputeMonthlyRanking'])(
  '%s makes the same calls for the sample and for 10,000 lines more',
  (action) => {
    expect(callsOf(action, MANY)).toEqual(callsOf(action, 0));
  },
);

it('a ranking reads each sheet in one block and never reads one that it has written', () => {
  const calls = callsOf('clientComputeMonthlyRanking', 0);
  const reads = calls.filter((call) => call.endsWith('Range.getValues')).length;
  const firstWrite = calls.findIndex((call) => call.endsWith('Range.setValues'));
  expect(reads).toBeGreaterThan(10);
  expect(reads).toBeLessThanOrEqual(openWorkbook(SAMPLE).sheets().length);
  expect(calls.slice(firstWrite).filter((call) => call.endsWith('Range.getValues'))).toEqual([]);
});
