// The month's plan lines that are not done (R36): what was due, and apart from it what is still running.
import type { Contest } from '../assessment/contest';
import type { PlanLine } from '../criteria/tasks/plan-lines';
import { isExempt, isUnfinished } from '../criteria/tasks/task';
import type { Entry } from '../entries/entry';
import { valueIn } from '../entries/read-entry';
import { HUNDRED, multiply, toNumber, wholePart } from '../exact/rational';
import { personsNamed } from '../people/persons';
import type { UnfinishedTask } from './notice-content';

export interface UnfinishedLine {
  readonly task: UnfinishedTask;
  readonly line: PlanLine;
}

/** In the order of 单位, of every unit that has a plan; what was taken out with approval is nobody's debt. */
export function unfinishedLines(contest: Contest): readonly UnfinishedLine[] {
  const { directory, rows } = contest;
  return directory.units.flatMap(({ name }) =>
    (rows.plans.byUnit.get(name) ?? []).filter(isOpen).map((line) => ({ line, task: taskOf(line, name, contest) })),
  );
}

/** A line that nobody can score is open unless its day is known. */
function isOpen({ entry, task }: PlanLine): boolean {
  if (task === null) return entry.doneOn.state === 'blank';
  return !isExempt(task) && isUnfinished(task);
}

function taskOf({ entry, task }: PlanLine, unit: string, { directory, workingMonth }: Contest): UnfinishedTask {
  const { completion } = entry;
  const due = valueIn(entry.due) ?? null;
  const extendedTo = task?.approval?.newDue ?? null;
  return {
    unit,
    id: textIn(entry.id),
    title: textIn(entry.title),
    owners: (valueIn(entry.owners) ?? []).map((name) => personsNamed(directory.persons, name)[0]?.name ?? name),
    due,
    extendedTo,
    stillRunning: (extendedTo ?? due ?? '') > workingMonth.lastDay,
    completionPercent: completion.state === 'value' ? toNumber(wholePart(multiply(completion.value, HUNDRED))) : null,
    causeCategory: textIn(entry.causeCategory),
    cause: textIn(entry.cause),
    nextStep: entry.nextStep,
  };
}

function textIn(entry: Entry<string>): string {
  return valueIn(entry) ?? '';
}
