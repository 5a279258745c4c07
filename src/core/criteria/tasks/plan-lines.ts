// The month's plans as they stand: every line with what was approved for it, and what makes a line unfit to be scored.
import type { Month } from '../../calendar/calendar';
import type { Entry } from '../../entries/entry';
import type { ExtensionEntry, TaskEntry } from '../../entries/plans';
import { valueIn } from '../../entries/read-entry';
import type { Finding } from '../../findings/finding';
import { together } from '../../findings/observations';
import { groupBy } from '../../names/group-by';
import { caselessKey } from '../../names/name-key';
import { laterOf, readApproval, type ApprovalRow } from './approvals';
import { doubledNumbers } from './doubled-numbers';
import { readTask } from './read-task';
import type { Approval, Task } from './task';

/** A line of 月度计划; without a task it stands against ranking its unit and its owners. */
export interface PlanLine {
  readonly entry: TaskEntry;
  readonly task: Task | null;
  readonly obstacles: readonly Finding[];
}

export interface PlanLines {
  /** In the order of 月度计划. */
  readonly lines: readonly PlanLine[];
  readonly findings: readonly Finding[];
}

export interface PlanSheets {
  readonly month: Month;
  /** Rows of the month. */
  readonly tasks: readonly TaskEntry[];
  readonly extensions: readonly ExtensionEntry[];
  /** The unit a cell names, in one spelling. */
  readonly unitOf: (entry: Entry<string>) => string;
}

export function readPlanLines(sheets: PlanSheets): PlanLines {
  const rows = readApprovals(sheets);
  const approvals = approvalsByTask(rows);
  const observed = groupBy(
    [
      ...doubledNumbers(sheets),
      ...rows.flatMap(({ tasks, observations }) => tasks.map((task) => ({ task, observations }))),
    ],
    ({ task }) => task,
  );
  const ofNoTask = rows.filter(({ tasks }) => tasks.length === 0).flatMap(({ observations }) => observations);
  const read = sheets.tasks.map((entry) => {
    const { task, observations } = readTask(entry, approvals.get(entry) ?? null, sheets.month);
    const others = (observed.get(entry) ?? []).flatMap((one) => one.observations);
    return { entry, task, observations: together([observations, ...others]) };
  });
  return {
    lines: read.map(({ entry, task, observations: { obstacles } }) => ({
      entry,
      task: obstacles.length === 0 ? task : null,
      obstacles,
    })),
    findings: together([...read.map(({ observations }) => observations), ...ofNoTask]).findings,
  };
}

function readApprovals({ tasks, extensions, unitOf }: PlanSheets): readonly ApprovalRow[] {
  const byNumber = groupBy(tasks, (task) => caselessKey(valueIn(task.id) ?? ''));
  return extensions.map((row) =>
    readApproval(row, ({ taskId, unit }) => {
      const sameNumber = taskId.state === 'value' ? (byNumber.get(caselessKey(taskId.value)) ?? []) : [];
      return unit.state === 'blank' ? sameNumber : sameNumber.filter((task) => unitOf(task.unit) === unitOf(unit));
    }),
  );
}

function approvalsByTask(rows: readonly ApprovalRow[]): ReadonlyMap<TaskEntry, Approval> {
  const approvals = new Map<TaskEntry, Approval>();
  for (const { tasks, approval } of rows) {
    const [task] = tasks;
    if (task !== undefined && approval !== null) approvals.set(task, laterOf(approvals.get(task), approval));
  }
  return approvals;
}
