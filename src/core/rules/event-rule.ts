// What an event (加扣分) is worth when nobody typed its points (加扣分标准).
import type { Entry } from '../entries/entry';
import type { Rational } from '../exact/rational';
import type { CellAddress } from '../findings/finding';

/** 否决, 取消评先, 取消评优, 通报. */
export type EventEffect = 'veto' | 'noAward' | 'noYearlyExcellent' | 'publicNotice';

export interface EventRule {
  readonly type: string;
  readonly grade: string;
  /** Signed: a deduction is below zero. Blank: as entered. */
  readonly points: Entry<Rational>;
  readonly effects: readonly EventEffect[];
  /** 累进: the grade is the n-th time this calendar year for the person (按人按年), or not counted. */
  readonly progression: 'none' | 'perPersonAndYear';
  readonly basis: string;
  /** Null for a built-in rule. */
  readonly at: CellAddress | null;
}
