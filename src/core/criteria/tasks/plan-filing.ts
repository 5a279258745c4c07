// Whether a unit handed in its plan, and when (rulings 6, 8, 34).
import type { IsoDate, Month } from '../../calendar/calendar';
import { daysBetween } from '../../calendar/day-arithmetic';
import type { PlanFilingEntry } from '../../entries/plans';
import { unreadableAmong, valueIn } from '../../entries/read-entry';
import type { CellAddress } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import { NOTHING_NOTICED, remark, toldBefore, together, type Observations } from '../../findings/observations';
import type { Subject } from '../../month/month-result';

export interface PlanFiling {
  readonly state: 'onTime' | 'late' | 'missing';
  /** Calendar days after the deadline; 0 unless late. */
  readonly daysLate: number;
  /** Where the filing stands, or the unit where there is none. */
  readonly at: CellAddress;
  readonly observations: Observations;
}

export interface FiledPlan {
  readonly unit: Subject;
  readonly month: Month;
  readonly deadline: IsoDate;
  /** The unit's rows of 计划提交. */
  readonly filings: readonly PlanFilingEntry[];
  /** The unit's plan has lines. */
  readonly hasLines: boolean;
}

/** Of two filings of one plan the first counts, by its date. */
export function planFilingOf(plan: FiledPlan): PlanFiling {
  const { unit, month, deadline, filings, hasLines } = plan;
  const unreadable = together(unreadableAmong(filings.map(({ filedOn }) => filedOn)).map(toldBefore));
  const filed = filings
    .map(({ filedOn }) => valueIn(filedOn))
    .filter((day) => day !== undefined)
    .sort()[0];
  const at = filings.find(({ filedOn }) => filed === undefined || valueIn(filedOn) === filed)?.filedOn.cell ?? unit.at;
  if (filed === undefined) {
    const undated = hasLines || filings.length > 0;
    const finding = undated
      ? warningAt(at, 'plan-not-dated', { unit: unit.name })
      : warningAt(at, 'plan-missing', { unit: unit.name, month });
    return { state: 'missing', daysLate: 0, at, observations: together([unreadable, remark(finding)]) };
  }
  const daysLate = Math.max(0, daysBetween(deadline, filed));
  if (daysLate === 0) return { state: 'onTime', daysLate, at, observations: together([unreadable, NOTHING_NOTICED]) };
  const facts = { unit: unit.name, filed, deadline, days: String(daysLate) };
  return {
    state: 'late',
    daysLate,
    at,
    observations: together([unreadable, remark(warningAt(at, 'plan-late', facts))]),
  };
}
