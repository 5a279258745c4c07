// Contenders in printed order, each with its rank; all that a rank depends on is here.
import type { RuleSet } from '../rules/rule-set';
import { rungsOf } from './rungs';
import { STEPS_BEFORE_CHAIN, comparisonSteps } from './tie-chain';
import type { Compared } from './tie-chain';

export interface Place<T> {
  readonly contender: T;
  readonly rank: number;
  /** Index of the step that parts it from the row above; 0 for the first row, the number of steps where nothing does. */
  readonly partedAt: number;
}

/** By rank, inside a shared rank by the tie chain, and where nothing parts them in the order given. */
export function placesOf<T extends Compared>(contenders: readonly T[], ruleSet: RuleSet): readonly Place<T>[] {
  const steps = comparisonSteps(ruleSet);
  const rows = rungsOf(contenders, steps).flatMap(({ tied, partedAt }) =>
    tied.map((contender, index) => ({ contender, partedAt: index === 0 ? partedAt : steps.length })),
  );
  const placeSteps = ruleSet.ties === 'chain' ? steps.length : STEPS_BEFORE_CHAIN;
  const places: Place<T>[] = [];
  for (const [index, row] of rows.entries()) {
    const above = places[index - 1]?.rank ?? 0;
    places.push({ ...row, rank: row.partedAt >= placeSteps ? above : nextRank(above, index, ruleSet) });
  }
  return places;
}

/** Competition (1 2 2 4) or dense (1 2 2 3). */
function nextRank(above: number, index: number, { ranking }: RuleSet): number {
  return ranking === 'dense' ? above + 1 : index + 1;
}
