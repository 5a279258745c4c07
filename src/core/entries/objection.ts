import type { IsoDate, Month } from '../calendar/calendar';
import type { Rational } from '../exact/rational';
import type { CellAddress } from '../findings/finding';
import type { Entry } from './entry';

/** 维持: the result stands; 更正: it is corrected in a further version. */
export type ObjectionOutcome = 'stands' | 'corrected';

/** One row of 异议: what somebody has against a published result, and what became of it. */
export interface ObjectionEntry {
  readonly month: Month;
  /** 版本: the version objected to; blank: the one that was public then. */
  readonly version: Entry<Rational>;
  /** 对象: the unit or member whose result it is about. */
  readonly subject: Entry<string>;
  readonly content: Entry<string>;
  readonly filedOn: Entry<IsoDate>;
  readonly answeredOn: Entry<IsoDate>;
  /** 答复: what was found. */
  readonly answer: Entry<string>;
  readonly outcome: Entry<ObjectionOutcome>;
  /** 更正版本. */
  readonly correctedIn: Entry<Rational>;
  readonly at: CellAddress;
}
