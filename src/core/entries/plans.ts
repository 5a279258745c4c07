// What was planned and what became of it: filings, plan lines, extensions.
import type { IsoDate, Month } from '../calendar/calendar';
import type { Rational } from '../exact/rational';
import type { CellAddress } from '../findings/finding';
import type { Entry } from './entry';

export interface PlanFilingEntry {
  readonly month: Month;
  readonly unit: Entry<string>;
  readonly filedOn: Entry<IsoDate>;
  readonly at: CellAddress;
}

/** One line of 月度计划. */
export interface TaskEntry {
  readonly month: Month;
  readonly unit: Entry<string>;
  readonly id: Entry<string>;
  readonly title: Entry<string>;
  readonly standard: Entry<string>;
  /** 责任人, split at `、` `，` `；` and their half-width forms; names as written. */
  readonly owners: Entry<readonly string[]>;
  /** 权重; blank is 1. */
  readonly weight: Entry<Rational>;
  readonly due: Entry<IsoDate>;
  /** 完成率 as a ratio 0..1. */
  readonly completion: Entry<Rational>;
  readonly doneOn: Entry<IsoDate>;
  readonly causeCategory: Entry<string>;
  readonly cause: Entry<string>;
  readonly nextStep: string;
  /** 开始日期. */
  readonly start: Entry<IsoDate>;
  /** 年度目标: the number of the year's target that the task serves. */
  readonly target: Entry<string>;
  readonly at: CellAddress;
}

/** One row of 年度目标 (R28): what a person or a unit is to reach in the year. */
export interface YearTargetEntry {
  /** `YYYY`. */
  readonly year: string;
  readonly subject: Entry<string>;
  readonly id: Entry<string>;
  /** 职能目标 or 重点工作目标. */
  readonly category: Entry<TargetCategory>;
  readonly content: Entry<string>;
  readonly measure: Entry<string>;
  readonly weight: Entry<Rational>;
  readonly due: Entry<IsoDate>;
  readonly at: CellAddress;
}

export type TargetCategory = 'function' | 'priority';

/** One row of 延期: a new due date (`extend`) or a task taken out with approval (`exempt`). */
export interface ExtensionEntry {
  readonly month: Month;
  /** 单位 where the office numbers tasks per group; blank otherwise. */
  readonly unit: Entry<string>;
  readonly taskId: Entry<string>;
  readonly kind: Entry<'extend' | 'exempt'>;
  readonly newDue: Entry<IsoDate>;
  readonly approver: Entry<string>;
  readonly approvedOn: Entry<IsoDate>;
  readonly reason: Entry<string>;
  readonly at: CellAddress;
}
