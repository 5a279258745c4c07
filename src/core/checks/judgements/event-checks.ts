// Events whose day or points do not fit: the noon alcohol ban holds on workdays, and nothing is entered before it happens (R06).
import { resolvePerson } from '../../assessment/roll/directory';
import { monthOf } from '../../calendar/day-arithmetic';
import type { EventEntry } from '../../entries/judgements';
import { valueIn } from '../../entries/read-entry';
import { eventRulesOf, type EventRules } from '../../events/event-rules';
import { fittingRule } from '../../events/fitting-rule';
import { equal, formatShort, signOf } from '../../exact/rational';
import type { Finding } from '../../findings/finding';
import { errorAt, warningAt } from '../../findings/make-finding';
import { nameKey } from '../../names/name-key';
import { holdsOn } from '../../people/service';
import { isFuture, type MonthUnderCheck } from '../month-under-check';

const WORKDAY_TYPE = '午间禁酒';

export function eventChecks(checked: MonthUnderCheck): readonly Finding[] {
  const { entries, month } = checked.contest;
  const rules = eventRulesOf(entries.eventRules);
  return entries.events
    .filter(({ date }) => monthOf(date) === month)
    .flatMap((event) => [
      ...onDayOff(event, checked),
      ...inFuture(event, checked),
      ...withoutPost(event, checked.contest),
      ...otherPoints(event, rules),
    ]);
}

function onDayOff({ date, type, at }: EventEntry, { calendar }: MonthUnderCheck): readonly Finding[] {
  if (nameKey(valueIn(type) ?? '') !== WORKDAY_TYPE || calendar.isWorkingDay(date)) return [];
  return [warningAt(at, 'event-on-day-off', { date })];
}

function inFuture({ date, at }: EventEntry, checked: MonthUnderCheck): readonly Finding[] {
  return isFuture(date, checked) ? [errorAt(at, 'event-in-future', { date, today: checked.today })] : [];
}

function withoutPost({ date, person }: EventEntry, { directory }: MonthUnderCheck['contest']): readonly Finding[] {
  if (person.state !== 'value') return [];
  const named = resolvePerson(directory, person);
  if (named.kind === 'unresolved' || named.value.posts.some((post) => holdsOn(post, date))) return [];
  return [warningAt(person.cell, 'event-person-without-post', { person: named.value.name, date })];
}

/** Typed points go before the rule; a sign against it is told where the event is weighed, and the n-th time of a ladder there as well. */
function otherPoints({ type, grade, points }: EventEntry, rules: EventRules): readonly Finding[] {
  if (type.state !== 'value' || points.state !== 'value') return [];
  const question = { grade: valueIn(grade) ?? '', time: null };
  const rule = fittingRule(rules.get(nameKey(type.value)) ?? [], question)?.rule;
  const ruled = rule && valueIn(rule.points);
  if (ruled === undefined || equal(ruled, points.value) || signOf(ruled) !== signOf(points.value)) return [];
  const facts = { type: type.value, value: formatShort(points.value), ruled: formatShort(ruled) };
  return [warningAt(points.cell, 'event-points-differ', facts)];
}
