// Everything that writes leaves a row that says who did it, and what writes nothing leaves none.
import { adoptWorkbook } from '../../../src/app/adoption/adopt-workbook';
import { checkEntries } from '../../../src/app/check-entries';
import { repairEntries } from '../../../src/app/repairs/repair-entries';
import { undoRepairs } from '../../../src/app/repairs/undo-repairs';
import { verifyChain } from '../../../src/core/log/verify-chain';
import { logEntries, readLog } from '../../../src/sheets/log/read-log';
import { contestPorts, enter, OCTOBER } from '../../support/contest-workbook';
import { fakePorts, type FakePorts } from '../../support/fake-ports';
import { fakeWorkbook } from '../../support/fake-workbook';
import { sha256 } from '../../support/log-rows';
import { officeWorkbook } from '../../support/office-workbook';

const ALL = { ...OCTOBER, repairs: { choose: 'kinds', kinds: [] } } as const;

function logged(ports: FakePorts): string[] {
  const log = ports.workbook.sheet('运行日志');
  expect(verifyChain(readLog(log), sha256)).toEqual([]);
  return logEntries(log).map(({ action, detail }) => `${action} ${detail}`);
}

/** A contest with two cells to repair. */
function dirtyPorts(): FakePorts {
  const ports = contestPorts();
  enter(ports, '评分', [
    ['2026-10', '第1组', 'A', '李主任', '９１'],
    ['2026-10', '第2组', 'A', '李主任', '９０'],
  ]);
  return ports;
}

it('repairs and their taking back are logged with their run and their number', () => {
  const ports = dirtyPorts();
  expect(repairEntries(ports, ALL)).toHaveProperty('repaired.length', 2);
  undoRepairs(ports, OCTOBER);
  expect(logged(ports).slice(1)).toEqual(['repair run=1; cells=2', 'undoRepairs run=1; cells=2']);
});

it('dry runs, checks, repairs of nothing and undoing nothing leave no row', () => {
  const ports = contestPorts();
  const before = logged(ports);
  repairEntries(ports, { ...ALL, dryRun: true });
  repairEntries(ports, ALL);
  undoRepairs(ports, OCTOBER);
  checkEntries(ports, OCTOBER);
  expect(logged(ports)).toEqual(before);
});

it('adopting a workbook is logged once, with what was created and how names are mapped', () => {
  const ports = fakePorts(fakeWorkbook(officeWorkbook()));
  const request = { month: '', language: null, dryRun: false, mapping: '' } as const;
  const report = adoptWorkbook(ports, request);
  if ('refused' in report) throw new Error(report.refused);
  adoptWorkbook(ports, request);
  expect(logged(ports)).toEqual([`adopt created=${report.created.length}; mapping=${report.mapping}`]);
});

it('the log goes in together with the repairs it tells of', () => {
  const ports = dirtyPorts();
  const { calls } = ports.workbook;
  const before = calls.filter((call) => call.startsWith('apply')).length;
  repairEntries(ports, ALL);
  const applied = calls.filter((call) => call.startsWith('apply')).slice(before);
  // The repairs as planned; cells, repairs as made and the log; the findings.
  expect(applied).toHaveLength(3);
});
