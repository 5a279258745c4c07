import { committed, loggedRun, marksIn } from '../../../src/app/log/logged-run';
import { logSheet } from '../../../src/app/log/log-sheet';
import type { LogFacts } from '../../../src/core/log/log-entry';
import { verifyChain } from '../../../src/core/log/verify-chain';
import { readLog } from '../../../src/sheets/log/read-log';
import { fakePorts, type FakePorts } from '../../support/fake-ports';
import { fakeWorkbook } from '../../support/fake-workbook';
import { rankFacts, sha256 } from '../../support/log-rows';

function logOf(ports: FakePorts) {
  return logSheet(ports.workbook, ports.workbook.contents().sheetNames);
}

function log(ports: FakePorts, facts: Partial<LogFacts>) {
  const run = loggedRun(ports, { log: logOf(ports), language: 'zh-CN' }, { ...rankFacts, ...facts });
  ports.workbook.apply(run.changes);
  return run;
}

it('a row says who ran what when, and its mark is the beginning of its chain', () => {
  const ports = fakePorts(fakeWorkbook());
  const { entry, mark } = log(ports, {});
  expect(entry).toMatchObject({ ...rankFacts, number: 1, time: '2026-11-02 09:30', person: 'clerk@example.com' });
  expect(entry.chain.startsWith(mark)).toBe(true);
});

it('the last ranking or publication of a month and version counts, not its notice nor another month’s', () => {
  const ports = fakePorts(fakeWorkbook());
  expect(committed(logOf(ports), '2026-10', 1)).toBeNull();
  log(ports, {});
  const { entry } = log(ports, { action: 'publish' });
  log(ports, { action: 'notice' });
  log(ports, { month: '2026-09' });
  log(ports, { version: 2 });
  expect(committed(logOf(ports), '2026-10', 1)).toEqual(entry);
  expect(committed(logOf(ports), '2026-10', 3)).toBeNull();
});

it('the marks of all rows are known', () => {
  const ports = fakePorts(fakeWorkbook());
  expect(marksIn(undefined)).toEqual(new Set());
  const marks = [log(ports, {}), log(ports, { version: 2 })].map(({ mark }) => mark);
  expect(marksIn(logOf(ports))).toEqual(new Set(marks));
});

it('details are kept in one line, because a cell would not give back every kind of blank', () => {
  const ports = fakePorts(fakeWorkbook());
  const { entry } = log(ports, { detail: ' sheets=排名\r\n得分明细\u0007\t ' });
  expect(entry.detail).toBe('sheets=排名 得分明细');
});

it('a run that died between its row and the line is mended by the next row', () => {
  const ports = fakePorts(fakeWorkbook());
  log(ports, {});
  const { changes } = loggedRun(ports, { log: logOf(ports), language: 'zh-CN' }, { ...rankFacts, version: 2 });
  ports.workbook.apply(changes.slice(0, 1));
  log(ports, { version: 3 });
  const read = readLog(ports.workbook.sheet('运行日志'));
  expect(read.line?.rows).toBe(3);
  expect(verifyChain(read, sha256)).toEqual([]);
});
