// Days of a plan line that cannot all be true.
import type { Contest } from '../../assessment/contest';
import type { IsoDate } from '../../calendar/calendar';
import { monthOf } from '../../calendar/day-arithmetic';
import type { PlanLine } from '../../criteria/tasks/plan-lines';
import { valueIn } from '../../entries/read-entry';
import type { Finding } from '../../findings/finding';
import { errorAt, warningAt } from '../../findings/make-finding';
import { isFuture, type MonthUnderCheck } from '../month-under-check';
import { firstFilingOf } from './filing-checks';

export function taskDateChecks(checked: MonthUnderCheck): readonly Finding[] {
  const { contest } = checked;
  return [...contest.rows.plans.byUnit].flatMap(([unit, lines]) => {
    const filed = firstFilingOf(contest.rows.filings.get(unit) ?? []);
    return lines.flatMap((line) => [
      ...doneTooEarly(line, contest),
      ...doneTooLate(line, checked),
      ...dueBeforeFiling(line, contest, filed),
    ]);
  });
}

/** Without a start of its own a task of the month starts with the month. */
function doneTooEarly(
  { entry: { id, start, doneOn } }: PlanLine,
  { workingMonth: { firstDay } }: Contest,
): readonly Finding[] {
  if (doneOn.state !== 'value') return [];
  const facts = { task: valueIn(id) ?? '', done: doneOn.value };
  if (start.state === 'value') {
    return doneOn.value < start.value
      ? [warningAt(doneOn.cell, 'done-before-start', { ...facts, start: start.value })]
      : [];
  }
  return doneOn.value < firstDay ? [warningAt(doneOn.cell, 'done-before-month', facts)] : [];
}

/** Counted as done although nobody can have seen it. */
function doneTooLate({ entry: { id, doneOn } }: PlanLine, checked: MonthUnderCheck): readonly Finding[] {
  if (doneOn.state !== 'value' || !isFuture(doneOn.value, checked)) return [];
  const facts = { task: valueIn(id) ?? '', done: doneOn.value, today: checked.today };
  return [errorAt(doneOn.cell, 'done-in-future', facts)];
}

/** A due date or a filing outside the month is told already. */
function dueBeforeFiling(
  { entry: { id, due } }: PlanLine,
  { month }: Contest,
  filed: IsoDate | undefined,
): readonly Finding[] {
  if (filed === undefined || due.state !== 'value') return [];
  if (monthOf(filed) !== month || monthOf(due.value) !== month || due.value >= filed) return [];
  return [warningAt(due.cell, 'due-before-filing', { task: valueIn(id) ?? '', due: due.value, filed })];
}
