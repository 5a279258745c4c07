// A town that is the mean of its villages can only be scored after them.
import type { ContestGroup } from '../assessment/assessed-subject';
import { subUnitsOf } from '../assessment/contest';
import type { Contest } from '../assessment/contest';
import type { Finding } from '../findings/finding';
import { errorAt } from '../findings/make-finding';
import type { Subject } from './month-result';

export interface ScoringOrder {
  /** Every group once, those whose totals are needed first. */
  readonly groups: readonly ContestGroup[];
  /** Units whose 下级均值 leads back into their own ranking. */
  readonly findings: readonly Finding[];
}

/** A circle is cut where it closes: there the total is not there yet, and the criterion finds nothing to average. */
export function scoringOrderOf(contest: Contest): ScoringOrder {
  const groupOf = groupsByUnit(contest);
  const done: ContestGroup[] = [];
  const open = new Set<ContestGroup>();
  const findings: Finding[] = [];

  function visit(group: ContestGroup): void {
    if (done.includes(group)) return;
    open.add(group);
    for (const { subject, unitName } of subUnits(contest, group)) {
      const needed = groupOf.get(unitName);
      if (needed === undefined) continue;
      if (open.has(needed)) findings.push(errorAt(subject.at, 'sub-units-circular', { unit: subject.name }));
      else visit(needed);
    }
    open.delete(group);
    done.push(group);
  }

  contest.groups.forEach(visit);
  return { groups: done, findings };
}

function groupsByUnit({ groups }: Contest): ReadonlyMap<string, ContestGroup> {
  const ofUnits = groups.filter(({ subjectKind }) => subjectKind === 'unit');
  return new Map(ofUnits.flatMap((group) => group.subjects.map(({ name }) => [name, group] as const)));
}

function subUnits(contest: Contest, group: ContestGroup): readonly { subject: Subject; unitName: string }[] {
  const means = group.ruleSet.criteria.filter(({ method }) => method.kind === 'meanOfUnits');
  return means.flatMap((criterion) =>
    group.subjects.flatMap((subject) =>
      subUnitsOf(contest, criterion, subject.name).map((unit) => ({ subject, unitName: unit.name })),
    ),
  );
}
