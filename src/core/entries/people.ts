// Who takes part: units, posts, and how many days people were there.
import type { IsoDate, Month } from '../calendar/calendar';
import type { Rational } from '../exact/rational';
import type { CellAddress, Finding } from '../findings/finding';
import type { Entry } from './entry';

export interface UnitEntry {
  readonly name: string;
  /** 类别, an open list: 指挥组, 村, 大队, 企业, 事业单位, 社区 ... */
  readonly category: string;
  readonly categoryCell: CellAddress;
  readonly ruleSet: Entry<string>;
  /** 负责人. */
  readonly leader: Entry<string>;
  readonly email: Entry<string>;
  /** 参评; blank is yes. A unit without a category has nobody to compete with. */
  readonly competes: boolean;
  /** Why nobody can tell whether it competes; it is then not ranked. */
  readonly doubts: readonly Finding[];
  readonly difficulty: Entry<Rational>;
  /** 上级单位. */
  readonly parent: Entry<string>;
  readonly at: CellAddress;
}

/** One row of 人员: one post of one person; several rows are several posts. */
export interface PostEntry {
  /** 工号, empty for none. */
  readonly staffNumber: string;
  readonly name: string;
  readonly unit: Entry<string>;
  /** 岗位 as written; `leads` is true for 组长 and its aliases. */
  readonly post: string;
  readonly leads: boolean;
  readonly email: Entry<string>;
  readonly from: Entry<IsoDate>;
  readonly to: Entry<IsoDate>;
  readonly ruleSet: Entry<string>;
  readonly at: CellAddress;
}

export interface AttendanceEntry {
  readonly month: Month;
  readonly person: string;
  readonly days: Entry<Rational>;
  /** The cell of 姓名. */
  readonly at: CellAddress;
}

/** One row of 收件人. */
export interface RecipientEntry {
  readonly name: Entry<string>;
  /** 职务, empty for none. */
  readonly post: string;
  readonly email: Entry<string>;
  /** 内容; blank is all. */
  readonly content: Entry<'ranking' | 'notice' | 'all'>;
  readonly at: CellAddress;
}
