// The figures of a standing had one thing been otherwise, computed as they are printed.
import { pointsOf } from '../criteria/item-of-score';
import { ONE, type Rational } from '../exact/rational';
import type { Item, Standing } from '../month/month-result';
import { stretch } from '../ranking/rescaling';
import type { Compared } from '../ranking/tie-chain';
import { printedTotal } from '../ranking/totals';
import type { RuleSet } from '../rules/rule-set';

type Figures = Pick<Standing, 'items' | 'bonus' | 'deductions' | 'vetoed'>;

/** `scored`: one of the standing's items with another score. */
export function withScore(
  standing: Standing,
  scored: { readonly item: Item; readonly score: Rational },
  ruleSet: RuleSet,
): Compared {
  const { item, score } = scored;
  const points = printedPoints(score, item, ruleSet);
  const { rescaledFrom } = standing;
  const changed = { ...item, score, points: rescaledFrom === null ? points : stretch(points, rescaledFrom, ruleSet) };
  return totalled({ ...standing, items: standing.items.map((each) => (each === item ? changed : each)) }, ruleSet);
}

export function withEvents(
  standing: Standing,
  events: Partial<Pick<Standing, 'bonus' | 'deductions'>>,
  ruleSet: RuleSet,
): Compared {
  return totalled({ ...standing, ...events }, ruleSet);
}

function totalled(figures: Figures, ruleSet: RuleSet): Compared {
  const { items, deductions, vetoed } = figures;
  return { items, deductions, vetoed, total: printedTotal(figures, ruleSet) };
}

function printedPoints(score: Rational, item: Item, ruleSet: RuleSet): Rational {
  const coefficient = item.terms.find(({ rule }) => rule === 'difficulty')?.value ?? ONE;
  return pointsOf(item.criterion, score, { coefficient, capped: ruleSet.options.difficultyCapped }).points;
}
