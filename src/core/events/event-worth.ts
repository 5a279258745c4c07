// What one event is worth: its points and effects, and the rule they come from (ruling 15).
import { ZERO, formatShort, negate, signOf } from '../exact/rational';
import type { Rational } from '../exact/rational';
import type { ValueEntry } from '../entries/entry';
import type { EventEntry } from '../entries/judgements';
import { unreadableAmong, valueIn } from '../entries/read-entry';
import type { Finding } from '../findings/finding';
import { errorAt, warningAt } from '../findings/make-finding';
import { NOTHING_NOTICED, obstacle, remark, toldBefore } from '../findings/observations';
import type { Observations } from '../findings/observations';
import type { TermRule } from '../month/term';
import { nameKey } from '../names/name-key';
import type { EventEffect, EventRule } from '../rules/event-rule';
import { signOfPoints } from './event-rules';
import type { EventRules } from './event-rules';
import { fittingRule } from './fitting-rule';
import type { FittingRule } from './fitting-rule';

export interface EventWorth {
  /** Signed: a deduction is below zero. */
  readonly points: Rational;
  readonly rule: TermRule;
  readonly effects: readonly EventEffect[];
  readonly grade: string;
}

/** Without a worth nobody the event concerns can be ranked; why is among the obstacles. */
export interface WeighedPoints {
  readonly worth: EventWorth | null;
  readonly observations: Observations;
}

/** `time`: how many times this calendar year for the person, this event included; null where no person is known. */
export function eventWorth(event: EventEntry, rules: EventRules, time: number | null): WeighedPoints {
  const [unreadable] = unreadableAmong([event.type, event.grade, event.points]);
  if (unreadable !== undefined) return worthless(toldBefore(unreadable));
  const type = valueIn(event.type) ?? '';
  const question = { event, type, grade: valueIn(event.grade) ?? '', time, rules: rules.get(nameKey(type)) ?? [] };
  const fitting = fittingRule(question.rules, question);
  if (event.points.state === 'value') return typedWorth(question, fitting, event.points);
  return fitting === null ? worthless(obstacle(noRule(question, errorAt))) : ruledWorth(question, fitting);
}

interface Question {
  readonly event: EventEntry;
  readonly type: string;
  readonly grade: string;
  readonly time: number | null;
  readonly rules: readonly EventRule[];
}

/** Typed points count as they are, with the effects of the rule; a sign against the rule is a slip of the pen. */
function typedWorth(question: Question, fitting: FittingRule | null, points: ValueEntry<Rational>): WeighedPoints {
  const sign = signOfPoints(fitting?.rule, question.rules);
  if (sign * signOf(points.value) < 0) {
    const facts = { type: question.type, value: formatShort(points.value), repair: formatShort(negate(points.value)) };
    return worthless(obstacle(errorAt(points.cell, 'event-sign-wrong', facts)));
  }
  const unruled = fitting === null && (question.rules.length === 0 || question.grade !== '');
  return {
    worth: {
      points: points.value,
      rule: 'eventTyped',
      effects: fitting?.rule.effects ?? [],
      grade: fitting?.rule.grade ?? question.grade,
    },
    observations: unruled ? remark(noRule(question, warningAt)) : NOTHING_NOTICED,
  };
}

/** By the rule; one without points is worth its effects alone (a veto), or has to be typed. */
function ruledWorth({ event, type }: Question, { rule, found }: FittingRule): WeighedPoints {
  if (rule.points.state === 'unreadable') return worthless(toldBefore(rule.points.finding));
  if (rule.points.state === 'blank' && rule.effects.length === 0) {
    return worthless(obstacle(errorAt(event.points.cell, 'event-points-missing', { type })));
  }
  const points = valueIn(rule.points) ?? ZERO;
  return { worth: { points, rule: found, effects: rule.effects, grade: rule.grade }, observations: NOTHING_NOTICED };
}

function worthless(observations: Observations): WeighedPoints {
  return { worth: null, observations };
}

function noRule({ event, type, grade, time, rules }: Question, findingAt: typeof errorAt): Finding {
  if (rules.length === 0) return findingAt(event.type.cell, 'event-type-unknown', { type });
  if (time === null && rules.some((rule) => rule.progression === 'perPersonAndYear')) {
    return findingAt(event.person.cell, 'event-person-missing', { type });
  }
  if (grade !== '') return findingAt(event.grade.cell, 'event-grade-unknown', { type, grade });
  return findingAt(event.points.cell, 'event-points-missing', { type });
}
