// Whom objections are about: a name that is nobody's would give its correction no reason.
import { resolveSubject, type Directory } from '../assessment/roll/directory';
import type { Month } from '../calendar/calendar';
import type { ObjectionEntry } from '../entries/objection';
import type { Finding } from '../findings/finding';

/** A warning: no result rests on it. People who left since are only looked for in their own month. */
export function objectionSubjectChecks(
  objections: readonly ObjectionEntry[],
  month: Month,
  directory: Directory,
): readonly Finding[] {
  return objections
    .filter((objection) => objection.month === month)
    .flatMap(({ subject }): Finding[] => {
      if (subject.state !== 'value') return [];
      const resolved = resolveSubject(directory, subject);
      return resolved.kind === 'found' ? [] : [{ ...resolved.finding, severity: 'warning' }];
    });
}
