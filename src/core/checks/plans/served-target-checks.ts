// Between 年度目标 and 月度计划: lines that name a target nobody knows, and targets due in the month that no line serves (R28, R37).
import { monthOf } from '../../calendar/day-arithmetic';
import type { YearTargetEntry } from '../../entries/plans';
import { valueIn } from '../../entries/read-entry';
import type { Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import { caselessKey } from '../../names/name-key';
import type { MonthUnderCheck } from '../month-under-check';
import { linesOf } from './month-lines';
import { yearTargetsOf } from './year-targets';

export function servedTargetChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  const { rows } = yearTargetsOf(contest);
  if (rows.length === 0) return [];
  const numbers = new Set(rows.map(numberOf));
  const named = linesOf(contest).flatMap(({ entry: { id, target } }) =>
    target.state === 'value' ? [{ target, task: valueIn(id) ?? '' }] : [],
  );
  const served = new Set(named.map(({ target }) => caselessKey(target.value)));
  return [
    ...named
      .filter(({ target }) => !numbers.has(caselessKey(target.value)))
      .map(({ target, task }) => warningAt(target.cell, 'plan-target-unknown', { task, target: target.value })),
    ...rows
      .filter((row) => isDueIn(row, contest.month) && !served.has(numberOf(row)))
      .map(({ due, content, id }) =>
        warningAt(due.cell, 'target-not-served', { target: valueIn(content) ?? valueIn(id) ?? '' }),
      ),
  ];
}

/** Empty, and so never served, for a target without a number. */
function numberOf({ id }: YearTargetEntry): string {
  return caselessKey(valueIn(id) ?? '');
}

function isDueIn({ due }: YearTargetEntry, month: string): boolean {
  return due.state === 'value' && monthOf(due.value) === month;
}
