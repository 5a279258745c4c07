// A published table as an office would have entered it, ranked by the product from those entries.
import type { EventEntry, ScoreEntry } from '../../src/core/entries/judgements';
import { computeMonth } from '../../src/core/month/compute-month';
import type { Ranking, Standing } from '../../src/core/month/month-result';
import type { RuleSet } from '../../src/core/rules/rule-set';
import { fractionOf, printed } from '../oracle/fraction';
import { weekdays } from '../support/calendar';
import { entriesOf, exact, valueOf } from '../support/entries';
import { eventRow, scoreRow, unitRow } from '../support/rows';
import { ruleSetOf } from '../support/rule-sets';

export interface PublishedRow {
  readonly name: string;
  /** The scores of each criterion, in the order of the rule set's criteria. */
  readonly scores: readonly (readonly string[])[];
  /** Points taken off, as printed. */
  readonly deduction?: string;
}

export interface PrintedPlace {
  readonly name: string;
  readonly rank: number;
  readonly total: string;
}

/** One category under one rule set, a rater for each score. */
export function rankingOf(rules: Partial<RuleSet>, rows: readonly PublishedRow[]): Ranking {
  const ruleSet = ruleSetOf(rules);
  const scores = rows.flatMap(({ name, scores: byCriterion }): ScoreEntry[] =>
    ruleSet.criteria.flatMap(({ code }, index) =>
      (byCriterion[index] ?? []).map((score, rater) => scoreRow(name, score, { code, rater: `评委${rater + 1}` })),
    ),
  );
  const events = rows.flatMap(({ name, deduction = '0' }): EventEntry[] =>
    Number(deduction) === 0 ? [] : [eventRow(name, '其他扣分', { points: valueOf(exact(`-${deduction}`)) })],
  );
  const units = rows.map(({ name }, index) => unitRow(name, { row: index + 2 }));
  const entries = entriesOf({ ruleSets: [ruleSet], units, scores, events });
  const [ranking] = computeMonth(entries, '2026-10', weekdays).rankings;
  if (ranking === undefined) throw new Error('the table was not ranked');
  return ranking;
}

export function placesOf({ rows }: { readonly rows: readonly Standing[] }): PrintedPlace[] {
  return rows.map(({ subject, rank, total }) => ({ name: subject.name, rank, total: printed(fractionOf(total)) }));
}

/** The places by name, for a table whose expected order is not the printed one. */
export function placesByName(ranking: Ranking): ReadonlyMap<string, PrintedPlace> {
  return new Map(placesOf(ranking).map((place) => [place.name, place]));
}
