// What is known of a subject once its criteria are scored, before bonus, deductions, rescaling and rank.
import type { Rational } from '../exact/rational';
import type { Observations } from '../findings/observations';
import type { Item, Subject } from '../month/month-result';
import type { RuleSet } from '../rules/rule-set';

/** The subjects that are ranked against each other: one category (or one personal rule set) under one rule set. */
export interface ContestGroup {
  readonly subjectKind: 'unit' | 'member';
  /** 类别; for members the name of their rule set. */
  readonly category: string;
  readonly ruleSet: RuleSet;
  readonly subjects: readonly Subject[];
}

/** Without obstacles the subject can be ranked. */
export interface AssessedSubject extends Observations {
  readonly subject: Subject;
  /** One per criterion of the rule set, in its order; points rounded, after difficulty, not yet rescaled. */
  readonly items: readonly Item[];
  /** `none`: the rule set scores neither 计划完成 nor 时间节点; always so for a member. */
  readonly plan: 'onTime' | 'late' | 'missing' | 'none';
  /** Present at least half of the month's working days; true for every unit. */
  readonly presentHalf: boolean;
}

/** Printed total of a unit as a share (0..1) of its own full total; undefined while it has none. */
export type UnitShare = (unitName: string) => Rational | undefined;
