// The rules in force for each type of event (加扣分标准), and the sign that its points must have.
import { valueIn } from '../entries/read-entry';
import { ZERO, signOf } from '../exact/rational';
import { groupBy } from '../names/group-by';
import { nameKey } from '../names/name-key';
import type { EventRule } from '../rules/event-rule';
import { BUILT_IN_EVENT_RULES } from './built-in-event-rules';

/** Rules by `nameKey` of their type. */
export type EventRules = ReadonlyMap<string, readonly EventRule[]>;

// 其他加分 and 其他扣分 are points as entered: only their names say which way they go.
const SIGN_OF_OPEN_TYPE: ReadonlyMap<string, number> = new Map([
  ['其他加分', 1],
  ['其他扣分', -1],
]);

/** Types whose points are entered with each event. */
export const OPEN_EVENT_TYPES: ReadonlySet<string> = new Set(SIGN_OF_OPEN_TYPE.keys());

/** The written rules; a type they name replaces the built-in rules of that type and of no other. */
export function eventRulesOf(written: readonly EventRule[]): EventRules {
  return new Map([...byType(BUILT_IN_EVENT_RULES), ...byType(written)]);
}

/** 1: only bonus, -1: only deductions, 0: nothing is said. A rule without points goes the way of the others of its type. */
export function signOfPoints(rule: EventRule | undefined, rulesOfType: readonly EventRule[]): number {
  const own = rule === undefined ? 0 : signOfRule(rule);
  if (own !== 0) return own;
  const signs = new Set(rulesOfType.map(signOfRule).filter((sign) => sign !== 0));
  if (signs.size === 1) return [...signs][0] ?? 0;
  return SIGN_OF_OPEN_TYPE.get(nameKey(rulesOfType[0]?.type ?? '')) ?? 0;
}

function signOfRule({ points }: EventRule): number {
  return signOf(valueIn(points) ?? ZERO);
}

function byType(rules: readonly EventRule[]): EventRules {
  return groupBy(rules, ({ type }) => nameKey(type));
}
