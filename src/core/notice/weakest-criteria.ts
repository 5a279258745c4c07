import { compare, divide, formatDecimal, formatShort, ONE, type Rational } from '../exact/rational';
import type { Item, MonthResult, Ranking, Standing } from '../month/month-result';
import type { Requirement } from './notice-content';

interface ScoredItem {
  readonly item: Item;
  /** Points of its full points. */
  readonly share: Rational;
}

/** Where the last unit of each ranking lost the largest share of a criterion's points; of several equal ones each. */
export function weakestCriteria({ rankings }: MonthResult): readonly Requirement[] {
  return rankings.flatMap((ranking) => {
    const standing = lastOf(ranking);
    return standing === undefined ? [] : weakestItems(standing).map((item) => requirementOf(standing, item));
  });
}

function lastOf({ last, rows }: Ranking): Standing | undefined {
  return last?.kind === 'named' ? rows.find(({ subject }) => subject.key === last.subject.key) : undefined;
}

function weakestItems({ items }: Standing): readonly Item[] {
  const scored = items.flatMap((item): readonly ScoredItem[] =>
    item.points === null ? [] : [{ item, share: divide(item.points, item.criterion.fullPoints) }],
  );
  const least = scored.map(({ share }) => share).sort(compare)[0];
  if (least === undefined || compare(least, ONE) >= 0) return [];
  return scored.filter(({ share }) => compare(share, least) === 0).map(({ item }) => item);
}

function requirementOf({ subject }: Standing, { criterion, points }: Item): Requirement {
  const facts = {
    criterion: criterion.name,
    points: points === null ? '' : formatDecimal(points),
    full: formatShort(criterion.fullPoints),
  };
  return { kind: 'improveCriterion', unit: subject.name, facts };
}
