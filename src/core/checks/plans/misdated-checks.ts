// Rows that the month never sees, because they are written down for another month than their own dates say.
import type { IsoDate, Month } from '../../calendar/calendar';
import { monthOf } from '../../calendar/day-arithmetic';
import type { Entry } from '../../entries/entry';
import { valueIn } from '../../entries/read-entry';
import type { CellAddress, Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import type { MonthUnderCheck } from '../month-under-check';

interface DatedRow {
  readonly month: Month;
  readonly at: CellAddress;
  readonly dates: readonly Entry<IsoDate>[];
  /** How many months before its own month a date may lie: a plan is filed before the month begins. */
  readonly ahead: number;
}

/** What is left over from one month may well be due in the next. */
const MONTHS_BEHIND = 1;

export function misdatedChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  const { entries, month } = contest;
  return [
    ...entries.planFilings.map((row): DatedRow => ({ ...row, dates: [row.filedOn], ahead: 1 })),
    ...entries.tasks.map((row): DatedRow => ({ ...row, dates: [row.due], ahead: 0 })),
    ...entries.extensions.map((row): DatedRow => ({ ...row, dates: [row.newDue, row.approvedOn], ahead: 0 })),
  ].flatMap((row) => (row.month === month ? [] : misdated(row, month)));
}

function misdated({ month: own, at, dates, ahead }: DatedRow, month: Month): readonly Finding[] {
  const days = dates.flatMap((date) => valueIn(date) ?? []);
  const behind = monthNumber(month) - monthNumber(own);
  if (days.length === 0 || days.some((day) => monthOf(day) !== month)) return [];
  if (behind <= MONTHS_BEHIND && behind >= -ahead) return [];
  return [warningAt(at, 'month-contradicts-dates', { own, month, dates: days.join('、') })];
}

function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
