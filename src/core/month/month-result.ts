// The result of one month, with every figure traced to its cells and rules.
import type { Month } from '../calendar/calendar';
import type { Rational } from '../exact/rational';
import type { CellAddress, Finding } from '../findings/finding';
import type { Criterion, RuleSet } from '../rules/rule-set';
import type { Term } from './term';

export interface MonthResult {
  readonly month: Month;
  /** One per category and rule set, units first, in the order of 单位 and 考核办法. */
  readonly rankings: readonly Ranking[];
  /** The contest's own: null while undecided. */
  readonly advanced: Selection | null;
  readonly last: Selection | null;
  readonly lastTwo: readonly SelectedMember[];
  readonly undecided: readonly Undecided[];
  /** Of the whole month, in the order of sheets, rows, columns. */
  readonly findings: readonly Finding[];
}

export interface Ranking {
  readonly subject: 'unit' | 'member';
  /** 类别 of the units; for members the name of their rule set. */
  readonly category: string;
  readonly ruleSet: RuleSet;
  /** In printed order: by rank, then by the tie chain, then by name for reading only. */
  readonly rows: readonly Standing[];
  readonly unranked: readonly Unranked[];
  /** The same question asked of this ranking alone (先进村 ...); null while undecided and for members, who have their last two. */
  readonly advanced: Selection | null;
  readonly last: Selection | null;
}

export interface Standing {
  readonly rank: number;
  readonly subject: Subject;
  /** Two decimals, as printed. */
  readonly total: Rational;
  /** Shares its total with a neighbour of the same ranking. */
  readonly tied: boolean;
  readonly vetoed: boolean;
  /** Present at least half of the month's working days; a member who was not takes no part in the last two. */
  readonly presentHalf: boolean;
  /** Printed bonus and deductions, both zero or above, after their caps. */
  readonly bonus: Rational;
  readonly deductions: Rational;
  /** One per criterion, in the order of 考核指标. */
  readonly items: readonly Item[];
  /** The points left when a criterion is n/a (按 80 分折算), else null. */
  readonly rescaledFrom: Rational | null;
  /** The events behind bonus and deductions, as terms. */
  readonly eventTerms: readonly Term[];
  /** 等次 by the share of the full total, after a veto that lowers it; the quota on 优秀 belongs to the year. */
  readonly grade: Grade;
  /** What puts this row ahead of the row below it; null for the last row and where nothing parts the two. */
  readonly aheadBy: DecidedBy | null;
  readonly robustness: Robustness;
  readonly previous: { readonly rank: number; readonly total: Rational } | null;
}

/** 优秀 from 90 %, 称职 from 80 %, 基本称职 from 60 %, 不称职 below. */
export type Grade = 'excellent' | 'competent' | 'basicallyCompetent' | 'incompetent';

export interface Subject {
  readonly name: string;
  /** A stable key: the unit's name, or the person's staff number or name. */
  readonly key: string;
  /** The unit of a member; the unit itself otherwise. */
  readonly unit: string;
  /** 负责人 of a unit; empty for a member. */
  readonly leader: string;
  /** A member who leads a group in the month. */
  readonly leads: boolean;
  /** Where 单位 or 人员 names the subject. */
  readonly at: CellAddress;
}

export interface Item {
  readonly criterion: Criterion;
  /** `missing`: nobody can tell the score; then the subject has an obstacle and is not ranked. */
  readonly state: 'scored' | 'notApplicable' | 'excused' | 'missing';
  /** 0..100 and exact (points for 扣分, 得分, 排名赋分); null unless scored. */
  readonly score: Rational | null;
  /** Printed points; null unless scored. After rescaling where the standing says so. */
  readonly points: Rational | null;
  readonly terms: readonly Term[];
}

export interface Unranked {
  readonly subject: Subject;
  /** Why; the first is the one to print. */
  readonly reasons: readonly Finding[];
}

/** What decided: the printed total, a veto, a criterion's code, the deductions, or the leading group. */
export type DecidedBy =
  | { readonly kind: 'total' | 'veto' | 'deductions' | 'decision' }
  | { readonly kind: 'criterion'; readonly code: string };

export type Selection =
  | {
      readonly kind: 'named';
      readonly subject: Subject;
      readonly decidedBy: DecidedBy;
      readonly decision: CellAddress | null;
    }
  | { readonly kind: 'vacant'; readonly reason: VacantReason; readonly facts: Readonly<Record<string, string>> };

export type VacantReason =
  | 'noContestCategory'
  | 'severalRuleSets'
  | 'nobodyRanked'
  | 'tooFewRanked'
  | 'nobodyEligible'
  | 'aboveThreshold'
  | 'decidedVacant';

export interface SelectedMember {
  readonly subject: Subject;
  readonly decidedBy: DecidedBy;
}

/** A tie that only the leading group can decide (审定). */
export interface Undecided {
  readonly about: 'advanced' | 'last' | 'lastTwo';
  readonly category: string;
  /** The unit whose last two are asked for, when they are chosen in each unit; else empty. */
  readonly unit: string;
  readonly candidates: readonly Subject[];
  /** How many names are still missing. */
  readonly places: number;
}

/** How firm a place is, against the next lower place of the same ranking. */
export interface Robustness {
  /** Points ahead of the next place; null for the last and where a veto parts the two. */
  readonly margin: Rational | null;
  /** A place decided by less than half a point. */
  readonly close: boolean;
  /** The smallest change of one criterion's full points, the others rescaled, that would swap the two before rounding; null when none can. */
  readonly swap: { readonly code: string; readonly change: Rational } | null;
}
