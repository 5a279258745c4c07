import type { Refusal } from '../../../src/app/client-messages';
import { repairEntries } from '../../../src/app/repairs/repair-entries';
import type { RepairsReport, UndoReport } from '../../../src/app/messages/repair-messages';
import { undoRepairs } from '../../../src/app/repairs/undo-repairs';
import { OCTOBER } from '../../support/contest-workbook';
import { DIRTY, dirtyContest, type, valueAt } from '../../support/dirty-contest';
import type { FakePorts } from '../../support/fake-ports';

const E2 = { sheet: '评分', row: 2, column: 5 };
const E3 = { sheet: '评分', row: 3, column: 5 };

function repair(ports: FakePorts, ...cells: readonly string[]): void {
  const chosen = cells.map((cell) => ({ sheet: '评分', cell }));
  const repairs =
    cells.length === 0 ? { choose: 'kinds' as const, kinds: [] } : { choose: 'cells' as const, cells: chosen };
  const answer: RepairsReport | Refusal = repairEntries(ports, { ...OCTOBER, repairs });
  if ('refused' in answer) throw new Error(answer.refused);
}

function undone(ports: FakePorts, dryRun = false): UndoReport {
  const answer = undoRepairs(ports, { ...OCTOBER, dryRun });
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}

const states = (ports: FakePorts) =>
  ports.workbook
    .sheet('修复记录')
    .values.slice(1)
    .map((row) => row[8]);

it('undoing puts every old text back, with its number format, and the repairs are offered again', () => {
  const ports = dirtyContest();
  ports.workbook.format(E2, '@');
  const entered = DIRTY.map((cell) => valueAt(ports, cell));
  repair(ports);
  const { restored, skipped, findings } = undone(ports);
  expect(DIRTY.map((cell) => valueAt(ports, cell))).toEqual(entered);
  expect(ports.workbook.numberFormat('评分', 2, 5)).toBe('@');
  expect(ports.workbook.numberFormat('月度计划', 2, 8)).toBe('General');
  expect([restored.length, skipped.length]).toEqual([DIRTY.length, 0]);
  expect(findings.filter((finding) => finding.repair !== null)).toHaveLength(DIRTY.length);
  expect(new Set(states(ports))).toEqual(new Set(['已撤销']));
});

it('the last repairs are taken back first, then those before', () => {
  const ports = dirtyContest();
  repair(ports, 'E2');
  repair(ports, 'E3');
  undone(ports);
  expect([valueAt(ports, E2), valueAt(ports, E3)]).toEqual([95, '９０']);
  undone(ports);
  expect([valueAt(ports, E2), valueAt(ports, E3)]).toEqual(['95分', '９０']);
  expect(undone(ports)).toMatchObject({ restored: [], skipped: [] });
  expect(states(ports)).toEqual(['已撤销', '已撤销']);
});

it('only the repairs a person was asked about are taken back', () => {
  const ports = dirtyContest();
  repair(ports, 'E2');
  const agreedRun = undone(ports, true).run;
  repair(ports, 'E3');
  const answer = undoRepairs(ports, { ...OCTOBER, agreedRun });
  expect(answer).toMatchObject({ refused: expect.stringContaining('有别人改动了') as unknown });
  expect([valueAt(ports, E2), valueAt(ports, E3)]).toEqual([95, 90]);
});

it('what somebody has changed since is left alone and named', () => {
  const ports = dirtyContest();
  repair(ports, 'E2', 'E3');
  type(ports, { ...E2, value: 96 });
  const { restored, skipped } = undone(ports);
  expect(restored.map(({ cell, from }) => [cell, from])).toEqual([['E3', '９０']]);
  expect(skipped).toEqual([{ sheet: '评分', cell: 'E2', reason: expect.stringContaining('有人改过') }]);
  expect(valueAt(ports, E2)).toBe(96);
  expect(states(ports)).toEqual(['已另改', '已撤销']);
});

it('a formula put in since counts as a change, even with the same result', () => {
  const ports = dirtyContest();
  repair(ports, 'E2');
  ports.workbook.compute('评分', 2, 5);
  expect(undone(ports).skipped).toHaveLength(1);
  expect(valueAt(ports, E2)).toBe(95);
});

it('a dry run says what would be put back and changes nothing', () => {
  const ports = dirtyContest();
  repair(ports, 'E2');
  const before = ports.workbook.contents();
  expect(undone(ports, true).restored).toEqual([expect.objectContaining({ cell: 'E2', from: '95分', to: '95' })]);
  expect(ports.workbook.contents()).toEqual(before);
});

it('without the right to edit the sheet nothing is put back', () => {
  const ports = dirtyContest();
  repair(ports, 'E2');
  ports.workbook.protect('评分');
  expect((undoRepairs(ports, OCTOBER) as Refusal).refused).toContain('评分');
  expect([valueAt(ports, E2), states(ports)]).toEqual([95, ['已修复']]);
});

it('a workbook without repairs has nothing to undo', () => {
  expect(undone(dirtyContest())).toMatchObject({ restored: [], skipped: [] });
});
