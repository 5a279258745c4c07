// Contenders whose points follow from their scores, so that other scores can be tried.
import fc from 'fast-check';
import { itemOfScore } from '../../src/core/criteria/item-of-score';
import { scored } from '../../src/core/criteria/criterion-score';
import type { Ranking } from '../../src/core/month/month-result';
import type { Contender } from '../../src/core/ranking/contender';
import { standingsOf } from '../../src/core/ranking/standings';
import { printedTotal } from '../../src/core/ranking/totals';
import type { RuleSet } from '../../src/core/rules/rule-set';
import { contenderOf, THREE_CRITERIA, type Figures } from './contenders';
import { exact } from './entries';

export interface Scored extends Pick<Figures, 'bonus' | 'deductions' | 'vetoed'> {
  /** Of A, B and C, 0..100. */
  readonly scores: readonly (number | string)[];
}

export function scoredContender(name: string, { scores, ...figures }: Scored): Contender {
  const contender = contenderOf(name, figures);
  const items = THREE_CRITERIA.criteria.map((criterion, index) =>
    itemOfScore(criterion, scored(exact(scores[index] ?? 0), []), { coefficient: null, capped: false }),
  );
  return { ...contender, items, total: printedTotal({ ...contender, items }, THREE_CRITERIA) };
}

export function rankingOfContenders(contenders: readonly Contender[], ruleSet: RuleSet = THREE_CRITERIA): Ranking {
  return {
    subject: 'unit',
    category: '指挥组',
    ruleSet,
    rows: standingsOf(contenders, ruleSet).map((row) => ({ ...row, previous: null })),
    unranked: [],
    advanced: null,
    last: null,
  };
}

const score = fc.integer({ min: 340, max: 370 }).map((quarters) => String(quarters / 4));

/** Two to six contenders close to each other. */
export const someScoredContenders: fc.Arbitrary<readonly Contender[]> = fc
  .array(
    fc.record({
      scores: fc.tuple(score, score, score),
      bonus: fc.integer({ min: 0, max: 2 }),
      deductions: fc.integer({ min: 0, max: 2 }),
      vetoed: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((all) => all.map((each, index) => scoredContender(`${index + 1}组`, each)));
