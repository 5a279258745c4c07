// What the month's events come to for one subject.
import { valueIn } from '../entries/read-entry';
import { ONE, ZERO, add, equal, multiply, negate, signOf } from '../exact/rational';
import type { Rational } from '../exact/rational';
import type { Finding } from '../findings/finding';
import type { Term, TermRule } from '../month/term';
import { termOf } from '../month/term-of';
import type { EventEffect } from '../rules/event-rule';
import type { RuleSet, VetoEffect } from '../rules/rule-set';
import type { EventWorth } from './event-worth';
import type { WeighedEvent } from './weighed-event';

const VETO_TERM: Readonly<Record<VetoEffect, TermRule>> = {
  afterOthers: 'vetoAfterOthers',
  worstGrade: 'vetoWorstGrade',
  oneGradeDown: 'vetoOneGradeDown',
};

export interface SubjectEvents {
  /** Sums before any cap, both zero or above. */
  readonly gained: Rational;
  readonly lost: Rational;
  readonly effects: readonly EventEffect[];
  readonly terms: readonly Term[];
  readonly obstacles: readonly Finding[];
}

/** Events of a member count for the member in full. */
export function eventsOfMember(events: readonly WeighedEvent[], ruleSet: RuleSet): SubjectEvents {
  return together(events, ruleSet.vetoEffect, () => ONE);
}

/** Own events count for a unit in full, those of its members by 个人事件计入单位 (ruling 14). */
export function eventsOfUnit(events: readonly WeighedEvent[], { options, vetoEffect }: RuleSet): SubjectEvents {
  return together(events, vetoEffect, ({ isOfMember }) => (isOfMember ? options.memberEventShare : ONE));
}

/** `shareOf`: the part of an event that counts for the subject, 0..1. */
function together(
  events: readonly WeighedEvent[],
  vetoEffect: VetoEffect,
  shareOf: (event: WeighedEvent) => Rational,
): SubjectEvents {
  let gained = ZERO;
  let lost = ZERO;
  const effects: EventEffect[] = [];
  const terms: Term[] = [];
  const obstacles: Finding[] = [];
  for (const weighed of events) {
    const { worth } = weighed;
    const share = shareOf(weighed);
    if (signOf(share) <= 0) continue;
    obstacles.push(...weighed.obstacles);
    if (worth === null) continue;
    const points = multiply(worth.points, share);
    if (signOf(points) > 0) gained = add(gained, points);
    else lost = add(lost, negate(points));
    terms.push(pointsTerm(weighed, worth, { points, share }));
    if (!equal(share, ONE)) continue;
    effects.push(...worth.effects);
    terms.push(...worth.effects.map((effect) => effectTerm(weighed, effect, vetoEffect)));
  }
  return { gained, lost, effects, terms, obstacles };
}

function pointsTerm(
  weighed: WeighedEvent,
  worth: EventWorth,
  { points, share }: { readonly points: Rational; readonly share: Rational },
): Term {
  const shared = !equal(share, ONE);
  return termOf(shared ? 'eventShared' : worth.rule, {
    value: points,
    weight: shared ? share : null,
    cells: [weighed.event.at],
    facts: { ...factsOf(weighed), grade: worth.grade },
  });
}

function effectTerm(weighed: WeighedEvent, effect: EventEffect, vetoEffect: VetoEffect): Term {
  const rule = effect === 'veto' ? VETO_TERM[vetoEffect] : effect;
  return termOf(rule, { cells: [weighed.event.at], facts: factsOf(weighed) });
}

function factsOf({ event, personName, time }: WeighedEvent): Term['facts'] {
  return {
    type: valueIn(event.type) ?? '',
    person: personName,
    time: time === null ? '' : String(time),
    date: event.date,
    note: event.note,
    basis: event.basis,
  };
}
