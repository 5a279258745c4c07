import { isExcuse } from '../../assessment/rows/excuses';
import type { Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import { valueIn } from '../../entries/read-entry';
import { nameKey } from '../../names/name-key';
import type { MonthUnderCheck } from '../month-under-check';

/** What was decided before the month was over rests on a part of it; only an excuse may be given while it runs. */
export function decisionChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  const { entries, month, workingMonth } = contest;
  return entries.decisions.flatMap(({ month: ofMonth, matter, decidedOn }) => {
    const about = valueIn(matter) ?? '';
    if (ofMonth !== month || isExcuse(nameKey(about))) return [];
    if (decidedOn.state !== 'value' || decidedOn.value > workingMonth.lastDay) return [];
    return [warningAt(decidedOn.cell, 'decision-before-month-end', { matter: about, date: decidedOn.value, month })];
  });
}
