// Half of all offices type out of the full points instead of out of 100, and nobody notices (ruling 32).
import { compare, formatShort, type Rational } from '../../exact/rational';
import type { Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import type { Criterion } from '../../rules/rule-set';

/** `values` are all that was typed for the criterion in the month. */
export function scaleDoubt(
  { name, method, fullPoints, at }: Criterion,
  values: readonly Rational[],
): readonly Finding[] {
  if (method.kind !== 'rated' || values.length === 0 || compare(fullPoints, method.scale) >= 0) return [];
  if (values.some((value) => compare(value, fullPoints) > 0)) return [];
  return [warningAt(at, 'score-scale-doubtful', { criterion: name, full: formatShort(fullPoints) })];
}
