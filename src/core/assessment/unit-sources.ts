import { nthWorkingDay } from '../calendar/working-month';
import type { Difficulty } from '../criteria/item-of-score';
import { planFilingOf, type PlanFiling } from '../criteria/tasks/plan-filing';
import { lacksDate } from '../criteria/tasks/task';
import type { PlanLine } from '../criteria/tasks/plan-lines';
import type { UnitEntry } from '../entries/people';
import { formatShort, signOf } from '../exact/rational';
import { errorAt, warningAt } from '../findings/make-finding';
import { obstacle, remark, toldBefore, together, type Observations } from '../findings/observations';
import type { Subject } from '../month/month-result';
import type { RuleSet } from '../rules/rule-set';
import type { Contest } from './contest';
import { raterOf } from './rater-standing';
import { scoresTasks, type OwnSources } from './subject-sources';
import { unreadSheetsOf } from './unread-sheets';

export interface CompetingUnit {
  readonly unit: UnitEntry;
  readonly subject: Subject;
  readonly ruleSet: RuleSet;
}

/** A unit is scored from its whole plan, which it must have handed in. */
export function unitSources(contest: Contest, competing: CompetingUnit): OwnSources {
  const { unit, ruleSet } = competing;
  const lines = scoresTasks(ruleSet) ? (contest.rows.plans.byUnit.get(unit.name) ?? []) : [];
  const filing = scoresTasks(ruleSet) ? filingOf(contest, competing, lines.length > 0) : null;
  const tasks = lines.flatMap(({ task }) => task ?? []);
  return {
    taskParts: [{ unit: unit.name, workingDays: 1, tasks }],
    filing,
    withoutTask: false,
    difficulty: difficultyOf(competing),
    presentHalf: true,
    raterOf: (row) => raterOf(contest, { kind: 'unit', unit }, row),
    observations: together([
      ...doubled(contest, unit),
      ...unit.doubts.map(toldBefore),
      ...unreadSheetsOf(contest, [unit.name]),
      ...difficultyObservations(unit),
      ...(filing === null ? [] : [filing.observations]),
      ...lines.flatMap(({ obstacles }) => obstacles.map(toldBefore)),
      ...undatedRemarks(ruleSet, lines),
    ]),
  };
}

function filingOf(contest: Contest, { unit, subject, ruleSet }: CompetingUnit, hasLines: boolean): PlanFiling {
  return planFilingOf({
    unit: subject,
    month: contest.month,
    deadline: nthWorkingDay(contest.workingMonth, ruleSet.options.planDeadlineWorkingDay),
    filings: contest.rows.filings.get(unit.name) ?? [],
    hasLines,
  });
}

function difficultyOf({ unit: { difficulty }, ruleSet }: CompetingUnit): Difficulty {
  return { coefficient: difficulty.state === 'value' ? difficulty : null, capped: ruleSet.options.difficultyCapped };
}

function doubled({ directory }: Contest, { name }: UnitEntry): readonly Observations[] {
  const finding = directory.doubledUnits.get(name);
  return finding === undefined ? [] : [toldBefore(finding)];
}

function difficultyObservations({ difficulty }: UnitEntry): readonly Observations[] {
  if (difficulty.state === 'unreadable') return [toldBefore(difficulty.finding)];
  if (difficulty.state === 'blank' || signOf(difficulty.value) > 0) return [];
  const facts = { value: formatShort(difficulty.value) };
  return [obstacle(errorAt(difficulty.cell, 'difficulty-not-positive', facts))];
}

/** Where 时间节点 is not scored a missing date spoils nothing, but should be entered (ruling 2). */
function undatedRemarks({ criteria }: RuleSet, lines: readonly PlanLine[]): readonly Observations[] {
  if (criteria.some(({ method }) => method.kind === 'timeliness')) return [];
  return lines.flatMap(({ entry, task }) =>
    task !== null && lacksDate(task)
      ? [remark(warningAt(entry.doneOn.cell, 'completion-date-missing', { task: task.id }))]
      : [],
  );
}
