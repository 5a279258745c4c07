// By how much the full points of an item would have to be others.
import { formatDecimal, negate, signOf, type Rational } from '../../core/exact/rational';
import { fullMarkChanges } from '../../text/explanation';
import { fill, type Language } from '../../text/language';

export function fullMarkChange(change: Rational, language: Language): string {
  const isMore = signOf(change) > 0;
  const sentence = isMore ? fullMarkChanges.more : fullMarkChanges.fewer;
  return fill(sentence[language], { points: formatDecimal(isMore ? change : negate(change)) });
}
