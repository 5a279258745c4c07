// 人人身上有指标: whoever serves in a unit that plans, or outside the groups, owns at least one task of the month (R09, R12).
import type { RosterMember } from '../../assessment/roll/roster';
import type { Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import { namedBy } from '../../names/name-index';
import type { MonthUnderCheck } from '../month-under-check';

/** Nobody is asked for while the month has no plan at all, nor people who were away for more than half of it. */
export function taskCoverageChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  const { byUnit, owned } = contest.rows.plans;
  if (byUnit.size === 0) return [];
  const plans = ({ main }: RosterMember): boolean => {
    const [unit] = namedBy(contest.directory.unitsByName, main.unit);
    return unit !== undefined && (!unit.competes || byUnit.has(unit.name));
  };
  return [...contest.roster.values()]
    .filter((member) => member.presentHalf && plans(member))
    .filter(({ person }) => !owned.byOwner.has(person.key) && !owned.unclear.has(person.key))
    .map(({ person, main }) =>
      warningAt(person.at, 'person-without-task', { person: person.name, unit: main.unit, post: main.post.post }),
    );
}
