// Every action runs through here: the lock of those who write, the board that names them, and the only catches.
import type { Language } from '../text/language';
import { runActions, somebody, type RunAction } from '../text/runs';
import type { ClientRequest, Refusal } from './client-messages';
import type { Ports, PostedRun, Trouble } from './ports';
import { refusal, type RefusalCause } from './refusal';

export interface NamedRequest extends Pick<ClientRequest, 'language' | 'dryRun'> {
  readonly action: RunAction;
}

/** Takes the lock, unless for a dry run, and tells everybody else who holds it. */
export function run<Report extends object>(
  ports: Ports,
  request: NamedRequest,
  work: () => Report | Refusal,
): Report | Refusal {
  return readOnly(ports, request, () => (request.dryRun ? work() : locked(ports, request, work)));
}

/** For what never writes. An exception goes to the trouble port; the person gets a sentence that says what happened and what to do. */
export function readOnly<Report extends object>(
  ports: Ports,
  request: Pick<ClientRequest, 'language'>,
  work: () => Report | Refusal,
): Report | Refusal {
  try {
    return work();
  } catch (failure) {
    ports.trouble.record(failure);
    return refusal({ reason: 'unexpected' }, request.language ?? ports.language);
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

function locked<Report extends object>(
  ports: Ports,
  request: NamedRequest,
  work: () => Report | Refusal,
): Report | Refusal {
  const { lock, runBoard, trouble } = ports;
  const language = request.language ?? ports.language;
  if (!lock.acquire()) return refusal(lockedCause(runBoard.current(), language), language);
  try {
    quietly(trouble, () => {
      post(ports, request.action);
    });
    // Whoever held the lock before may have added sheets meanwhile.
    ports.workbook.lookAgain();
    return work();
  } finally {
    // The work is done or has failed by now: neither must look otherwise because of these two.
    quietly(trouble, () => {
      runBoard.clear();
    });
    quietly(trouble, () => {
      lock.release();
    });
  }
}

/** What still hangs there is of a run that died, or it would hold the lock; its wish to stop must not stop this one. */
function post({ runBoard, now, person }: Ports, action: RunAction): void {
  runBoard.clear();
  runBoard.post({ action, person: person(), since: `${now.date} ${now.time}`, done: 0, total: 0, item: '' });
}

/** Nobody is named in the moment between taking the lock and posting, nor where the platform tells no address. */
function lockedCause(running: PostedRun | null, language: Language): RefusalCause {
  if (running === null) return { reason: 'locked' };
  const { action, person, since } = running;
  const known = action in runActions ? runActions[action as RunAction][language] : action;
  const facts = { person: person === '' ? somebody[language] : person, since, action: known };
  return { reason: 'lockedBy', facts };
}
