// What the next stage asks for (R37): only what follows from the month's facts, each named by kind and worded elsewhere.
import type { Contest } from '../assessment/contest';
import type { YearTargetEntry } from '../entries/plans';
import { valueIn } from '../entries/read-entry';
import type { Finding } from '../findings/finding';
import type { MonthResult } from '../month/month-result';
import { caselessKey } from '../names/name-key';
import type { Streak } from '../publication/streak';
import type { Requirement } from './notice-content';
import type { UnfinishedLine } from './unfinished-tasks';
import { weakestCriteria } from './weakest-criteria';

export interface RequirementSources {
  readonly contest: Contest;
  readonly result: MonthResult;
  readonly unfinished: readonly UnfinishedLine[];
  readonly streaks: readonly Streak[];
}

/** How a filing failed, by the finding that tells it. */
const FILING_FAULTS = { 'plan-late': 'late', 'plan-missing': 'missing', 'plan-not-dated': 'notDated' } as const;

export function requirementsOf({ contest, result, unfinished, streaks }: RequirementSources): readonly Requirement[] {
  return [
    ...unfinished.map(finishing),
    ...unfinished.filter(({ task }) => task.cause === '' && !task.stillRunning).map(givingCause),
    ...touchedTargets(unfinished, contest),
    ...result.findings.flatMap(filingInTime),
    ...weakestCriteria(result),
    ...streaks.flatMap(calling),
  ];
}

function finishing({ task }: UnfinishedLine): Requirement {
  const state = task.stillRunning ? 'running' : 'overdue';
  const due = task.extendedTo ?? task.due ?? '';
  return { kind: 'finishTask', unit: task.unit, facts: { task: task.id, title: task.title, due, state } };
}

function givingCause({ task }: UnfinishedLine): Requirement {
  return { kind: 'giveCause', unit: task.unit, facts: { task: task.id, title: task.title } };
}

/** The year's targets that unfinished lines name by their number, once for each unit. */
function touchedTargets(unfinished: readonly UnfinishedLine[], { entries, month }: Contest): readonly Requirement[] {
  const ofYear = entries.yearTargets.filter(({ year }) => year === month.slice(0, 4));
  const told = new Set<string>();
  return unfinished.flatMap(({ line, task: { unit } }) => {
    const number = valueIn(line.entry.target);
    if (number === undefined) return [];
    const target = ofYear.find(({ id }) => caselessKey(valueIn(id) ?? '') === caselessKey(number));
    const key = JSON.stringify([unit, caselessKey(number)]);
    if (target === undefined || told.has(key)) return [];
    told.add(key);
    return [{ kind: 'yearTarget', unit, facts: targetFacts(number, target) } as const];
  });
}

function targetFacts(number: string, { content, due }: YearTargetEntry): Requirement['facts'] {
  return { target: number, content: valueIn(content) ?? number, due: valueIn(due) ?? '' };
}

function filingInTime({ code, facts }: Finding): readonly Requirement[] {
  if (!isFilingFault(code)) return [];
  const { unit = '', days = '', filed = '', deadline = '' } = facts;
  return [{ kind: 'filePlanInTime', unit, facts: { state: FILING_FAULTS[code], days, filed, deadline } }];
}

function isFilingFault(code: string): code is keyof typeof FILING_FAULTS {
  return code in FILING_FAULTS;
}

/** Praise asks for nothing. */
function calling({ calls, name, place, months }: Streak): readonly Requirement[] {
  return calls === 'praise' ? [] : [{ kind: calls, unit: name, facts: { place, months: String(months) } }];
}
