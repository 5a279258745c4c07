// 计划完成: how much of the month's plan was done, weighted by task, less a penalty for handing the plan in late.
import { HUNDRED, maximum, minimum, multiply, negate, ONE, rational, subtract, ZERO } from '../../exact/rational';
import { NOTHING_NOTICED } from '../../findings/observations';
import type { TermRule } from '../../month/term';
import type { PlanCompletionMethod } from '../../rules/method';
import { notApplicable, scored, type CriterionScore } from '../criterion-score';
import { termOf } from '../../month/term-of';
import type { PlanFiling } from './plan-filing';
import { isExempt, type Task } from './task';
import { meanOverParts, type TaskPart, type TaskScore } from './task-mean';

/** `filing` is null for a member: the group's filing does not touch the own work. */
export function scorePlanCompletion(
  method: PlanCompletionMethod,
  parts: readonly TaskPart[],
  filing: PlanFiling | null,
): CriterionScore {
  if (filing?.state === 'missing') return planNotFiled(filing);
  const { mean, terms, observations } = meanOverParts(parts, completionOf);
  if (mean === null) return notApplicable([...terms, termOf('noTaskDue', {})], observations);
  if (filing === null || filing.daysLate === 0) return scored(mean, terms, observations);
  const penalty = minimum(multiply(method.latePerDay, rational(filing.daysLate)), method.lateCap);
  const late = termOf('planLate', {
    value: negate(penalty),
    cells: [filing.at],
    facts: { days: String(filing.daysLate) },
  });
  return scored(maximum(subtract(mean, penalty), ZERO), [...terms, late], observations);
}

/** No plan filed, or a plan without a date: 0, not n/a. */
export function planNotFiled({ at }: PlanFiling): CriterionScore {
  return scored(ZERO, [termOf('planMissing', { value: ZERO, cells: [at] })]);
}

function completionOf(task: Task): TaskScore {
  const { entry, weight, completion, doneOn, approval } = task;
  const typed = entry.completion.state === 'value';
  const score = isExempt(task) ? null : multiply(minimum(completion, ONE), HUNDRED);
  const rule: TermRule = score === null ? 'taskExempt' : typed ? 'taskCompletion' : 'taskCompletedByDate';
  const cells = [
    typed || doneOn === null ? entry.completion.cell : entry.doneOn.cell,
    ...(entry.weight.state === 'value' ? [entry.weight.cell] : []),
    ...(score === null && approval !== null ? [approval.row.at] : []),
  ];
  const term = termOf(rule, { value: score, weight, counted: score !== null, cells, facts: { task: task.id } });
  return { score, weight, terms: [term], observations: NOTHING_NOTICED };
}
