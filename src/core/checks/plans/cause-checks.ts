// What was due and is not done needs a cause in category and words (R36).
import { isExempt, isUnfinished, type Task } from '../../criteria/tasks/task';
import type { Entry } from '../../entries/entry';
import type { TaskEntry } from '../../entries/plans';
import { blanksAmong } from '../../entries/read-entry';
import type { Finding } from '../../findings/finding';
import { errorAt, warningAt } from '../../findings/make-finding';
import type { MonthUnderCheck } from '../month-under-check';
import { linesOf } from './month-lines';

/** A task due later than the month's end, or later than today, may still be finished. */
export function causeChecks({ contest, today }: MonthUnderCheck): readonly Finding[] {
  const { workingMonth, entries } = contest;
  const findingAt = entries.settings.missingCause === 'required' ? errorAt : warningAt;
  const isOverdue = ({ due }: Task): boolean => due <= workingMonth.lastDay && due < today;
  return linesOf(contest).flatMap(({ entry, task }) => {
    if (task === null || isExempt(task) || !isOverdue(task) || !isUnfinished(task)) return [];
    const blanks = blanksAmong(askedFor(entry));
    return blanks === null ? [] : [findingAt(blanks.at, 'cause-missing', { task: task.id, columns: blanks.columns })];
  });
}

/** An office that keeps only one of the two columns is asked for that one. */
function askedFor({ causeCategory, cause, at, completion }: TaskEntry): Readonly<Record<string, Entry<unknown>>> {
  const kept = Object.entries({ causeCategory, cause }).filter(([, { cell }]) => cell.column !== at.column);
  return kept.length > 0 ? Object.fromEntries(kept) : { cause: { state: 'blank', cell: completion.cell } };
}
