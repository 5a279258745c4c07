// The advanced and the last unit of one ranking (ruling 23).
import { compare, formatDecimal, rational } from '../exact/rational';
import { grownWithTotal } from '../events/event-caps';
import type { Contender } from '../ranking/contender';
import type { RankedGroup } from '../ranking/ranked-group';
import type { RuleSet } from '../rules/rule-set';
import { vacancy } from './contest-group';
import { bestOf, lowestOf } from './extremes';
import { closed, settled } from './settle-unit';
import type { UnitChoice } from './settle-unit';
import type { UnitRuling } from './unit-rulings';

const ADVANCED_MINIMUM = rational(80);
const FEWEST_RANKED = 2;

/** Best of those with the minimum total, a plan filed on time, no veto and no award withdrawn; 先进空缺 overrules. */
export function chooseAdvanced({ group, contenders }: RankedGroup, ruling: UnitRuling | null): UnitChoice {
  if (ruling !== null && ruling.unitName === null) {
    const { reason, decidedBy } = ruling.decision;
    return { selection: vacancy('decidedVacant', { reason, decidedBy }), undecided: null, findings: [] };
  }
  if (contenders.length === 0) return closed(vacancy('nobodyRanked', {}), ruling);
  const minimum = group.ruleSet.advancedMinimum ?? grownWithTotal(ADVANCED_MINIMUM, group.ruleSet);
  const eligible = contenders.filter((each) => mayBeAdvanced(each) && compare(each.total, minimum) >= 0);
  if (eligible.length === 0) return closed(vacancy('nobodyEligible', { minimum: formatDecimal(minimum) }), ruling);
  return settled(bestOf(eligible, group.ruleSet), { about: 'advanced', category: group.category }, ruling);
}

/** Lowest of the ranked, those behind by a veto first; with 末位门槛 only of the totals below it and of the vetoed. */
export function chooseLast({ group, contenders }: RankedGroup, ruling: UnitRuling | null): UnitChoice {
  if (contenders.length < FEWEST_RANKED) {
    return closed(vacancy('tooFewRanked', { ranked: String(contenders.length) }), ruling);
  }
  const eligible = contenders.filter((each) => mayBeLast(each, group.ruleSet));
  if (eligible.length === 0) return closed(vacancy('aboveThreshold', {}), ruling);
  return settled(lowestOf(eligible, group.ruleSet), { about: 'last', category: group.category }, ruling);
}

function mayBeAdvanced({ vetoed, barredFromAward, plan }: Contender): boolean {
  return !vetoed && !barredFromAward && (plan === 'onTime' || plan === 'none');
}

function mayBeLast({ vetoed, total }: Contender, { options: { lastThreshold } }: RuleSet): boolean {
  return lastThreshold === null || vetoed || compare(total, lastThreshold) < 0;
}
