// The smallest move of a figure, in hundredths, that does something.
import { HUNDRED, compare, multiply, negate, rational, toNumber, wholePart, type Rational } from '../exact/rational';

/**
 * The first hundredth after `from` towards `limit` at which `does` holds, null where it never does.
 * `does` must stay true on the way once it has become true.
 */
export function smallestMove(from: Rational, limit: Rational, does: (value: Rational) => boolean): Rational | null {
  const way = compare(limit, from);
  const start = hundredthsBefore(from, way);
  const valueAt = (steps: number): Rational => rational(start + way * steps, 100);
  const most = way * (hundredthsBefore(limit, way) - start);
  if (most < 1 || !does(valueAt(most))) return null;
  let [fails, holds] = [0, most];
  while (holds - fails > 1) {
    const middle = Math.floor((fails + holds) / 2);
    if (does(valueAt(middle))) holds = middle;
    else fails = middle;
  }
  return valueAt(holds);
}

/** The last whole number of hundredths that somebody going this way has reached. */
function hundredthsBefore(value: Rational, way: number): number {
  const hundredths = multiply(value, HUNDRED);
  return way < 0 ? -floorOf(negate(hundredths)) : floorOf(hundredths);
}

function floorOf(value: Rational): number {
  const whole = wholePart(value);
  return toNumber(whole) - (compare(whole, value) > 0 ? 1 : 0);
}
