// What no notice is made of: a result with errors, and entries that have left the published result behind (ruling 31).
import type { MonthAtHand } from '../publication/month-at-hand';
import type { FoundPublication } from '../publication/published-month';
import type { RefusalCause } from '../refusal';

/** Null where a notice can be made. A draft may have open ties: they are what the leading group decides on. */
export function obstacleToNotice({ assessed }: MonthAtHand, found: FoundPublication): RefusalCause | null {
  if (found.kind === 'changed') return found.cause;
  const errors = assessed.findings.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return null;
  return { reason: 'noticeWithErrors', facts: { month: assessed.month, errors: String(errors) } };
}
