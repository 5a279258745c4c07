// What the run that is going on does, for whoever watches it, and the wish that it stop.
import type { ClientRequest, Refusal } from '../client-messages';
import type { RunStateReport } from '../messages/mail-messages';
import type { PostedRun, Ports } from '../ports';
import { readOnly } from '../run';

const NOBODY: PostedRun = { action: '', person: '', since: '', done: 0, total: 0, item: '' };

export function runState(ports: Ports, request: ClientRequest): RunStateReport | Refusal {
  return readOnly(ports, request, () => stateOf(ports));
}

/** Needs no lock: whoever holds it looks for the wish between two mails. */
export function stopRun(ports: Ports, request: ClientRequest): RunStateReport | Refusal {
  return readOnly(ports, request, () => {
    const state = stateOf(ports);
    if (state.running && !request.dryRun) ports.runBoard.askToStop();
    return state;
  });
}

function stateOf({ runBoard }: Ports): RunStateReport {
  const posted = runBoard.current();
  return { schema: 1, running: posted !== null, ...(posted ?? NOBODY) };
}
