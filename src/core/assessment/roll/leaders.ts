// Leaders of the units in the month, from the posts of 人员.
import type { WorkingMonth } from '../../calendar/working-month';
import type { PostEntry } from '../../entries/people';
import type { Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import { groupBy } from '../../names/group-by';
import { leadershipOf } from '../../people/group-leadership';
import { postsWithin } from '../../people/service';
import { resolveUnit, type Directory } from './directory';

export interface Leaders {
  /** By the name of the unit; units of which 人员 holds nobody are missing. */
  readonly names: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** A day without a leader or with two is told of those units whose leader 人员 holds at all (R13). */
export function leadersOf(posts: readonly PostEntry[], month: WorkingMonth, directory: Directory): Leaders {
  const byUnit = groupBy(postsWithin(posts, month), ({ unit }) => {
    const resolved = unit.state === 'value' ? resolveUnit(directory, unit) : undefined;
    return resolved?.kind === 'found' ? resolved.value : undefined;
  });
  const led = [...byUnit].flatMap(([unit, own]) => (unit === undefined ? [] : [{ unit, ...leadershipOf(own, month) }]));
  return {
    names: new Map(led.map(({ unit, leader }) => [unit.name, leader])),
    findings: led.flatMap(({ unit, leader, dayWithout, dayWithTwo }) => [
      ...(leader === '' || dayWithout === null
        ? []
        : [warningAt(unit.at, 'leader-missing', { unit: unit.name, day: dayWithout })]),
      ...(dayWithTwo === null ? [] : [warningAt(unit.at, 'leader-doubled', { unit: unit.name, day: dayWithTwo })]),
    ]),
  };
}
