// The settings of 设置 that change a result; a rule set's own 参数 override them.
import type { Rational } from '../exact/rational';

export interface ContestOptions {
  /** 计划截止工作日: the plan is due on this working day of its month. */
  readonly planDeadlineWorkingDay: number;
  /** 总分可超满分. */
  readonly totalMayExceedFull: boolean;
  /** 难度系数封顶. */
  readonly difficultyCapped: boolean;
  /** 个人事件计入单位 as a ratio; effects reach the unit only at exactly 1. */
  readonly memberEventShare: Rational;
  /** 末位门槛: a last place is named only below this total; null: always. */
  readonly lastThreshold: Rational | null;
  /** 末位成员含组长. */
  readonly leadersInLastTwo: boolean;
  /** 末位成员范围: 全乡, 末位组, 各组. */
  readonly lastTwoScope: 'township' | 'lastUnit' | 'eachUnit';
  /** 无任务者只按评分排名. */
  readonly ratingAloneMayRank: boolean;
}

/** 设置 as a whole: the options every rule set starts from and what concerns the workbook. */
export interface ContestSettings {
  readonly options: ContestOptions;
  /** 评先类别: the category the month's advanced and last unit are chosen from; null: 指挥组, else the only one. */
  readonly contestCategory: string | null;
  /** 节假日: 法定 or 周末. */
  readonly holidays: 'statutory' | 'weekends';
  /** 成员参评: whether members are ranked too, or units alone. */
  readonly membersCompete: boolean;
  /** 未完成须写原因: whether a task left undone without a cause is a reminder (提醒) or an error (必须). */
  readonly missingCause: 'reminded' | 'required';
  /** 单位名称, 考核机构, 审定机构; empty where not given. */
  readonly officeName: string;
  readonly supervisionOffice: string;
  readonly leadingGroup: string;
}
