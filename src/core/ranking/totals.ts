// From scored criteria and events to the printed total.
import { ZERO, add, maximum, minimum, subtract, sum } from '../exact/rational';
import type { Rational } from '../exact/rational';
import type { AssessedSubject } from '../assessment/assessed-subject';
import { cappedEvents } from '../events/event-caps';
import type { SubjectEvents } from '../events/subject-events';
import type { RuleSet } from '../rules/rule-set';
import type { Contender } from './contender';
import { rescale } from './rescaling';

/** The subject with its printed figures: rescaled items, capped events, and a total that is their sum within its limits. */
export function contenderOf(assessed: AssessedSubject, events: SubjectEvents, ruleSet: RuleSet): Contender {
  const { items, rescaledFrom } = rescale(assessed.items, ruleSet);
  const { bonus, deductions, terms } = cappedEvents(events, ruleSet);
  return {
    subject: assessed.subject,
    total: printedTotal({ items, bonus, deductions }, ruleSet),
    bonus,
    deductions,
    items,
    rescaledFrom,
    eventTerms: terms,
    vetoed: events.effects.includes('veto'),
    barredFromAward: events.effects.includes('noAward'),
    plan: assessed.plan,
    presentHalf: assessed.presentHalf,
  };
}

/** The sum of printed figures within the limits of a total. */
export function printedTotal(
  { items, bonus, deductions }: Pick<Contender, 'items' | 'bonus' | 'deductions'>,
  ruleSet: RuleSet,
): Rational {
  const ofItems = sum(items.map(({ points }) => points ?? ZERO));
  const floored = maximum(subtract(add(ofItems, bonus), deductions), ZERO);
  return ruleSet.options.totalMayExceedFull ? floored : minimum(floored, ruleSet.fullTotal);
}
