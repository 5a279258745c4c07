import { namedBy } from '../names/name-index';
import type { Subject } from '../month/month-result';
import type { ContestGroup } from './assessed-subject';
import type { Contest } from './contest';
import { criterionRowsOf, type CriterionNamed } from './rows/criterion-rows';
import { subjectId } from './roll/directory';
import { excusedCriteria } from './excused-criteria';
import { memberSources } from './member-sources';
import type { OwnSources, SubjectSources } from './subject-sources';
import { unitSources } from './unit-sources';

/** The sources of every subject of a group, in its order. */
export function gatherSources(
  contest: Contest,
  group: ContestGroup,
  criterionNamed: CriterionNamed,
): readonly SubjectSources[] {
  const { ruleSet, subjectKind } = group;
  return group.subjects.flatMap((subject) => {
    const own = ownSources(contest, group, subject);
    if (own === undefined) return [];
    const id = subjectId(subjectKind, subject.key);
    const scores = criterionRowsOf(contest.rows.scores.get(id) ?? [], criterionNamed, subject.name);
    const excuses = contest.excuses.bySubject.get(id) ?? [];
    const excused = excusedCriteria({ subject, ruleSet, excuses, scores, criterionNamed });
    return [{ ...own, subject, scores, ballots: contest.rows.ballots.get(id) ?? [], excused }];
  });
}

function ownSources(
  contest: Contest,
  { ruleSet, subjectKind }: ContestGroup,
  subject: Subject,
): OwnSources | undefined {
  if (subjectKind === 'member') {
    const member = contest.roster.get(subject.key);
    return member && memberSources(contest, member, ruleSet);
  }
  const [unit] = namedBy(contest.directory.unitsByName, subject.key);
  return unit && unitSources(contest, { unit, subject, ruleSet });
}
