// 过于模糊的细化、量化: every rule that costs or earns something says how much (R02).
import { OPEN_EVENT_TYPES } from '../../events/event-rules';
import type { Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import { nameKey } from '../../names/name-key';
import type { MonthUnderCheck } from '../month-under-check';

/** 其他加分 and 其他扣分 are meant to be entered case by case. */
export function eventRuleChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  return contest.entries.eventRules.flatMap(({ type, grade, points, effects }) => {
    if (points.state !== 'blank' || effects.length > 0 || OPEN_EVENT_TYPES.has(nameKey(type))) return [];
    return [warningAt(points.cell, 'event-rule-without-points', { type, grade })];
  });
}
