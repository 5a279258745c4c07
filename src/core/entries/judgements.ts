// What others said of the subjects: scores, ballots, events, and the leading group's decisions.
import type { IsoDate, Month } from '../calendar/calendar';
import type { Rational } from '../exact/rational';
import type { CellAddress } from '../findings/finding';
import type { Entry } from './entry';

/** 得分: a number, or one of the words 回避 (recused), 缺 (absent), 免评 (excused). */
export type ScoreValue =
  | { readonly kind: 'number'; readonly value: Rational; readonly percent: boolean }
  | { readonly kind: 'recused' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'excused' };

export interface ScoreEntry {
  readonly month: Month;
  readonly subject: Entry<string>;
  /** Code or name of the criterion. */
  readonly criterion: Entry<string>;
  /** 评分人, empty for none. */
  readonly rater: string;
  readonly value: Entry<ScoreValue>;
  /** 目标, for 完成比例. */
  readonly target: Entry<Rational>;
  readonly at: CellAddress;
}

/** Counted ballots of one class for one subject; never single ballots. */
export interface BallotEntry {
  readonly month: Month;
  readonly subject: Entry<string>;
  readonly raterClass: Entry<string>;
  /** 优秀, 称职, 基本称职, 不称职; a blank count is 0, as in any tally. */
  readonly counts: readonly [Entry<Rational>, Entry<Rational>, Entry<Rational>, Entry<Rational>];
  readonly abstained: Entry<Rational>;
  /** 参评人数: how many were there to vote. */
  readonly voters: Entry<Rational>;
  readonly at: CellAddress;
}

export interface EventEntry {
  /** An event whose date cannot be read belongs to no month. */
  readonly date: IsoDate;
  readonly unit: Entry<string>;
  /** 人员; blank: the event is the unit's own. */
  readonly person: Entry<string>;
  readonly type: Entry<string>;
  readonly grade: Entry<string>;
  /** Signed points as typed; blank: by the rule. */
  readonly points: Entry<Rational>;
  readonly note: string;
  readonly basis: string;
  /** The cell of 日期. */
  readonly at: CellAddress;
}

export interface DecisionEntry {
  readonly month: Month;
  /** 事项: 先进, 末位, 末位成员, 免评, 先进空缺 ... as written. */
  readonly matter: Entry<string>;
  /** 决定: the name or names decided on, or `甲村/A` for an excused criterion. */
  readonly decision: Entry<string>;
  readonly decidedBy: Entry<string>;
  readonly decidedOn: Entry<IsoDate>;
  readonly reason: Entry<string>;
  readonly at: CellAddress;
}
