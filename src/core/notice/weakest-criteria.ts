import { compare, divide, formatDecimal, formatShort, ONE, type Rational } from '../exact/rational';
import type { MonthResult, Ranking, Standing } from '../month/month-result';
import { attainable } from '../ranking/rescaling';
import type { Requirement } from './notice-content';

interface ScoredItem {
  readonly criterion: string;
  readonly points: Rational;
  /** What the criterion could bring, with that of the criteria that do not apply spread over it. */
  readonly full: Rational;
  readonly share: Rational;
}

/** Where the last unit of each ranking lost the largest share of a criterion's points; of several equal ones each. */
export function weakestCriteria({ rankings }: MonthResult): readonly Requirement[] {
  return rankings.flatMap((ranking) => {
    const standing = lastOf(ranking);
    if (standing === undefined) return [];
    return weakest(scoredItems(standing, ranking)).map((item) => requirementOf(standing, item));
  });
}

function lastOf({ last, rows }: Ranking): Standing | undefined {
  return last?.kind === 'named' ? rows.find(({ subject }) => subject.key === last.subject.key) : undefined;
}

function scoredItems(standing: Standing, { ruleSet }: Ranking): readonly ScoredItem[] {
  return standing.items.flatMap(({ criterion, points }): readonly ScoredItem[] => {
    if (points === null) return [];
    const { name, fullPoints } = criterion;
    const full = attainable(fullPoints, standing, ruleSet);
    return [{ criterion: name, points, full, share: divide(points, full) }];
  });
}

function weakest(items: readonly ScoredItem[]): readonly ScoredItem[] {
  const least = items.map(({ share }) => share).sort(compare)[0];
  if (least === undefined || compare(least, ONE) >= 0) return [];
  return items.filter(({ share }) => compare(share, least) === 0);
}

function requirementOf({ subject }: Standing, { criterion, points, full }: ScoredItem): Requirement {
  const facts = { criterion, points: formatDecimal(points), full: formatShort(full) };
  return { kind: 'improveCriterion', unit: subject.name, facts };
}
