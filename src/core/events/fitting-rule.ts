import { nameKey } from '../names/name-key';
import type { EventRule } from '../rules/event-rule';
import { ladderStep } from './ladder-step';

/** The rule that an event falls under and how it was found. */
export interface FittingRule {
  readonly rule: EventRule;
  readonly found: 'eventByGrade' | 'eventByLadder' | 'eventByType';
}

/** What an event says about its rule. */
export interface RuleQuestion {
  /** 等级 as typed, empty for none. */
  readonly grade: string;
  /** How many times this calendar year for the person, this one included; null where no person is known. */
  readonly time: number | null;
}

/**
 * The rule of the event's grade, else the step of the ladder, else the only rule of the type (ruling 15). A grade that no
 * rule knows is never taken for another one: it falls only under a rule without a grade.
 */
export function fittingRule(rules: readonly EventRule[], { grade, time }: RuleQuestion): FittingRule | null {
  const key = nameKey(grade);
  const ofGrade = key === '' ? undefined : rules.find((rule) => nameKey(rule.grade) === key);
  if (ofGrade !== undefined) return { rule: ofGrade, found: 'eventByGrade' };
  const ofLadder = time === null ? null : highestStep(rules, time);
  if (ofLadder !== null) return { rule: ofLadder, found: 'eventByLadder' };
  const [only, ...others] = rules;
  if (only === undefined || others.length > 0) return null;
  return key === '' || only.grade === '' ? { rule: only, found: 'eventByType' } : null;
}

/** The step for this time; past the top of the ladder the top counts again. */
function highestStep(rules: readonly EventRule[], time: number): EventRule | null {
  let highest: { readonly rule: EventRule; readonly step: number } | null = null;
  for (const rule of rules) {
    const step = rule.progression === 'perPersonAndYear' ? ladderStep(rule.grade) : null;
    if (step !== null && step <= time && (highest === null || step > highest.step)) highest = { rule, step };
  }
  return highest?.rule ?? null;
}
