import { divide, rational, sum, type Rational } from '../exact/rational';

/**
 * The plain mean.
 * @throws RangeError when there is no value
 */
export function meanOf(values: readonly Rational[]): Rational {
  const [only] = values;
  return only !== undefined && values.length === 1 ? only : divide(sum(values), rational(values.length));
}
