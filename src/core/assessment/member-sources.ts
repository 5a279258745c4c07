import type { Task } from '../criteria/tasks/task';
import type { TaskPart } from '../criteria/tasks/task-mean';
import { toldBefore, together } from '../findings/observations';
import type { RuleSet } from '../rules/rule-set';
import type { Contest } from './contest';
import { raterOf } from './rater-standing';
import type { RosterMember } from './roll/roster';
import { scoresTasks, type OwnSources } from './subject-sources';
import { unreadSheetsOf } from './unread-sheets';

/** A member is scored from the tasks he or she owns; whether the group handed in its plan does not matter (ruling 25). */
export function memberSources(contest: Contest, member: RosterMember, ruleSet: RuleSet): OwnSources {
  const { byOwner, unclear } = contest.rows.plans.owned;
  const { person } = member;
  const lines = scoresTasks(ruleSet) ? (byOwner.get(person.key) ?? []) : [];
  const unread = unreadSheetsOf(
    contest,
    member.services.map(({ unit }) => unit),
  );
  const unclearLines = scoresTasks(ruleSet) ? (unclear.get(person.key) ?? []) : [];
  return {
    taskParts: taskParts(
      contest,
      member,
      lines.flatMap(({ task }) => task ?? []),
    ),
    filing: null,
    // Who owns what in a sheet that nobody can read is not known.
    withoutTask: scoresTasks(ruleSet) && lines.length === 0 && unread.length === 0,
    // 难度系数 belongs to units.
    difficulty: { coefficient: null, capped: ruleSet.options.difficultyCapped },
    presentHalf: member.presentHalf,
    raterOf: (row) => raterOf(contest, { kind: 'member', person }, row),
    observations: together([
      member.observations,
      ...unread,
      ...lines.flatMap(({ obstacles }) => obstacles.map(toldBefore)),
      ...unclearLines.map(toldBefore),
    ]),
  };
}

/** Tasks by post; one under a unit where the owner has no post counts with the unit the owner counts for. */
function taskParts({ rows }: Contest, { services, main }: RosterMember, tasks: readonly Task[]): readonly TaskPart[] {
  const partOf = (task: Task): string => {
    const named = rows.plans.unitOf(task.entry.unit);
    return services.some(({ unit }) => unit === named) ? named : main.unit;
  };
  return services.map(({ unit, workingDays }) => ({
    unit,
    workingDays,
    tasks: tasks.filter((task) => partOf(task) === unit),
  }));
}
