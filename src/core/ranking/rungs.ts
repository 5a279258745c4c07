// One comparison decides both order and ties: contenders are parted step by step, and who is never parted is tied.
import { compare, equal } from '../exact/rational';
import type { Rational } from '../exact/rational';
import type { DecidedBy } from '../month/month-result';

/** One step of a comparison. */
export interface Step<T> {
  readonly decidedBy: DecidedBy;
  /** More comes first; null: this step does not apply to the contender (n/a). */
  readonly keyOf: (contender: T) => Rational | null;
}

/** Contenders that no step could part, behind those of the rung before. */
export interface Rung<T> {
  readonly tied: readonly T[];
  /** Index of the step that parted this rung from the one before; 0 for the first rung. */
  readonly partedAt: number;
}

/**
 * Orders by the steps, first rung first. A step that does not apply to one of those still tied is skipped for all of them
 * (ruling 20); inside a rung the given order is kept and means nothing.
 */
export function rungsOf<T>(contenders: readonly T[], steps: readonly Step<T>[]): readonly Rung<T>[] {
  return partFrom({ tied: contenders, partedAt: 0 }, steps, 0);
}

/** Index of the step that parts the rung at `above` from the rung at `below`: the first one that parted anything between them. */
export function partingStep<T>(rungs: readonly Rung<T>[], above: number, below: number): number {
  return Math.min(...rungs.slice(above + 1, below + 1).map((rung) => rung.partedAt));
}

/** Parts a rung by the steps from `next` on, each part further by the steps after. */
function partFrom<T>(rung: Rung<T>, steps: readonly Step<T>[], next: number): readonly Rung<T>[] {
  const step = steps[next];
  if (step === undefined || rung.tied.length === 1) return [rung];
  return partAt(rung, step, next).flatMap((part) => partFrom(part, steps, next + 1));
}

function partAt<T>(rung: Rung<T>, step: Step<T>, index: number): readonly Rung<T>[] {
  const keyed: { readonly contender: T; readonly key: Rational }[] = [];
  for (const contender of rung.tied) {
    const key = step.keyOf(contender);
    if (key === null) return [rung];
    keyed.push({ contender, key });
  }
  keyed.sort((a, b) => compare(b.key, a.key));
  const parts: { tied: T[]; partedAt: number; key: Rational }[] = [];
  for (const { contender, key } of keyed) {
    const current = parts[parts.length - 1];
    if (current !== undefined && equal(current.key, key)) current.tied.push(contender);
    else parts.push({ tied: [contender], partedAt: current === undefined ? rung.partedAt : index, key });
  }
  return parts;
}
