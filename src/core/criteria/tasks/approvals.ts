// Rows of 延期 that count: complete, and naming exactly one task of the month (rulings 6, 27 and 43).
import type { Entry } from '../../entries/entry';
import type { ExtensionEntry, TaskEntry } from '../../entries/plans';
import { unreadableAmong } from '../../entries/read-entry';
import { errorAt, warningAt } from '../../findings/make-finding';
import { obstacle, remark, toldBefore, type Observations } from '../../findings/observations';
import { nameKey } from '../../names/name-key';
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
  const unreadable = unreadableAmong(cellsOf(row).map(([, entry]) => entry));
  if (unreadable.length > 0) return { tasks, approval: null, observations: unreadable.map(toldBefore) };
  const blank = cellsOf(row).filter(([, entry]) => entry.state === 'blank');
  const [first] = blank;
  if (first !== undefined) {
    const finding = warningAt(first[1].cell, 'extension-without-effect', {
      columns: blank.map(([name]) => name).join(','),
    });
    return { tasks: [], approval: null, observations: [remark(finding)] };
  }
  if (tasks.length !== 1) {
    const facts = { task: row.taskId.state === 'value' ? row.taskId.value : '', count: String(tasks.length) };
    return { tasks, approval: null, observations: [obstacle(errorAt(row.taskId.cell, 'extension-unmatched', facts))] };
  }
  return { tasks, approval: approvalOf(row), observations: [] };
}

/** The later approval, or the lower row of one day. */
export function laterOf(earlierRow: Approval | undefined, laterRow: Approval): Approval {
  return earlierRow === undefined || laterRow.approvedOn >= earlierRow.approvedOn ? laterRow : earlierRow;
}

/** The form in which task numbers are compared. */
export function taskKey(id: string): string {
  return nameKey(id).toLowerCase();
}

/** What a row needs to count, by column; a task that is taken out needs no new date. */
function cellsOf(row: ExtensionEntry): readonly (readonly [string, Entry<unknown>])[] {
  const { taskId, kind, newDue, approver, approvedOn, reason } = row;
  const exempts = kind.state === 'value' && kind.value === 'exempt';
  return [
    ['taskId', taskId],
    ['kind', kind],
    ...(exempts ? [] : ([['newDue', newDue]] as const)),
    ['approver', approver],
    ['approvedOn', approvedOn],
    ['reason', reason],
  ];
}

function approvalOf(row: ExtensionEntry): Approval | null {
  const { kind, newDue, approvedOn } = row;
  if (kind.state !== 'value' || approvedOn.state !== 'value') return null;
  if (kind.value === 'exempt') return { newDue: null, approvedOn: approvedOn.value, row };
  return newDue.state === 'value' ? { newDue: newDue.value, approvedOn: approvedOn.value, row } : null;
}
