import { ballotObservations } from '../criteria/ballot-tally';
import { itemOfScore } from '../criteria/item-of-score';
import { warningAt } from '../findings/make-finding';
import { obstacle, remark, together, type Observations } from '../findings/observations';
import type { Item } from '../month/month-result';
import type { RuleSet } from '../rules/rule-set';
import type { AssessedSubject } from './assessed-subject';
import { scoreCriterion, type Surroundings } from './score-criterion';
import type { SubjectSources } from './subject-sources';

export function assessSubject(ruleSet: RuleSet, sources: SubjectSources, around: Surroundings): AssessedSubject {
  const { subject, filing, presentHalf, excused } = sources;
  const scores = ruleSet.criteria.map((criterion) => ({
    criterion,
    score: scoreCriterion(criterion, sources, around),
  }));
  const items = scores.map(({ criterion, score }) => itemOfScore(criterion, score, sources.difficulty));
  const observations =
    excused.whole === null
      ? together([
          sources.observations,
          sources.scores.observations,
          ...ballotObstacles(ruleSet, sources),
          ...scores.map(({ score }) => score.observations),
          ...withoutTask(ruleSet, sources, items),
          ...excused.findings.map(remark),
        ])
      : obstacle(excused.whole);
  return { ...observations, subject, items, plan: filing?.state ?? 'none', presentHalf };
}

function ballotObstacles({ criteria }: RuleSet, { ballots }: SubjectSources): readonly Observations[] {
  const methods = criteria.flatMap(({ method }) => (method.kind === 'ballot' ? [method] : []));
  if (methods.length === 0) return [];
  return [
    ballotObservations(
      ballots,
      methods.flatMap(({ classes }) => classes.map(({ name }) => name)),
    ),
  ];
}

/** Two criteria without anything to score, and the reason is that nobody gave the member a task (ruling 37). */
function withoutTask({ options }: RuleSet, sources: SubjectSources, items: readonly Item[]): readonly Observations[] {
  const open = items.filter(({ state }) => state === 'notApplicable');
  const apart = open.length > 1 || items[0]?.state === 'notApplicable';
  if (!sources.withoutTask || options.ratingAloneMayRank || !apart) return [];
  return [obstacle(warningAt(sources.subject.at, 'member-without-task', { subject: sources.subject.name }))];
}
