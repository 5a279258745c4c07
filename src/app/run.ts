// Every action runs through here: the lock of those who write, and the only catches.
import type { ClientRequest, Refusal } from './client-messages';
import type { Ports, Trouble } from './ports';
import { refusal } from './refusal';

/** An exception goes to the trouble port; the person gets a sentence that says what happened and what to do. */
export function run<Report extends object>(
  ports: Ports,
  request: ClientRequest,
  action: () => Report | Refusal,
): Report | Refusal {
  const language = request.language ?? ports.language;
  try {
    if (request.dryRun) return action();
    if (!ports.lock.acquire()) return refusal({ reason: 'locked' }, language);
    try {
      return action();
    } finally {
      ports.lock.release();
    }
  } catch (failure) {
    ports.trouble.record(failure);
    return refusal({ reason: 'unexpected' }, language);
  }
}

/** For a trigger, where there is nobody to tell. */
export function quietly(trouble: Trouble, action: () => void): void {
  try {
    action();
  } catch (failure) {
    trouble.record(failure);
  }
}
