// One action at a time: while the script works, every button of the dialog is off, and a second click is none.
import { createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../app/client-messages';
import { call, type ReportOf, type RequestOf } from '../client/call';
import type { ClientFunctions } from '../client/client-functions';

/** Why the last action came to nothing. */
export type Problem = { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'lost' };

export interface Desk {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** Null where nothing came of it, for which `problem` says why, or where another action is still running. */
  readonly ask: <Name extends keyof ClientFunctions>(
    name: Name,
    request: RequestOf<Name>,
  ) => Promise<ReportOf<Name> | null>;
}

export function useNewDesk(): Desk {
  // The second click of two comes before the first has been drawn.
  const working = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const ask: Desk['ask'] = async (name, request) => {
    if (working.current) return null;
    working.current = true;
    setBusy(true);
    setProblem(null);
    const answer = await call(name, request);
    working.current = false;
    setBusy(false);
    if (answer.kind === 'report') return answer.report;
    setProblem(answer);
    return null;
  };

  return { busy, problem, ask };
}

const IDLE: Desk = { busy: false, problem: null, ask: () => Promise.resolve(null) };

export const DeskInUse = createContext<Desk>(IDLE);

export function useDesk(): Desk {
  return useContext(DeskInUse);
}
