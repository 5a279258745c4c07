// Takes back the last repairs that still stand, cell by cell, wherever nobody has changed the cell since.
import { a1Of } from '../../core/findings/a1';
import type { LoggedRepair } from '../../sheets/repairs/logged-repair';
import { lastRun, writtenBlock, type LogBlock } from '../../sheets/repairs/repairs-log';
import { undoingOf, type Undoing } from '../../sheets/repairs/undoing';
import { repairsTable } from '../../sheets/tables/outputs/repairs-table';
import type { SheetSnapshot } from '../../sheets/workbook-snapshot';
import { skippedRepairs } from '../../text/repairs';
import { cellsChanges } from './cells-changes';
import { checkMonth, checkReport, writeFindings, type CheckedMonth } from '../month/checked-month';
import type { Refusal } from '../client-messages';
import { repairReport } from '../finding-report';
import { loggedRun, wholeWorkbookFacts } from '../log/logged-run';
import { keptByEditors } from '../outputs/kept-by-editors';
import { sheetOf } from '../outputs/output-changes';
import { existingSheet, obstacleToWriting } from '../outputs/output-sheets';
import type { Ports, Workbook } from '../ports';
import { refusal } from '../refusal';
import type { UndoReport, UndoRequest } from '../messages/repair-messages';
import { run } from '../run';

export function undoRepairs(ports: Ports, request: UndoRequest): UndoReport | Refusal {
  return run(ports, { ...request, action: 'undoRepairs' }, () => {
    const before = checkMonth(ports, request);
    if ('refused' in before) return before;
    const undone = lastRunOf(ports.workbook, before);
    if (request.dryRun) return report(undone, before);
    if (request.agreedRun !== undefined && request.agreedRun !== runOf(undone)) {
      return refusal({ reason: 'changedMeanwhile' }, before.language);
    }
    if (undone !== null) {
      const obstacle = takeBack(ports, before, undone);
      if (obstacle !== null) return obstacle;
    }
    const after = undone === null ? before : checkMonth(ports, request);
    if ('refused' in after) return after;
    return writeFindings(ports, after) ?? report(undone, after);
  });
}

interface UndoneRun {
  readonly log: SheetSnapshot;
  readonly block: LogBlock;
  /** Of the block's repairs that still stand, in their order. */
  readonly steps: ReadonlyMap<LoggedRepair, Undoing>;
}

function lastRunOf(workbook: Workbook, { snapshot }: CheckedMonth): UndoneRun | null {
  const name = existingSheet(repairsTable.name, snapshot.sheetNames);
  const log = name === undefined ? undefined : workbook.read([name]).sheets[0];
  const block = log === undefined ? null : lastRun(log);
  if (log === undefined || block === null) return null;
  const standing = block.repairs.filter(({ state }) => state === 'made' || state === 'planned');
  const { sheets } = workbook.read([...new Set(standing.map(({ at }) => at.sheet))]);
  const found = standing.map((repair) => [repair, undoingOf(repair, sheets)] as const);
  const written = found.filter(([, undoing]) => undoing === 'restore').map(([repair]) => repair);
  const forms = workbook.forms(written.map(({ at }) => at));
  // The same value out of a formula is somebody's change.
  const computed = new Set(written.filter((_, index) => forms[index]?.hasFormula === true));
  const steps = new Map(found.map(([repair, undoing]) => [repair, computed.has(repair) ? 'changed' : undoing]));
  return { log, block, steps };
}

function takeBack(ports: Ports, checked: CheckedMonth, undone: UndoneRun): Refusal | null {
  const { workbook } = ports;
  const { log, block, steps } = undone;
  const { snapshot, language, reading } = checked;
  const own = sheetOf(snapshot);
  const restored = withStep(steps, 'restore');
  const entered = [...new Set(restored.map(({ at }) => at.sheet))];
  const obstacle = obstacleToWriting(workbook, { findings: own.findings, repairs: log, log: own.log, entered });
  if (obstacle !== null) return refusal({ ...obstacle, findings: checkReport(checked).findings }, language);
  const repairs = block.repairs.map((repair): LoggedRepair => {
    const step = steps.get(repair);
    if (step === undefined) return repair;
    return { ...repair, state: step === 'changed' ? 'changed' : 'undone' };
  });
  const cells = restored.map(({ at, before, format }) => ({
    at,
    value: before,
    numberFormat: format === '' ? null : format,
    restores: true as const,
  }));
  const facts = wholeWorkbookFacts('undoRepairs', { run: runOf(undone), cells: restored.length });
  workbook.apply([
    ...cellsChanges(cells),
    writtenBlock(log.name, { ...block, repairs }, language),
    ...keptByEditors(loggedRun(ports, { log: own.log, language }, facts).changes, reading.editors),
  ]);
  return null;
}

function report(undone: UndoneRun | null, checked: CheckedMonth): UndoReport {
  const steps = undone?.steps ?? new Map<LoggedRepair, Undoing>();
  return {
    ...checkReport(checked),
    run: runOf(undone),
    restored: withStep(steps, 'restore').map(({ kind, at, before, after }) =>
      repairReport({ kind, at, from: before, to: after }),
    ),
    skipped: withStep(steps, 'changed').map(({ at }) => ({
      sheet: at.sheet,
      cell: a1Of(at),
      reason: skippedRepairs.changedSince[checked.language],
    })),
  };
}

function runOf(undone: UndoneRun | null): string {
  return undone?.block.repairs[0]?.run ?? '';
}

function withStep(steps: ReadonlyMap<LoggedRepair, Undoing>, wanted: Undoing): readonly LoggedRepair[] {
  return [...steps].filter(([, step]) => step === wanted).map(([repair]) => repair);
}
