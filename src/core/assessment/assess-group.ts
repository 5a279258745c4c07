import { scaleDoubt } from '../criteria/entered/scale-doubt';
import type { Finding } from '../findings/finding';
import { assessSubject } from './assess-subject';
import type { AssessedSubject, ContestGroup, UnitShare } from './assessed-subject';
import { comparedScores } from './comparison';
import { subUnitsOf, type Contest } from './contest';
import { criterionFinder } from './rows/criterion-rows';
import { gatherSources } from './gather-sources';
import type { Surroundings } from './score-criterion';

export interface AssessedGroup {
  /** One per subject of the group, in its order. */
  readonly subjects: readonly AssessedSubject[];
  /** What was found while scoring, obstacles included unless they are told already. */
  readonly findings: readonly Finding[];
}

/** Scores every criterion of every subject of one group; `share` answers for the sub-units of 下级均值. */
export function assessGroup(contest: Contest, group: ContestGroup, share: UnitShare): AssessedGroup {
  const { ruleSet } = group;
  const sources = gatherSources(contest, group, criterionFinder(ruleSet));
  const around: Surroundings = {
    month: contest.month,
    compared: comparedScores(ruleSet, sources),
    subUnitsFor: (criterion, unitName) =>
      subUnitsOf(contest, criterion, unitName).map((unit) => ({ unit, share: share(unit.name) })),
  };
  const subjects = sources.map((one) => assessSubject(ruleSet, one, around));
  return {
    subjects,
    findings: [
      ...ruleSet.criteria.flatMap((criterion) =>
        scaleDoubt(
          criterion,
          sources.map(({ scores }) => scores.byCriterion.get(criterion) ?? []),
        ),
      ),
      ...subjects.flatMap(({ findings }) => findings),
    ],
  };
}
