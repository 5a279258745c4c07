// The steps by which a ranking is ordered: veto, printed total, then 并列顺序.
import { ONE, ZERO, negate } from '../exact/rational';
import type { ChainStep, RuleSet } from '../rules/rule-set';
import type { Contender } from './contender';
import type { Step } from './rungs';

/** The printed figures that a place is decided by. */
export type Compared = Pick<Contender, 'vetoed' | 'total' | 'deductions' | 'items'>;

/** How many of `comparisonSteps` come before the tie chain: contenders that part at none of them share veto and total. */
export const STEPS_BEFORE_CHAIN = 2;

/** Every step of a rule set's comparison. The chain compares printed points, as a reader of the table would (ruling 20). */
export function comparisonSteps(ruleSet: RuleSet): readonly Step<Compared>[] {
  const behind = ruleSet.vetoEffect === 'afterOthers';
  return [
    { decidedBy: { kind: 'veto' }, keyOf: (contender) => (behind && contender.vetoed ? ZERO : ONE) },
    { decidedBy: { kind: 'total' }, keyOf: (contender) => contender.total },
    ...tieChain(ruleSet).map((step) => chainStep(step, ruleSet)),
  ];
}

/** 并列顺序 as written, else the criteria in their order and then the deductions. */
function tieChain(ruleSet: RuleSet): readonly ChainStep[] {
  if (ruleSet.tieChain.length > 0) return ruleSet.tieChain;
  const criteria = ruleSet.criteria.map(({ code }): ChainStep => ({ kind: 'criterion', code }));
  return [...criteria, { kind: 'deductions' }];
}

function chainStep(step: ChainStep, ruleSet: RuleSet): Step<Compared> {
  if (step.kind === 'deductions') {
    return { decidedBy: { kind: 'deductions' }, keyOf: (contender) => negate(contender.deductions) };
  }
  const index = ruleSet.criteria.findIndex((criterion) => criterion.code === step.code);
  return {
    decidedBy: { kind: 'criterion', code: step.code },
    keyOf: (contender) => contender.items[index]?.points ?? null,
  };
}
