// Bonus, deductions and effects of a month's events, subject by subject.
import type { EventEntry } from '../../src/core/entries/judgements';
import type { PostEntry } from '../../src/core/entries/people';
import type { EventEffect } from '../../src/core/rules/event-rule';
import type { RuleSet } from '../../src/core/rules/rule-set';
import { eventRulesOf } from './event-rules';
import type { NaiveEventRule } from './event-rules';
import { fractionOf, isLess, lesser, minus, nought, over, rounded, sumOf, times, whole } from './fraction';
import type { Fraction } from './fraction';
import { valueOf } from './outcome';
import { isNamed } from './people';
import type { MonthAt } from './people';
import { sameName } from './same-name';
import type { NaiveSubject } from './subjects';

export interface EventSum {
  readonly bonus: Fraction;
  readonly deductions: Fraction;
  readonly effects: readonly EventEffect[];
  readonly faulty: boolean;
}

interface Worth {
  readonly points: Fraction;
  readonly effects: readonly EventEffect[];
}

export function eventSum(at: MonthAt, subject: NaiveSubject, rules: RuleSet): EventSum {
  const share = fractionOf(rules.options.memberEventShare);
  const worths = at.entries.events
    .filter((event) => event.date.startsWith(at.month) && concerns(event, subject))
    .map((event): Worth | undefined => {
      const worth = worthOf(at, event);
      if (worth === undefined || subject.person !== null || event.person.state === 'blank') return worth;
      const full = share.top === share.bottom;
      return { points: times(worth.points, share), effects: full ? worth.effects : [] };
    });
  const known = worths.flatMap((worth) => worth ?? []);
  const points = known.map((worth) => worth.points);
  const inProportion = over(fractionOf(rules.fullTotal), whole(100));
  const cap = (written: RuleSet['bonusCap'], usual: number): Fraction =>
    written === null ? times(whole(usual), inProportion) : fractionOf(written);
  const gains = sumOf(points.filter((value) => isLess(nought, value)));
  const losses = minus(nought, sumOf(points.filter((value) => isLess(value, nought))));
  return {
    bonus: rounded(lesser(gains, cap(rules.bonusCap, 5))),
    deductions: rounded(lesser(losses, cap(rules.deductionCap, 20))),
    effects: known.flatMap((worth) => worth.effects),
    faulty: known.length < worths.length,
  };
}

function concerns(event: EventEntry, subject: NaiveSubject): boolean {
  if (subject.person === null) return sameName(valueOf(event.unit) ?? '', subject.key);
  return event.person.state === 'value' && isNamed(subject.person, event.person.value);
}

/** What an event is worth; undefined when nobody can tell. */
function worthOf(at: MonthAt, event: EventEntry): Worth | undefined {
  const named = valueOf(event.person);
  const isStranger = named !== undefined && at.entries.posts.every((post) => !isHolder(post, named));
  if (isStranger || [event.type, event.grade, event.points].some((entry) => entry.state === 'unreadable'))
    return undefined;
  const rules = eventRulesOf(at.entries, valueOf(event.type) ?? '');
  const rule = ruleFor(at, event, rules);
  const typed = valueOf(event.points);
  if (typed !== undefined) {
    const points = fractionOf(typed);
    return rules.some((other) => isAgainst(points, other)) ? undefined : { points, effects: rule?.effects ?? [] };
  }
  if (rule === undefined || (rule.points === null && rule.effects.length === 0)) return undefined;
  return { points: rule.points ?? nought, effects: rule.effects };
}

function ruleFor(at: MonthAt, event: EventEntry, rules: readonly NaiveEventRule[]): NaiveEventRule | undefined {
  const grade = valueOf(event.grade);
  if (grade !== undefined) return rules.find((rule) => sameName(rule.grade, grade));
  const steps = rules.filter((rule) => rule.counted);
  if (steps.length > 0) {
    const time = timesSoFar(at, event);
    return steps.find((step) => step.grade === `第${time}次`) ?? (time > steps.length ? steps.at(-1) : undefined);
  }
  return rules.length === 1 ? rules[0] : undefined;
}

/** How many times this calendar year for the person, this event included: by date, then by row. */
function timesSoFar(at: MonthAt, event: EventEntry): number {
  const { events } = at.entries;
  const isBefore = (other: EventEntry): boolean =>
    other.date < event.date || (other.date === event.date && events.indexOf(other) <= events.indexOf(event));
  return events.filter(
    (other) =>
      other.date.slice(0, 4) === event.date.slice(0, 4) &&
      sameName(valueOf(other.type) ?? '', valueOf(event.type) ?? '') &&
      samePerson(at, valueOf(other.person), valueOf(event.person)) &&
      isBefore(other),
  ).length;
}

function samePerson(at: MonthAt, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (sameName(one, other)) return true;
  return at.entries.posts.some((post) => isHolder(post, one) && isHolder(post, other));
}

function isHolder(post: PostEntry, text: string): boolean {
  return (post.staffNumber !== '' && sameName(post.staffNumber, text)) || sameName(post.name, text);
}

function isAgainst(points: Fraction, rule: NaiveEventRule): boolean {
  const sign = rule.points === null ? whole(rule.sign) : rule.points;
  return isLess(times(points, sign), nought);
}
