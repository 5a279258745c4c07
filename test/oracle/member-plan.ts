// 计划完成 and 时间节点 of a member: the own tasks, post by post, weighted by the working days in each unit.
import type { Method } from '../../src/core/rules/method';
import type { TaskEntry } from '../../src/core/entries/plans';
import { fractionOf, isSame, meanOf, nought, over, sumOf, times, whole } from './fraction';
import { FAULTY, NOT_APPLICABLE, scored, valueOf } from './outcome';
import type { Outcome } from './outcome';
import { daysIn, hasPostIn, homeOf, isNamed } from './people';
import type { MonthAt, Person } from './people';
import { sameName } from './same-name';
import { completionOf, isUnscorable, punctualityOf } from './tasks';

export function memberPlanOutcome(at: MonthAt, person: Person, method: Method): Outcome {
  const units = unitsOf(person);
  const parts = units.map((unit) => {
    const tasks = ownTasks(at, person).filter((task) => sameName(partOf(at, person, task), unit));
    return method.kind === 'timeliness'
      ? punctualityOf(at, tasks, fractionOf(method.latePerDay))
      : completionOf(at, tasks);
  });
  if (parts.some((part) => part.state === 'faulty')) return FAULTY;
  const counted = parts.flatMap((part, index) =>
    part.state === 'scored' ? [{ score: part.score, days: whole(daysIn(person, units[index] ?? '', at)) }] : [],
  );
  if (counted.length === 0) return NOT_APPLICABLE;
  const days = sumOf(counted.map((part) => part.days));
  // Posts that fell on holidays only weigh nothing against each other, and so weigh the same.
  if (isSame(days, nought)) return scored(meanOf(counted.map((part) => part.score)));
  const points = sumOf(counted.map((part) => times(part.score, part.days)));
  return scored(over(points, days));
}

/** Whether one of the own lines cannot be read, in whatever plan it stands. */
export function ownsSpoiltTask(at: MonthAt, person: Person): boolean {
  return ownTasks(at, person).some((task) => isUnscorable(at, task));
}

function ownTasks(at: MonthAt, person: Person): TaskEntry[] {
  return at.entries.tasks.filter((task) => task.month === at.month && isOwnedBy(task, person));
}

/** A task of a unit where the person has no post counts with the unit the person counts for. */
function partOf(at: MonthAt, person: Person, task: TaskEntry): string {
  const unit = valueOf(task.unit) ?? '';
  return hasPostIn(person, unit) ? unit : (valueOf(homeOf(person, at).unit) ?? '');
}

function unitsOf(person: Person): string[] {
  const units = person.posts.flatMap((post) => valueOf(post.unit) ?? []);
  return units.filter((unit, index) => units.findIndex((other) => sameName(other, unit)) === index);
}

function isOwnedBy(task: TaskEntry, person: Person): boolean {
  return (valueOf(task.owners) ?? []).some((owner) => isNamed(person, owner));
}
