// Decisions about something else, or given too early.
import { isExcuse } from '../../assessment/rows/excuses';
import type { DecisionEntry } from '../../entries/judgements';
import { valueIn } from '../../entries/read-entry';
import type { Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import { nameKey } from '../../names/name-key';
import { isAboutMembers } from '../../selection/member-rulings';
import { isAboutUnits } from '../../selection/unit-rulings';
import { isAboutPublication } from '../../publication/approval';
import type { MonthUnderCheck } from '../month-under-check';

export function decisionChecks(checked: MonthUnderCheck): readonly Finding[] {
  const { entries, month } = checked.contest;
  return entries.decisions
    .filter((decision) => decision.month === month)
    .flatMap((decision) => [...aboutNothingKnown(decision), ...beforeMonthEnd(decision, checked)]);
}

/** An office may keep a record of other decisions here; a slip of the pen looks just the same. */
function aboutNothingKnown({ matter }: DecisionEntry): readonly Finding[] {
  if (matter.state !== 'value') return [];
  const key = nameKey(matter.value);
  if (isExcuse(key) || isAboutMembers(key) || isAboutUnits(key) || isAboutPublication(key)) return [];
  return [warningAt(matter.cell, 'decision-matter-unknown', { matter: matter.value })];
}

/** What was decided before the month was over rests on a part of it; only an excuse may be given while it runs. */
function beforeMonthEnd({ matter, decidedOn }: DecisionEntry, { contest }: MonthUnderCheck): readonly Finding[] {
  const { month, workingMonth } = contest;
  const about = valueIn(matter) ?? '';
  if (isExcuse(nameKey(about)) || decidedOn.state !== 'value' || decidedOn.value > workingMonth.lastDay) return [];
  return [warningAt(decidedOn.cell, 'decision-before-month-end', { matter: about, date: decidedOn.value, month })];
}
