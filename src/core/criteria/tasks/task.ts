import type { IsoDate } from '../../calendar/calendar';
import type { ExtensionEntry, TaskEntry } from '../../entries/plans';
import { compare, ONE, type Rational } from '../../exact/rational';

/** A complete line of the month's plan as it stands after what was approved. */
export interface Task {
  readonly id: string;
  readonly entry: TaskEntry;
  readonly weight: Rational;
  /** As extended, where it was. */
  readonly due: IsoDate;
  /** 0..1. */
  readonly completion: Rational;
  readonly doneOn: IsoDate | null;
  /** The approval that counts, if any. */
  readonly approval: Approval | null;
}

/** An approved row of 延期: a later due date, or the task leaves the plan (`newDue` is null). */
export interface Approval {
  readonly newDue: IsoDate | null;
  readonly approvedOn: IsoDate;
  readonly row: ExtensionEntry;
}

export function isExempt({ approval }: Task): boolean {
  return approval !== null && approval.newDue === null;
}

/** 100 % without a date and a date without 100 % are findings of their own. */
export function isUnfinished({ completion, doneOn }: Task): boolean {
  return doneOn === null && compare(completion, ONE) < 0;
}

/** 100 % without a date: complete, but nobody knows when. */
export function lacksDate({ completion, doneOn }: Task): boolean {
  return doneOn === null && compare(completion, ONE) >= 0;
}
