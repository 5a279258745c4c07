// The month's plan lines, given to their units and owners.
import type { Month } from '../../calendar/calendar';
import { readPlanLines, type PlanLine } from '../../criteria/tasks/plan-lines';
import type { Entry } from '../../entries/entry';
import type { ExtensionEntry, TaskEntry } from '../../entries/plans';
import type { Finding } from '../../findings/finding';
import { attribute, TO_UNITS } from './attribution';
import type { Directory } from '../roll/directory';
import { givenToOwners, type OwnedLines } from './line-owners';

export interface MonthPlans {
  /** By the name of the unit. */
  readonly byUnit: ReadonlyMap<string, readonly PlanLine[]>;
  readonly owned: OwnedLines;
  /** The unit that a line names in its cell 单位, in the spelling of the sheet 单位; empty for an unknown one. */
  readonly unitOf: (unit: Entry<string>) => string;
  readonly findings: readonly Finding[];
}

export interface PlanRows {
  readonly month: Month;
  readonly tasks: readonly TaskEntry[];
  readonly extensions: readonly ExtensionEntry[];
}

export function monthPlansOf({ month, tasks, extensions }: PlanRows, directory: Directory): MonthPlans {
  const tasksByUnit = attribute(tasks, directory, TO_UNITS);
  const extensionsByUnit = attribute(extensions, directory, TO_UNITS);
  const unitNames = new Map<Entry<string>, string>(
    [...tasksByUnit.rows, ...extensionsByUnit.rows].flatMap(([name, rows]) =>
      rows.map((row) => [row.unit, name] as const),
    ),
  );
  const unitOf = (unit: Entry<string>): string => unitNames.get(unit) ?? '';
  const { lines, findings } = readPlanLines({ month, tasks, extensions, unitOf });
  const owned = givenToOwners(lines, directory.persons);
  const lineOf = new Map(lines.map((line) => [line.entry, line]));
  return {
    byUnit: new Map([...tasksByUnit.rows].map(([name, rows]) => [name, rows.flatMap((row) => lineOf.get(row) ?? [])])),
    owned,
    unitOf,
    findings: [...tasksByUnit.findings, ...extensionsByUnit.findings, ...findings, ...owned.findings],
  };
}
