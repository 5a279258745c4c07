// Plan lines as they count after extensions and exemptions.
import type { IsoDate } from '../../src/core/calendar/calendar';
import type { ExtensionEntry, TaskEntry } from '../../src/core/entries/plans';
import { daysBetween } from './days';
import { fractionOf, greater, isLess, lesser, minus, nought, over, plus, sumOf, times, whole } from './fraction';
import type { Fraction } from './fraction';
import { FAULTY, NOT_APPLICABLE, scored, valueOf } from './outcome';
import type { Outcome } from './outcome';
import type { MonthAt } from './people';
import { sameName } from './same-name';

export function tasksOf(at: MonthAt, unit: string): TaskEntry[] {
  return at.entries.tasks.filter((task) => task.month === at.month && sameName(valueOf(task.unit) ?? '', unit));
}

/** Whether a line spoils the plan it stands in: half filled in, a cell nobody can read, or silent about what became of it. */
export function isUnscorable(at: MonthAt, task: TaskEntry): boolean {
  const needed = [task.id, task.title, task.standard, task.owners, task.due];
  const extensions = at.entries.extensions.filter((row) => row.month === at.month && isOnly(at, task, row));
  const cells = [task.weight, task.completion, task.doneOn, ...extensions.map((row) => row.newDue)];
  const isSilent = task.completion.state === 'blank' && task.doneOn.state === 'blank' && !isExempt(at, task);
  return (
    isDoubled(at, task) ||
    isExtendedByMistake(at, task) ||
    isSilent ||
    needed.some((entry) => entry.state !== 'value') ||
    cells.some((entry) => entry.state === 'unreadable')
  );
}

/** Weighted completion in per cent, before anything for a late plan. */
export function completionOf(at: MonthAt, tasks: readonly TaskEntry[]): Outcome {
  const counted = tasks.filter((task) => !isExempt(at, task));
  const shares = counted.map(completedShare);
  const weights = counted.map(weightOf);
  if (counted.length === 0) return NOT_APPLICABLE;
  return weightedMean(shares, weights);
}

/** 100 for each task due in the month, less `perDay` for every calendar day late, weighted. */
export function punctualityOf(at: MonthAt, tasks: readonly TaskEntry[], perDay: Fraction): Outcome {
  const counted = tasks.filter((task) => !isExempt(at, task) && dueOf(at, task).startsWith(at.month));
  if (counted.length === 0) return NOT_APPLICABLE;
  const shares = counted.map((task) => {
    if (task.doneOn.state === 'unreadable' || completedShare(task) === undefined) return undefined;
    const doneOn = valueOf(task.doneOn);
    if (doneOn !== undefined) {
      const daysLate = Math.max(0, daysBetween(dueOf(at, task), doneOn));
      return greater(nought, minus(whole(1), over(times(perDay, whole(daysLate)), whole(100))));
    }
    const completed = valueOf(task.completion);
    return completed !== undefined && isLess(fractionOf(completed), whole(1)) ? nought : undefined;
  });
  return weightedMean(shares, counted.map(weightOf));
}

/** `part` of a mean in shares of one and its weight; an undefined share or weight cannot be scored. */
function weightedMean(shares: readonly (Fraction | undefined)[], weights: readonly (Fraction | undefined)[]): Outcome {
  let points = nought;
  for (const [index, share] of shares.entries()) {
    const weight = weights[index];
    if (share === undefined || weight === undefined) return FAULTY;
    points = plus(points, times(share, weight));
  }
  return scored(times(whole(100), over(points, sumOf(weights.map((weight) => weight ?? nought)))));
}

function weightOf(task: TaskEntry): Fraction | undefined {
  if (task.weight.state === 'unreadable') return undefined;
  return task.weight.state === 'blank' ? whole(1) : fractionOf(task.weight.value);
}

function completedShare(task: TaskEntry): Fraction | undefined {
  if (task.completion.state === 'value') return lesser(whole(1), fractionOf(task.completion.value));
  return task.completion.state === 'blank' && task.doneOn.state === 'value' ? whole(1) : undefined;
}

function isExempt(at: MonthAt, task: TaskEntry): boolean {
  return approvalsOf(at, task).some((row) => valueOf(row.kind) === 'exempt');
}

function dueOf(at: MonthAt, task: TaskEntry): IsoDate {
  const approved = approvalsOf(at, task)
    .filter((row) => valueOf(row.kind) === 'extend')
    .sort((a, b) => daysBetween(valueOf(b.approvedOn) ?? '', valueOf(a.approvedOn) ?? ''));
  return valueOf(approved.at(-1)?.newDue ?? task.due) ?? '';
}

/** The rows of 延期 that mean this task and no other, and say what is approved. */
function approvalsOf(at: MonthAt, task: TaskEntry): ExtensionEntry[] {
  return signedRows(at).filter(
    (row) => isOnly(at, task, row) && (valueOf(row.kind) === 'exempt' || row.newDue.state === 'value'),
  );
}

/** A row without approver, date and reason has no effect at all. */
function signedRows(at: MonthAt): ExtensionEntry[] {
  return at.entries.extensions.filter((row) => {
    const signature = [row.approver, row.approvedOn, row.reason];
    return row.month === at.month && signature.every((entry) => entry.state === 'value');
  });
}

function isDoubled(at: MonthAt, task: TaskEntry): boolean {
  const ofUnit = tasksOf(at, valueOf(task.unit) ?? '');
  return ofUnit.some((other) => other !== task && sameName(valueOf(other.id) ?? '', valueOf(task.id) ?? ' '));
}

/** An extension that may mean this task or another cannot be followed, nor be passed over. */
function isExtendedByMistake(at: MonthAt, task: TaskEntry): boolean {
  return signedRows(at).some((row) => isMeantBy(row, task) && !isOnly(at, task, row));
}

function isOnly(at: MonthAt, task: TaskEntry, row: ExtensionEntry): boolean {
  const meant = at.entries.tasks.filter((other) => other.month === row.month && isMeantBy(row, other));
  return meant.length === 1 && meant[0] === task;
}

function isMeantBy(row: ExtensionEntry, task: TaskEntry): boolean {
  const unit = valueOf(row.unit);
  return (
    sameName(valueOf(row.taskId) ?? '', valueOf(task.id) ?? ' ') &&
    (unit === undefined || sameName(unit, valueOf(task.unit) ?? ''))
  );
}
