// Whether a unit handed in its plan, and when (rulings 6, 8, 34).
import type { IsoDate, Month } from '../../calendar/calendar';
import { daysBetween } from '../../calendar/day-arithmetic';
import type { PlanFilingEntry } from '../../entries/plans';
import { unreadableAmong, valueIn } from '../../entries/read-entry';
import type { CellAddress, Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import { remark, toldBefore, together, type Observations } from '../../findings/observations';
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
  const { unit, deadline, filings } = plan;
  const [filed] = filings.flatMap(({ filedOn }) => valueIn(filedOn) ?? []).sort();
  const at = filings.find(({ filedOn }) => filed === undefined || valueIn(filedOn) === filed)?.filedOn.cell ?? unit.at;
  const daysLate = filed === undefined ? 0 : Math.max(0, daysBetween(deadline, filed));
  const unreadable = unreadableAmong(filings.map(({ filedOn }) => filedOn)).map(toldBefore);
  // What cannot be read has been told, and is the reason why a date is lacking.
  const told = filed === undefined && unreadable.length === 0 ? [remark(notFiled(plan, at))] : [];
  if (filed !== undefined && daysLate > 0) {
    told.push(remark(warningAt(at, 'plan-late', { unit: unit.name, filed, deadline, days: String(daysLate) })));
  }
  const state = filed === undefined ? 'missing' : daysLate > 0 ? 'late' : 'onTime';
  return { state, daysLate, at, observations: together(unreadable.concat(told)) };
}

function notFiled({ unit, month, filings, hasLines }: FiledPlan, at: CellAddress): Finding {
  return hasLines || filings.length > 0
    ? warningAt(at, 'plan-not-dated', { unit: unit.name })
    : warningAt(at, 'plan-missing', { unit: unit.name, month });
}
