// The weighted mean of task scores; over several posts, weighted by the working days in each (ruling 25).
import { add, divide, multiply, ONE, rational, signOf, sum, ZERO, type Rational } from '../../exact/rational';
import { NOTHING_NOTICED, together, type Observations } from '../../findings/observations';
import type { Term } from '../../month/term';
import { termOf } from '../../month/term-of';
import type { Task } from './task';

/** Tasks that count together: those of a unit, or a member's own in one post. */
export interface TaskPart {
  readonly unit: string;
  /** Working days of the post; 1 where there is only one part. */
  readonly workingDays: number;
  readonly tasks: readonly Task[];
}

/** One task judged; a score of null leaves both sums. */
export interface TaskScore {
  /** 0..100. */
  readonly score: Rational | null;
  readonly weight: Rational;
  readonly terms: readonly Term[];
  readonly observations: Observations;
}

export interface TaskMean {
  /** 0..100; null where no task counts. */
  readonly mean: Rational | null;
  readonly terms: readonly Term[];
  readonly observations: Observations;
}

/** A part without anything to score leaves its days out as well. */
export function meanOverParts(parts: readonly TaskPart[], scoreOf: (task: Task) => TaskScore): TaskMean {
  const means = parts.map((part) => ({ part, ...meanOfTasks(part.tasks.map(scoreOf)) }));
  const terms = means.flatMap((mean) => mean.terms);
  const observations = together(means.map((mean) => mean.observations));
  const counted = means.flatMap(({ part, mean }) => (mean === null ? [] : [{ part, mean }]));
  const [only] = counted;
  if (only === undefined || counted.length === 1) return { mean: only?.mean ?? null, terms, observations };
  const days = counted.map(({ part }) => rational(part.workingDays));
  // Posts that hold no working day of the month at all count alike.
  const weights = signOf(sum(days)) > 0 ? days : days.map(() => ONE);
  const weighted = counted.map(({ part, mean }, position) => ({ part, mean, weight: weights[position] ?? ZERO }));
  const shares = weighted.map(({ part, mean, weight }) =>
    termOf('postShare', { value: mean, weight, facts: { unit: part.unit, days: String(part.workingDays) } }),
  );
  const total = sum(weighted.map(({ mean, weight }) => multiply(mean, weight)));
  return { mean: divide(total, sum(weights)), terms: [...terms, ...shares], observations };
}

function meanOfTasks(scores: readonly TaskScore[]): TaskMean {
  let total = ZERO;
  let weights = ZERO;
  for (const { score, weight } of scores) {
    if (score === null) continue;
    total = add(total, multiply(score, weight));
    weights = add(weights, weight);
  }
  return {
    mean: signOf(weights) > 0 ? divide(total, weights) : null,
    terms: scores.flatMap(({ terms }) => terms),
    observations: scores.length === 0 ? NOTHING_NOTICED : together(scores.map(({ observations }) => observations)),
  };
}
