// One line of 月度计划: complete, or unfit to be scored (rulings 2, 3, 28).
import type { Month } from '../../calendar/calendar';
import { monthOf } from '../../calendar/day-arithmetic';
import type { Entry } from '../../entries/entry';
import type { TaskEntry } from '../../entries/plans';
import { blanksAmong, unreadableAmong, valueIn } from '../../entries/read-entry';
import { compare, formatShort, ONE, signOf, ZERO, type Rational } from '../../exact/rational';
import { errorAt, warningAt } from '../../findings/make-finding';
import { obstacle, remark, toldBefore, together, type Observations } from '../../findings/observations';
import type { Approval, Task } from './task';

export interface ReadTask {
  /** Null: something needed is blank or cannot be read. */
  readonly task: Task | null;
  readonly observations: Observations;
}

export function readTask(entry: TaskEntry, approval: Approval | null, month: Month): ReadTask {
  const { id, weight, due, completion, doneOn } = entry;
  const observations = together([
    ...unreadableAmong([...Object.values(neededCells(entry)), weight, completion, doneOn]).map(toldBefore),
    ...incomplete(entry),
    ...weightless(weight),
    ...unreported(entry, approval),
    ...doubtfulDates(entry, approval, month),
  ]);
  const number = valueIn(id);
  const planned = valueIn(due);
  if (number === undefined || planned === undefined || observations.obstacles.length > 0) {
    return { task: null, observations };
  }
  const task: Task = {
    id: number,
    entry,
    weight: valueIn(weight) ?? ONE,
    due: approval?.newDue ?? planned,
    completion: valueIn(completion) ?? (doneOn.state === 'value' ? ONE : ZERO),
    doneOn: valueIn(doneOn) ?? null,
    approval,
  };
  return { task, observations };
}

/** What a line cannot do without, by column. */
function neededCells({ id, title, standard, owners, due }: TaskEntry): Readonly<Record<string, Entry<unknown>>> {
  return { id, title, standard, owners, due };
}

/** Nothing is scored on half a plan; of a line that is nobody's, the missing unit has been told and is enough. */
function incomplete(entry: TaskEntry): readonly Observations[] {
  const blanks = blanksAmong(neededCells(entry));
  if (blanks === null) return [];
  if (entry.unit.state === 'unreadable') return [toldBefore(entry.unit.finding)];
  const facts = { unit: valueIn(entry.unit) ?? '', columns: blanks.columns };
  return [obstacle(errorAt(blanks.at, 'plan-line-incomplete', facts))];
}

function weightless(weight: Entry<Rational>): readonly Observations[] {
  if (weight.state !== 'value' || signOf(weight.value) > 0) return [];
  return [obstacle(errorAt(weight.cell, 'number-out-of-range', { text: formatShort(weight.value), allowed: '> 0' }))];
}

/** Neither completion nor date: forgotten, which is not 0. A line without a number is told as incomplete. */
function unreported({ id, completion, doneOn }: TaskEntry, approval: Approval | null): readonly Observations[] {
  const exempt = approval !== null && approval.newDue === null;
  if (exempt || id.state === 'blank' || completion.state !== 'blank' || doneOn.state !== 'blank') return [];
  return [obstacle(errorAt(completion.cell, 'completion-missing', { task: valueIn(id) ?? '' }))];
}

function doubtfulDates(entry: TaskEntry, approval: Approval | null, month: Month): readonly Observations[] {
  const { id, due, completion, doneOn } = entry;
  const facts = { task: valueIn(id) ?? '' };
  const elsewhere = approval === null && due.state === 'value' && monthOf(due.value) !== month;
  const halfDone = completion.state === 'value' && compare(completion.value, ONE) < 0 && doneOn.state === 'value';
  return [
    ...(elsewhere ? [remark(warningAt(due.cell, 'due-outside-month', facts))] : []),
    ...(halfDone ? [remark(warningAt(completion.cell, 'completion-contradictory', facts))] : []),
  ];
}
