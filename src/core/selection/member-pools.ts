// Among whom the last two members are looked for (末位成员范围).
import type { Subject } from '../month/month-result';
import { groupBy } from '../names/group-by';
import type { Contender } from '../ranking/contender';
import type { RuleSet } from '../rules/rule-set';

export interface MemberPool {
  /** The unit that the pool is limited to, empty for the whole township. */
  readonly unit: string;
  readonly eligible: readonly Contender[];
}

/** Pools, by name of their unit, of members who may be last: no leaders unless 末位成员含组长, and nobody who was away for half of the month. */
export function memberPools(
  members: readonly Contender[],
  ruleSet: RuleSet,
  lastUnit: Subject | null,
): readonly MemberPool[] {
  const { leadersInLastTwo, lastTwoScope } = ruleSet.options;
  const eligible = members.filter(({ subject, presentHalf }) => presentHalf && (leadersInLastTwo || !subject.leads));
  if (lastTwoScope === 'township') return [{ unit: '', eligible }];
  const byUnit = groupBy(eligible, ({ subject }) => subject.unit);
  if (lastTwoScope === 'eachUnit') {
    return [...byUnit.keys()].sort().map((unit) => ({ unit, eligible: byUnit.get(unit) ?? [] }));
  }
  return lastUnit === null ? [] : [{ unit: lastUnit.name, eligible: byUnit.get(lastUnit.name) ?? [] }];
}
