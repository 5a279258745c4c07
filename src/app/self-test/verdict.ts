// Whether the platform does what its documentation promises.
import type { verdicts } from '../../text/self-test';
import type { Sighting, SightingKind } from './trial';

export type Verdict = keyof typeof verdicts;

/** Nothing was found out about the platform. */
const OPEN: readonly SightingKind[] = [
  'packed',
  'untried',
  'secondPerson',
  'wouldSend',
  'byEye',
  'inWindow',
  'notReached',
];

/** @param expected without a value: of a refusal only the kind counts, for its text is in the platform's language */
export function verdictOn(expected: Sighting | null, seen: Sighting): Verdict {
  if (OPEN.includes(seen.kind)) return 'untried';
  if (expected === null) return 'noted';
  return isMet(expected, seen) ? 'asExpected' : 'differs';
}

function isMet({ kind, value }: Sighting, seen: Sighting): boolean {
  if (kind !== seen.kind) return false;
  if (kind === 'milliseconds') return Number(seen.value) <= Number(value);
  return value === '' || value === seen.value;
}
