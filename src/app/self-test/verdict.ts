// Whether the platform does what the documentation lets us expect.
import type { verdicts } from '../../text/self-test';
import type { Expectation, Sighting, SightingKind } from './trial';

export type Verdict = keyof typeof verdicts;

/** Nothing was found out about the platform. */
const OPEN: readonly SightingKind[] = ['untried', 'packed', 'secondPerson', 'wouldSend', 'notReached', 'inWindow'];

/** Texts of refusals are in the language of the platform, so only their kind counts. */
export function verdictOn(expected: Expectation | null, seen: Sighting): Verdict {
  if (OPEN.includes(seen.kind)) return 'untried';
  if (expected === null) return 'noted';
  return isAsExpected(expected, seen) ? 'asExpected' : 'differs';
}

function isAsExpected({ kind, value, atMost }: Expectation, seen: Sighting): boolean {
  if (kind !== seen.kind) return false;
  if (atMost !== undefined) return Number(seen.value) <= atMost;
  return value === undefined || value === seen.value;
}
