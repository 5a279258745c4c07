// What must not go on the wall: a result with errors, with open ties, or without what a sheet of entries would have said (ruling 31).
import type { RefusalCause } from '../refusal';
import type { MonthAtHand } from './month-at-hand';

/** Null where nothing stands against it but perhaps the approval. */
export function obstacleToPublishing({ read, assessed }: MonthAtHand): RefusalCause | null {
  const { month, result, findings } = assessed;
  const unread = read.reading.entries.unreadSheets.find((one) => one.month === null || one.month === month);
  if (unread !== undefined) {
    return { reason: 'publicationUnread', facts: { sheet: unread.finding.at.sheet, unit: unread.unit } };
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return { reason: 'publicationWithErrors', facts: { month, errors: String(errors) } };
  const count = result.undecided.length;
  return count === 0 ? null : { reason: 'publicationUndecided', facts: { month, count: String(count) } };
}
