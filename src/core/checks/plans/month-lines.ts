import type { Contest } from '../../assessment/contest';
import type { PlanLine } from '../../criteria/tasks/plan-lines';

/** The month's plan lines of all known units; a line of an unknown unit is told by its unit. */
export function linesOf({ rows }: Pick<Contest, 'rows'>): readonly PlanLine[] {
  return [...rows.plans.byUnit.values()].flat();
}
