// Filings of the month's plans beyond being late or missing, which the computation tells (R45).
import { scoresTasks } from '../../assessment/subject-sources';
import { unreadSheetsOf } from '../../assessment/unread-sheets';
import type { IsoDate } from '../../calendar/calendar';
import { daysBetween } from '../../calendar/day-arithmetic';
import type { PlanFilingEntry } from '../../entries/plans';
import { valueIn } from '../../entries/read-entry';
import type { Finding } from '../../findings/finding';
import { errorAt, noteAt, warningAt } from '../../findings/make-finding';
import { isFuture, type MonthUnderCheck } from '../month-under-check';

/** A plan is made for the next month; one filed more than a month before is rather a slip in the year or the month. */
const EARLIEST_DAYS_BEFORE = 31;

export function filingChecks(checked: MonthUnderCheck): readonly Finding[] {
  const { rows, groups, workingMonth } = checked.contest;
  const filings = [...rows.filings];
  const planned = new Set(
    groups
      .filter(({ subjectKind, ruleSet }) => subjectKind === 'unit' && scoresTasks(ruleSet))
      .flatMap(({ subjects }) => subjects.map(({ key }) => key)),
  );
  return filings.flatMap(([unit, own]) => [
    ...own.flatMap((filing) => dayFindings({ unit, filing }, checked, workingMonth.firstDay)),
    ...filedAgain(unit, own),
    ...(planned.has(unit) && !rows.plans.byUnit.has(unit) && unreadSheetsOf(checked.contest, [unit]).length === 0
      ? withoutLines(unit, own)
      : []),
  ]);
}

/** The filing that counts (ruling 6). */
export function firstFilingOf(filings: readonly PlanFilingEntry[]): IsoDate | undefined {
  return filings.flatMap(({ filedOn }) => valueIn(filedOn) ?? []).sort()[0];
}

function dayFindings(
  { unit, filing: { filedOn } }: { readonly unit: string; readonly filing: PlanFilingEntry },
  checked: MonthUnderCheck,
  firstDay: IsoDate,
): readonly Finding[] {
  if (filedOn.state !== 'value') return [];
  const facts = { unit, filed: filedOn.value };
  if (isFuture(filedOn.value, checked)) {
    return [errorAt(filedOn.cell, 'filed-in-future', { ...facts, today: checked.today })];
  }
  const days = daysBetween(filedOn.value, firstDay);
  return days > EARLIEST_DAYS_BEFORE
    ? [warningAt(filedOn.cell, 'plan-filed-early', { ...facts, days: String(days) })]
    : [];
}

function filedAgain(unit: string, filings: readonly PlanFilingEntry[]): readonly Finding[] {
  const filed = firstFilingOf(filings);
  if (filed === undefined || filings.length < 2) return [];
  const first = filings.find(({ filedOn }) => valueIn(filedOn) === filed);
  return filings
    .filter((filing) => filing !== first && filing.filedOn.state === 'value')
    .map(({ filedOn }) => noteAt(filedOn.cell, 'filing-doubled', { unit, filed }));
}

function withoutLines(unit: string, [first]: readonly PlanFilingEntry[]): readonly Finding[] {
  return first?.filedOn.state === 'value' ? [warningAt(first.filedOn.cell, 'plan-without-lines', { unit })] : [];
}
