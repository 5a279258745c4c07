// Which name somebody probably meant: a question to ask, never an answer to compute with.
import { nameKey } from './name-key';

/** Of shorter names every other one differs in a single character. */
const SHORTEST_WITH_ANOTHER = 3;

/** The one name that is a single slip away: a character too many, too few or another one, or two that changed places; null for none or several. */
export function nearestName(text: string, names: readonly string[]): string | null {
  const typed = [...nameKey(text)];
  const near = new Set(names.filter((name) => isOneSlipAway(typed, [...nameKey(name)])));
  const [only = null, another] = near;
  return another === undefined ? only : null;
}

function isOneSlipAway(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (Math.abs(a.length - b.length) > 1) return false;
  const alike = Math.min(a.length, b.length);
  let start = 0;
  while (start < alike && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < alike - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [restOfA, restOfB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (a.length !== b.length) return Math.max(restOfA.length, restOfB.length) === 1;
  if (restOfA.length === 1) return a.length >= SHORTEST_WITH_ANOTHER;
  return restOfA.length === 2 && restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0];
}
