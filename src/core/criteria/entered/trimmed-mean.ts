// The mean without extremes, as juries are counted: with enough raters the highest and lowest scores are dropped.
import { compare, type Rational } from '../../exact/rational';
import { meanOf } from '../mean';

export interface TrimmedMean {
  readonly mean: Rational;
  /** Positions of the values left out. */
  readonly dropped: ReadonlySet<number>;
}

const NONE_DROPPED: ReadonlySet<number> = new Set();

/**
 * Drops `trim` values at each end once there are `trimFrom` of them; at least one value always stays.
 * @throws RangeError when there is no value
 */
export function trimmedMean(
  values: readonly Rational[],
  { trim, trimFrom }: { readonly trim: number; readonly trimFrom: number },
): TrimmedMean {
  const each = values.length < trimFrom ? 0 : Math.min(trim, Math.ceil(values.length / 2) - 1);
  const dropped = each > 0 ? extremes(values, each) : NONE_DROPPED;
  const kept = dropped.size === 0 ? values : values.filter((_, position) => !dropped.has(position));
  return { mean: meanOf(kept), dropped };
}

function extremes(values: readonly Rational[], each: number): ReadonlySet<number> {
  const ascending = values
    .map((value, position) => ({ value, position }))
    .sort((a, b) => compare(a.value, b.value))
    .map(({ position }) => position);
  return new Set([...ascending.slice(0, each), ...ascending.slice(-each)]);
}
