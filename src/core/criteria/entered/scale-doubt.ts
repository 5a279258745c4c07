// Half of all offices type out of the full points instead of out of 100, and nobody notices (ruling 32).
import type { ScoreEntry } from '../../entries/judgements';
import { compare, formatShort, type Rational } from '../../exact/rational';
import type { Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import type { Criterion } from '../../rules/rule-set';

/** `rows` are all rows of the criterion in the month, by subject. */
export function scaleDoubt(criterion: Criterion, rows: readonly (readonly ScoreEntry[])[]): readonly Finding[] {
  const { name, method, fullPoints, at } = criterion;
  if (method.kind !== 'rated' || compare(fullPoints, method.scale) >= 0) return [];
  const typed = (row: ScoreEntry): boolean => numberIn(row) !== undefined;
  const above = (row: ScoreEntry): boolean => compare(numberIn(row) ?? fullPoints, fullPoints) > 0;
  if (rows.some((own) => own.some(above)) || !rows.some((own) => own.some(typed))) return [];
  return [warningAt(at, 'score-scale-doubtful', { criterion: name, full: formatShort(fullPoints) })];
}

function numberIn({ value }: ScoreEntry): Rational | undefined {
  return value.state === 'value' && value.value.kind === 'number' ? value.value.value : undefined;
}
