// What a unit's filing of its plan does to 计划完成 and 时间节点.
import type { RuleSet } from '../../src/core/rules/rule-set';
import { daysBetween } from './days';
import { fractionOf, greater, lesser, minus, nought, times, whole } from './fraction';
import { scored, valueOf } from './outcome';
import type { Outcome } from './outcome';
import type { MonthAt } from './people';
import { sameName } from './same-name';
import { completionOf, isUnscorable, punctualityOf, tasksOf } from './tasks';

export type Filing =
  { readonly state: 'onTime' | 'missing' | 'faulty' } | { readonly state: 'late'; readonly days: number };

export function filingOf(at: MonthAt, unit: string, rules: RuleSet): Filing {
  const rows = at.entries.planFilings.filter(
    (row) => row.month === at.month && sameName(valueOf(row.unit) ?? '', unit),
  );
  if (rows.some((row) => row.filedOn.state === 'unreadable')) return { state: 'faulty' };
  const dates = rows.flatMap((row) => valueOf(row.filedOn) ?? []).sort();
  const filedOn = dates[0];
  if (filedOn === undefined) return { state: 'missing' };
  const deadline = at.workingDays[rules.options.planDeadlineWorkingDay - 1] ?? '';
  const days = daysBetween(deadline, filedOn);
  return days > 0 ? { state: 'late', days } : { state: 'onTime' };
}

/** Whether the plan as it stands cannot be read: its filing or one of its lines. */
export function isSpoiltPlan(at: MonthAt, unit: string, rules: RuleSet): boolean {
  return filingOf(at, unit, rules).state === 'faulty' || tasksOf(at, unit).some((task) => isUnscorable(at, task));
}

export function unitPlanOutcome(
  at: MonthAt,
  unit: string,
  { rules, method }: { rules: RuleSet; method: RuleSet['criteria'][number]['method'] },
): Outcome {
  const filing = filingOf(at, unit, rules);
  const tasks = tasksOf(at, unit);
  if (filing.state === 'missing') return scored(nought);
  const outcome =
    method.kind === 'timeliness' ? punctualityOf(at, tasks, fractionOf(method.latePerDay)) : completionOf(at, tasks);
  if (method.kind !== 'planCompletion' || outcome.state !== 'scored' || filing.state !== 'late') return outcome;
  const penalty = lesser(fractionOf(method.lateCap), times(fractionOf(method.latePerDay), whole(filing.days)));
  return scored(greater(nought, minus(outcome.score, penalty)));
}
