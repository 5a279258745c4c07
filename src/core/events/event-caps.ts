// Bonus and deductions as they are printed: within the month's caps, rounded once.
import { HUNDRED, compare, divide, formatDecimal, minimum, multiply, rational, roundHalfUp } from '../exact/rational';
import type { Rational } from '../exact/rational';
import type { Term, TermRule } from '../month/term';
import { termOf } from '../month/term-of';
import type { RuleSet } from '../rules/rule-set';
import type { SubjectEvents } from './subject-events';

const BONUS_CAP = rational(5);
const DEDUCTION_CAP = rational(20);

export interface CappedEvents {
  readonly bonus: Rational;
  readonly deductions: Rational;
  readonly terms: readonly Term[];
}

export function cappedEvents(events: SubjectEvents, ruleSet: RuleSet): CappedEvents {
  const { bonus: bonusCap, deductions: deductionCap } = eventCapsOf(ruleSet);
  return {
    bonus: roundHalfUp(minimum(events.gained, bonusCap)),
    deductions: roundHalfUp(minimum(events.lost, deductionCap)),
    terms: [
      ...events.terms,
      ...capTerm('bonusCapped', events.gained, bonusCap),
      ...capTerm('deductionsCapped', events.lost, deductionCap),
    ],
  };
}

/** A cap as written counts as it is; the defaults are for a full total of 100 and grow with it (ruling 13). */
export function eventCapsOf(ruleSet: RuleSet): Pick<CappedEvents, 'bonus' | 'deductions'> {
  return {
    bonus: ruleSet.bonusCap ?? grownWithTotal(BONUS_CAP, ruleSet),
    deductions: ruleSet.deductionCap ?? grownWithTotal(DEDUCTION_CAP, ruleSet),
  };
}

/** Points that an office thinks of for a full total of 100, in proportion to the rule set's own. */
export function grownWithTotal(points: Rational, ruleSet: RuleSet): Rational {
  return divide(multiply(points, ruleSet.fullTotal), HUNDRED);
}

function capTerm(rule: TermRule, sum: Rational, cap: Rational): readonly Term[] {
  if (compare(sum, cap) <= 0) return [];
  return [termOf(rule, { value: cap, facts: { sum: formatDecimal(sum) } })];
}
