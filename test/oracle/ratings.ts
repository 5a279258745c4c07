// The methods that score rows of 评分 without a look at anybody else.
import type { ScoreEntry } from '../../src/core/entries/judgements';
import type { CompletionRatioMethod, RatedMethod } from '../../src/core/rules/method';
import {
  fractionOf,
  greater,
  isLess,
  lesser,
  meanOf,
  minus,
  nought,
  over,
  plus,
  sumOf,
  times,
  whole,
} from './fraction';
import type { Fraction } from './fraction';
import { FAULTY, scored, valueOf } from './outcome';
import type { Outcome } from './outcome';

/** Mean after dropping the outermost scores, in per cent of the raters' scale. */
export function ratedOutcome(numbers: readonly Fraction[], method: RatedMethod): Outcome {
  if (!areWithin(numbers, fractionOf(method.scale))) return FAULTY;
  const sorted = [...numbers].sort((a, b) => (isLess(a, b) ? -1 : isLess(b, a) ? 1 : 0));
  const kept = numbers.length >= method.trimFrom ? sorted.slice(method.trim, sorted.length - method.trim) : sorted;
  return scored(over(times(meanOf(kept), whole(100)), fractionOf(method.scale)));
}

export function awardedOutcome(numbers: readonly Fraction[], fullPoints: Fraction): Outcome {
  return areWithin(numbers, fullPoints) ? scored(meanOf(numbers)) : FAULTY;
}

export function deductedOutcome(numbers: readonly Fraction[], fullPoints: Fraction): Outcome {
  const mayBeMeant = numbers.length > 0 && numbers.every((number) => !isLess(number, nought));
  return mayBeMeant ? scored(greater(nought, minus(fullPoints, sumOf(numbers)))) : FAULTY;
}

/** Whether there are numbers, and each is one that a rater can have meant. */
function areWithin(numbers: readonly Fraction[], most: Fraction): boolean {
  return numbers.length > 0 && numbers.every((number) => !isLess(number, nought) && !isLess(most, number));
}

export function ratioOutcome(rows: readonly ScoreEntry[], method: CompletionRatioMethod): Outcome {
  const row = rows.find((other) => valueOf(other.value)?.kind === 'number');
  const value = row === undefined ? undefined : valueOf(row.value);
  if (row === undefined || value?.kind !== 'number' || row.target.state === 'unreadable') return FAULTY;
  const target = fractionOf(valueOf(row.target) ?? method.target);
  if (isLess(fractionOf(value.value), nought)) return FAULTY;
  const percent = over(times(fractionOf(value.value), whole(100)), target);
  return scored(plus(lesser(percent, fractionOf(method.cap)), overfulfilment(percent, method)));
}

/** Something for every full step above 100 per cent. */
function overfulfilment(percent: Fraction, method: CompletionRatioMethod): Fraction {
  const step = fractionOf(method.overStep);
  if (!isLess(nought, step) || isLess(percent, whole(100))) return nought;
  const steps = over(minus(percent, whole(100)), step);
  const bonus = times(fractionOf(method.overBonus), { top: steps.top / steps.bottom, bottom: 1n });
  return lesser(bonus, fractionOf(method.overMost));
}
