// Rows of 延期 that count: complete, and naming exactly one task of the month (rulings 6, 27 and 43).
import type { Entry } from '../../entries/entry';
import type { ExtensionEntry, TaskEntry } from '../../entries/plans';
import { blanksAmong, unreadableAmong, valueIn } from '../../entries/read-entry';
import { errorAt, warningAt } from '../../findings/make-finding';
import { obstacle, remark, toldBefore, type Observations } from '../../findings/observations';
import type { Approval } from './task';

/** What one row of 延期 comes to. */
export interface ApprovalRow {
  /** The tasks it names: usually one. */
  readonly tasks: readonly TaskEntry[];
  /** Null: it has no effect. */
  readonly approval: Approval | null;
  /** Obstacles stand against all of `tasks`. */
  readonly observations: readonly Observations[];
}

/** Finds the tasks that a row of 延期 names. */
export type TasksNamed = (row: ExtensionEntry) => readonly TaskEntry[];

export function readApproval(row: ExtensionEntry, tasksNamed: TasksNamed): ApprovalRow {
  const tasks = tasksNamed(row);
  const needed = neededCells(row);
  const unreadable = unreadableAmong(Object.values(needed));
  if (unreadable.length > 0) return { tasks, approval: null, observations: unreadable.map(toldBefore) };
  const blanks = blanksAmong(needed);
  if (blanks !== null) {
    const finding = warningAt(blanks.at, 'extension-without-effect', { columns: blanks.columns });
    return { tasks: [], approval: null, observations: [remark(finding)] };
  }
  if (tasks.length !== 1) {
    const facts = { task: valueIn(row.taskId) ?? '', count: String(tasks.length) };
    return { tasks, approval: null, observations: [obstacle(errorAt(row.taskId.cell, 'extension-unmatched', facts))] };
  }
  return { tasks, approval: approvalOf(row), observations: [] };
}

/** The later approval, or the lower row of one day. */
export function laterOf(earlierRow: Approval | undefined, laterRow: Approval): Approval {
  return earlierRow === undefined || laterRow.approvedOn >= earlierRow.approvedOn ? laterRow : earlierRow;
}

/** What a row needs to count, by column; a task that is taken out needs no new date. */
function neededCells(row: ExtensionEntry): Readonly<Record<string, Entry<unknown>>> {
  const { taskId, kind, newDue, approver, approvedOn, reason } = row;
  const date = valueIn(kind) === 'exempt' ? {} : { newDue };
  return { taskId, kind, ...date, approver, approvedOn, reason };
}

function approvalOf(row: ExtensionEntry): Approval | null {
  const { kind, newDue, approvedOn } = row;
  if (kind.state !== 'value' || approvedOn.state !== 'value') return null;
  if (kind.value === 'exempt') return { newDue: null, approvedOn: approvedOn.value, row };
  return newDue.state === 'value' ? { newDue: newDue.value, approvedOn: approvedOn.value, row } : null;
}
