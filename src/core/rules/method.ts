// How a criterion is scored (计分方式), with its parameters (参数) already read and defaulted.
import type { Rational } from '../exact/rational';

export type Direction = 'higher' | 'lower';

/** 评分: mean of the raters; `trim` of each end are dropped once there are `trimFrom` raters; raters use 0..`scale`. */
export interface RatedMethod {
  readonly kind: 'rated';
  readonly trim: number;
  readonly trimFrom: number;
  readonly scale: Rational;
}

/** 计划完成: weighted completion of the month's tasks, less `latePerDay` for each day the plan was late, at most `lateCap`. */
export interface PlanCompletionMethod {
  readonly kind: 'planCompletion';
  readonly latePerDay: Rational;
  readonly lateCap: Rational;
}

/** 时间节点: 100 per task due in the month, less `latePerDay` for each calendar day late. */
export interface TimelinessMethod {
  readonly kind: 'timeliness';
  readonly latePerDay: Rational;
}

/** One class of raters (领导, 同级, 群众, or any other that 参数 names) and its weight. */
export interface BallotClass {
  readonly name: string;
  readonly weight: Rational;
}

/** 民主测评: points of the four grades, averaged by class; a class under `minimumBallots` is unused. */
export interface BallotMethod {
  readonly kind: 'ballot';
  readonly classes: readonly BallotClass[];
  readonly minimumBallots: number;
  readonly gradePoints: readonly [Rational, Rational, Rational, Rational];
}

/** 扣分: full points less the points deducted, floor 0. */
export interface DeductMethod {
  readonly kind: 'deduct';
}

/** 得分: points awarded directly; several raters give their mean. */
export interface PointsMethod {
  readonly kind: 'points';
}

/** 完成比例: actual / target x 100 up to `cap`; each full `overStep` per cent above 100 adds `overBonus`, at most `overMost`. */
export interface CompletionRatioMethod {
  readonly kind: 'completionRatio';
  readonly target: Rational;
  readonly cap: Rational;
  readonly overStep: Rational;
  readonly overBonus: Rational;
  readonly overMost: Rational;
}

/** 最优比: own value / best value of the same ranking x 100 (or best / own where lower is better). */
export interface RelativeToBestMethod {
  readonly kind: 'relativeToBest';
  readonly direction: Direction;
}

/** How much each lower place costs: points, or a share (0..1) of the full points. */
export interface PlaceStep {
  readonly unit: 'points' | 'share';
  readonly value: Rational;
}

/** 排名赋分: the first place gets the full points, each place lower `step` less. */
export interface RankPointsMethod {
  readonly kind: 'rankPoints';
  readonly step: PlaceStep;
  readonly direction: Direction;
  /** `values`: the entries are values to be ranked; `places`: they are places already. */
  readonly entries: 'values' | 'places';
}

/** 下级均值: mean of the named units' totals; no names: the units whose 上级单位 is this one. */
export interface MeanOfUnitsMethod {
  readonly kind: 'meanOfUnits';
  readonly units: readonly string[];
}

export type Method =
  | RatedMethod
  | PlanCompletionMethod
  | TimelinessMethod
  | BallotMethod
  | DeductMethod
  | PointsMethod
  | CompletionRatioMethod
  | RelativeToBestMethod
  | RankPointsMethod
  | MeanOfUnitsMethod;
