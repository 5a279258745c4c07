// Values that are scored against those of the others in the same ranking: 最优比 and 排名赋分.
import type { EnteredNumber } from '../criteria/entered/entered-scores';
import { measuredOf, unusable } from '../criteria/entered/measured-value';
import { bestOf, scoreRelativeToBest } from '../criteria/entered/relative-to-best';
import { placesOf, scoreRankPoints } from '../criteria/entered/rank-points';
import { missing, type CriterionScore } from '../criteria/criterion-score';
import { compare, equal, formatShort, ONE, rational, roundHalfUp, signOf, type Rational } from '../exact/rational';
import { errorAt } from '../findings/make-finding';
import { obstacle } from '../findings/observations';
import type { RankPointsMethod, RelativeToBestMethod } from '../rules/method';
import type { Criterion, RuleSet } from '../rules/rule-set';
import { enteredFor, type SubjectSources } from './subject-sources';

/** The score of every subject that takes part in the comparison, by its key. */
export type ComparedScores = ReadonlyMap<string, CriterionScore>;

/** For each criterion that compares; whoever is excused from it is not compared with. */
export function comparedScores(
  { criteria }: RuleSet,
  subjects: readonly SubjectSources[],
): ReadonlyMap<Criterion, ComparedScores> {
  return new Map(
    criteria.flatMap((criterion) => {
      const { method } = criterion;
      if (method.kind !== 'relativeToBest' && method.kind !== 'rankPoints') return [];
      const taking = subjects.filter(({ excused }) => !excused.terms.has(criterion));
      return [[criterion, compared(criterion, method, taking)] as const];
    }),
  );
}

interface ComparedValue {
  readonly key: string;
  readonly number: EnteredNumber;
}

function compared(
  criterion: Criterion,
  method: RelativeToBestMethod | RankPointsMethod,
  subjects: readonly SubjectSources[],
): ComparedScores {
  const scores = new Map<string, CriterionScore>();
  const values: ComparedValue[] = [];
  const measured = subjects.map((sources) => ({
    key: sources.subject.key,
    result: measuredOf(enteredFor(criterion, sources)),
  }));
  const plain = measured.some(({ result }) => result.kind === 'value' && !result.number.percent);
  for (const { key, result } of measured) {
    if (result.kind === 'none') scores.set(key, result.score);
    else if (result.number.percent && plain) scores.set(key, percentageAmongNumbers(result.number));
    else if (!fits(method, result.number)) scores.set(key, unusable(result.number));
    else values.push({ key, number: result.number });
  }
  for (const [key, score] of scoresOf(criterion, method, values)) scores.set(key, score);
  return scores;
}

/** 95% beside 93 may be 95 or 0.95. */
function percentageAmongNumbers({ cell, value }: EnteredNumber): CriterionScore {
  return missing(obstacle(errorAt(cell, 'percentage-as-score', { value: formatShort(value) })));
}

/** A ratio needs a value of 0 or above, a place is a whole number from 1; a value to be ranked may be any number. */
function fits(method: RelativeToBestMethod | RankPointsMethod, { value }: EnteredNumber): boolean {
  if (method.kind === 'relativeToBest') return signOf(value) >= 0;
  return method.entries === 'values' || (compare(value, ONE) >= 0 && equal(roundHalfUp(value, 0), value));
}

function scoresOf(
  { fullPoints }: Criterion,
  method: RelativeToBestMethod | RankPointsMethod,
  compared: readonly ComparedValue[],
): readonly (readonly [string, CriterionScore])[] {
  const values: readonly Rational[] = compared.map(({ number }) => number.value);
  if (method.kind === 'relativeToBest') {
    const best = bestOf(values, method.direction);
    return compared.flatMap(({ key, number }) =>
      best === undefined ? [] : [[key, scoreRelativeToBest(method.direction, best, number)] as const],
    );
  }
  const { step } = method;
  const places =
    method.entries === 'places' ? values : placesOf(values, method.direction).map((place) => rational(place));
  return compared.map(({ key, number }, position) => [
    key,
    scoreRankPoints({ fullPoints, step, place: places[position] ?? ONE, own: number }),
  ]);
}
