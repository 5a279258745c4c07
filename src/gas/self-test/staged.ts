// When does the platform refuse: at the call, at the first use of what it answered, or once writes are written out?
import { sighting, type Sighting, type SightingKind } from '../../app/self-test/trial';

/** What is seen where the platform refuses the action. */
export type Stage = readonly [refused: SightingKind, action: () => unknown];

/** The first stage that is refused decides; else what `look` finds afterwards. */
export function staged(stages: readonly Stage[], look: () => Sighting): Sighting {
  for (const [refused, action] of stages) {
    try {
      action();
    } catch (failure) {
      // A member that is not there is no answer of the platform's.
      if ((failure as Error).name === 'TypeError') throw failure;
      return sighting(refused, `“${String(failure)}”`);
    }
  }
  return look();
}

/** One call and then the flush. */
export function attempted(action: () => unknown, look: () => Sighting): Sighting {
  return staged([['refused', action], FLUSH], look);
}

export const FLUSH: Stage = ['refusedOnFlush', () => SpreadsheetApp.flush()];
