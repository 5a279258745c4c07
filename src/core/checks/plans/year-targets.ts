import { resolveSubject, subjectId, idOf } from '../../assessment/roll/directory';
import type { Contest } from '../../assessment/contest';
import type { YearTargetEntry } from '../../entries/plans';
import type { Finding } from '../../findings/finding';
import { addTo } from '../../names/group-by';

export interface YearTargets {
  readonly rows: readonly YearTargetEntry[];
  /** By the id of the person or unit. */
  readonly bySubject: ReadonlyMap<string, readonly YearTargetEntry[]>;
  /** Of rows whose subject nobody knows. */
  readonly findings: readonly Finding[];
}

/** The targets of the month's year (R28). */
export function yearTargetsOf({ entries, directory, month }: Contest): YearTargets {
  const rows = entries.yearTargets.filter(({ year }) => year === month.slice(0, 4));
  const bySubject = new Map<string, YearTargetEntry[]>();
  const findings: Finding[] = [];
  for (const row of rows) {
    if (row.subject.state !== 'value') continue;
    const resolved = resolveSubject(directory, row.subject);
    if (resolved.kind === 'found') addTo(bySubject, idOf(resolved.value), row);
    // No result rests on a target, so a strange name is only a warning here.
    else findings.push({ ...resolved.finding, severity: 'warning' });
  }
  return { rows, bySubject, findings };
}

export function targetsOfPerson({ bySubject }: YearTargets, key: string): readonly YearTargetEntry[] {
  return bySubject.get(subjectId('member', key)) ?? [];
}
