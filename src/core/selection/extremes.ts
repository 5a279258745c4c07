// The best and the lowest of those who may be chosen, and the step at which they part from the next (ruling 21).
import type { DecidedBy } from '../month/month-result';
import type { Contender } from '../ranking/contender';
import { partingStep, rungsOf } from '../ranking/rungs';
import type { Rung } from '../ranking/rungs';
import { comparisonSteps } from '../ranking/tie-chain';
import type { RuleSet } from '../rules/rule-set';

/** Whoever the comparison leaves in front or behind: one, or several that are still tied after the whole chain. */
export interface Extreme {
  readonly candidates: readonly Contender[];
  readonly decidedBy: DecidedBy;
}

export function bestOf(eligible: readonly Contender[], ruleSet: RuleSet): Extreme {
  const rungs = rungsOf(eligible, comparisonSteps(ruleSet));
  return { candidates: rungs[0]?.tied ?? [], decidedBy: partedBy(rungs, ruleSet, { above: 0, below: 1 }) };
}

export function lowestOf(eligible: readonly Contender[], ruleSet: RuleSet): Extreme {
  const rungs = rungsOf(eligible, comparisonSteps(ruleSet));
  const bottom = rungs.length - 1;
  return {
    candidates: rungs[bottom]?.tied ?? [],
    decidedBy: partedBy(rungs, ruleSet, { above: bottom - 1, below: bottom }),
  };
}

/** What parts two rungs; `total` where there is no other rung to part from. */
export function partedBy(
  rungs: readonly Rung<Contender>[],
  ruleSet: RuleSet,
  { above, below }: { readonly above: number; readonly below: number },
): DecidedBy {
  if (above < 0 || below >= rungs.length) return { kind: 'total' };
  return comparisonSteps(ruleSet)[partingStep(rungs, above, below)]?.decidedBy ?? { kind: 'total' };
}
