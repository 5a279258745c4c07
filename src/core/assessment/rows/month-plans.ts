// The month's plan lines, given to their units and owners.
import type { Month } from '../../calendar/calendar';
import { readPlanLines, type PlanLine } from '../../criteria/tasks/plan-lines';
import type { Entry } from '../../entries/entry';
import type { ExtensionEntry, TaskEntry } from '../../entries/plans';
import type { Finding } from '../../findings/finding';
import { attribute } from './attribution';
import { resolveUnit, type Directory } from '../roll/directory';
import { givenToOwners, type OwnedLines } from './line-owners';

export interface MonthPlans {
  /** By the name of the unit. */
  readonly byUnit: ReadonlyMap<string, readonly PlanLine[]>;
  readonly owned: OwnedLines;
  /** The unit of each line in the spelling of 单位; lines of unknown units are missing. */
  readonly unitOf: ReadonlyMap<TaskEntry, string>;
  readonly findings: readonly Finding[];
}

export interface PlanRows {
  readonly month: Month;
  readonly tasks: readonly TaskEntry[];
  readonly extensions: readonly ExtensionEntry[];
}

export function monthPlansOf({ month, tasks, extensions }: PlanRows, directory: Directory): MonthPlans {
  const byUnitNamed = { nameIn: (row: TaskEntry | ExtensionEntry) => row.unit, resolve: unitNameIn(directory) };
  const tasksByUnit = attribute(tasks, byUnitNamed);
  const extensionsByUnit = attribute(extensions, byUnitNamed);
  const unitNames = new Map<Entry<string>, string>(
    [...tasksByUnit.rows, ...extensionsByUnit.rows].flatMap(([name, rows]) =>
      rows.map((row): readonly [Entry<string>, string] => [row.unit, name]),
    ),
  );
  const { lines, findings } = readPlanLines({
    month,
    tasks,
    extensions,
    unitOf: (entry) => unitNames.get(entry) ?? '',
  });
  const owned = givenToOwners(lines, directory.persons);
  const lineOf = new Map(lines.map((line) => [line.entry, line]));
  return {
    byUnit: new Map([...tasksByUnit.rows].map(([name, rows]) => [name, rows.flatMap((row) => lineOf.get(row) ?? [])])),
    owned,
    unitOf: new Map([...tasksByUnit.rows].flatMap(([name, rows]) => rows.map((row) => [row, name]))),
    findings: [...tasksByUnit.findings, ...extensionsByUnit.findings, ...findings, ...owned.findings],
  };
}

function unitNameIn(directory: Directory): Parameters<typeof attribute>[1]['resolve'] {
  return (name) => {
    const resolved = resolveUnit(directory, name);
    return resolved.kind === 'found' ? { kind: 'found', value: resolved.value.name } : resolved;
  };
}
