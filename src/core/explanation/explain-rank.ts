// Where a subject stands and why: its neighbours, what it is named as, and what would have changed its place.
import { absolute, subtract } from '../exact/rational';
import type { MonthResult, Ranking, Selection, Standing, Subject } from '../month/month-result';
import { placeChanges } from './place-changes';
import type { Named, Neighbour, RankExplanation } from './rank-explanation';

/**
 * `ranking`: one of the result's; `subject`: ranked or listed apart there.
 * @throws RangeError when the ranking does not hold the subject
 */
export function explainRank(result: MonthResult, ranking: Ranking, subject: Subject): RankExplanation {
  const { rows } = ranking;
  const index = rows.findIndex((row) => row.subject.key === subject.key);
  const standing = rows[index];
  if (standing === undefined) {
    const unranked = ranking.unranked.find((each) => each.subject.key === subject.key);
    if (unranked === undefined) throw new RangeError(`not in the ranking: ${subject.name}`);
    return { kind: 'unranked', ranking, unranked };
  }
  const above = rows[index - 1];
  const below = rows[index + 1];
  return {
    kind: 'ranked',
    ranking,
    standing,
    above: above === undefined ? null : neighbour(above, standing, above.aheadBy),
    below: below === undefined ? null : neighbour(below, standing, standing.aheadBy),
    named: namedAs(result, ranking, subject),
    changes: placeChanges(ranking, standing),
  };
}

function neighbour({ subject, rank, total }: Standing, standing: Standing, by: Neighbour['by']): Neighbour {
  return { subject, rank, total, margin: absolute(subtract(total, standing.total)), by };
}

function namedAs({ lastTwo }: MonthResult, ranking: Ranking, { key }: Subject): readonly Named[] {
  const chosen = (as: Named['as'], selection: Selection | null): readonly Named[] =>
    selection?.kind === 'named' && selection.subject.key === key ? [{ as, decidedBy: selection.decidedBy }] : [];
  const members = ranking.subject === 'member' ? lastTwo : [];
  return [
    ...chosen('advanced', ranking.advanced),
    ...chosen('last', ranking.last),
    ...members
      .filter(({ subject }) => subject.key === key)
      .map(({ decidedBy }): Named => ({ as: 'lastTwo', decidedBy })),
  ];
}
