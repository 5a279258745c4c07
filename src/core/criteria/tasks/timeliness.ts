// 时间节点: tasks due in the month, done by their day or later by so many calendar days (ruling 7).
import type { Month } from '../../calendar/calendar';
import { daysBetween, monthOf } from '../../calendar/day-arithmetic';
import { HUNDRED, maximum, multiply, rational, subtract, ZERO, type Rational } from '../../exact/rational';
import { errorAt } from '../../findings/make-finding';
import { NOTHING_NOTICED, obstacle, type Observations } from '../../findings/observations';
import type { Term, TermRule } from '../../month/term';
import type { TimelinessMethod } from '../../rules/method';
import { notApplicable, scored, type CriterionScore } from '../criterion-score';
import { termOf } from '../../month/term-of';
import { planNotFiled } from './plan-completion';
import type { PlanFiling } from './plan-filing';
import { isExempt, lacksDate, type Task } from './task';
import { meanOverParts, type TaskPart, type TaskScore } from './task-mean';

export interface TimelinessSources {
  readonly month: Month;
  readonly parts: readonly TaskPart[];
  /** Null for a member. */
  readonly filing: PlanFiling | null;
}

export function scoreTimeliness(method: TimelinessMethod, sources: TimelinessSources): CriterionScore {
  const { month, parts, filing } = sources;
  if (filing?.state === 'missing') return planNotFiled(filing);
  const { mean, terms, observations } = meanOverParts(parts, (task) => timelinessOf(method, task, month));
  return mean === null
    ? notApplicable([...terms, termOf('noTaskDue', {})], observations)
    : scored(mean, terms, observations);
}

function timelinessOf(method: TimelinessMethod, task: Task, month: Month): TaskScore {
  const { entry, weight, due, doneOn, approval } = task;
  if (isExempt(task)) return leftOut(task, 'taskExempt', approval === null ? [] : [approval.row.at]);
  if (monthOf(due) !== month) return leftOut(task, 'taskNotDue', [approval?.row.newDue.cell ?? entry.due.cell]);
  const daysLate = doneOn === null ? 0 : Math.max(0, daysBetween(due, doneOn));
  const score = doneOn === null ? ZERO : lessLateness(method, daysLate);
  const rule: TermRule = doneOn === null ? 'taskNotDone' : daysLate > 0 ? 'taskLate' : 'taskOnTime';
  const term = termOf(rule, {
    value: score,
    weight,
    cells: [entry.due.cell, entry.doneOn.cell, ...(entry.weight.state === 'value' ? [entry.weight.cell] : [])],
    facts: { task: task.id, due, days: String(daysLate) },
  });
  return { score, weight, terms: [...extensionTerms(task), term], observations: undated(task) };
}

function lessLateness({ latePerDay }: TimelinessMethod, days: number): Rational {
  return maximum(subtract(HUNDRED, multiply(latePerDay, rational(days))), ZERO);
}

function leftOut(task: Task, rule: TermRule, cells: Term['cells']): TaskScore {
  const { id, weight, due } = task;
  const term = termOf(rule, { weight, counted: false, cells, facts: { task: id, due } });
  return { score: null, weight, terms: [...extensionTerms(task), term], observations: NOTHING_NOTICED };
}

/** Retroactive approval counts and is shown as such (ruling 43). */
function extensionTerms({ id, entry, approval }: Task): readonly Term[] {
  if (approval?.newDue === undefined || approval.newDue === null) return [];
  const afterwards = entry.due.state === 'value' && approval.approvedOn > entry.due.value;
  const facts = { task: id, due: approval.newDue };
  return [termOf(afterwards ? 'taskExtendedAfterwards' : 'taskExtended', { cells: [approval.row.newDue.cell], facts })];
}

/** Here 100 % without a date cannot be scored. */
function undated(task: Task): Observations {
  if (!lacksDate(task)) return NOTHING_NOTICED;
  return obstacle(errorAt(task.entry.doneOn.cell, 'completion-date-missing', { task: task.id }));
}
