// A rule set (考核办法): the criteria of one kind of subject and how their points become places.
import type { Rational } from '../exact/rational';
import type { CellAddress, Finding } from '../findings/finding';
import type { ContestOptions } from './contest-options';
import type { Method } from './method';

/** One criterion (考核指标); the full points of a rule set's criteria sum to its `fullTotal`. */
export interface Criterion {
  readonly code: string;
  readonly name: string;
  readonly method: Method;
  readonly fullPoints: Rational;
  readonly basis: string;
  /** The cell of 满分. */
  readonly at: CellAddress;
}

/** A step of the tie chain (并列顺序): printed points of a criterion, more first; or printed deductions, fewer first. */
export type ChainStep = { readonly kind: 'criterion'; readonly code: string } | { readonly kind: 'deductions' };

/** 取消评先并排后 (default), 定为最差等次, 降一等次. */
export type VetoEffect = 'afterOthers' | 'worstGrade' | 'oneGradeDown';

export interface RuleSet {
  readonly name: string;
  /** 对象: units (单位) or members (个人). */
  readonly subject: 'unit' | 'member';
  /** 总分. */
  readonly fullTotal: Rational;
  /** 名次规则: 竞争 1 2 2 4, 连续 1 2 2 3. */
  readonly ranking: 'competition' | 'dense';
  /** 并列处理: 同名次 (shared) or 按并列顺序 (the chain also separates the printed ranks). */
  readonly ties: 'shared' | 'chain';
  /** 并列顺序 as written, or empty for the criteria in their order and then the deductions. */
  readonly tieChain: readonly ChainStep[];
  /** 加分上限, 扣分上限 and 先进最低分 as written; null: the default of 5, 20 and 80 for a full total of 100, in proportion. */
  readonly bonusCap: Rational | null;
  readonly deductionCap: Rational | null;
  readonly advancedMinimum: Rational | null;
  readonly vetoEffect: VetoEffect;
  readonly basis: string;
  readonly options: ContestOptions;
  readonly criteria: readonly Criterion[];
  /** The cell of 办法. */
  readonly at: CellAddress;
  /** Why this rule set could not be read; not empty: it is refused and ranks nobody. */
  readonly faults: readonly Finding[];
}
