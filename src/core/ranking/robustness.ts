// How firm a place is: what the next place lacks, and how little a rule would have to change to swap the two.
import { absolute, add, compare, divide, multiply, rational, signOf, subtract, sum } from '../exact/rational';
import type { Rational } from '../exact/rational';
import type { Robustness } from '../month/month-result';
import type { RuleSet } from '../rules/rule-set';
import type { Contender } from './contender';

const CLOSE_BELOW = rational(1, 2);

interface Leads {
  readonly all: Rational;
  readonly byCriterion: readonly (Rational | null)[];
}

interface CriterionLead {
  readonly all: Rational;
  readonly own: Rational;
  readonly fullPoints: Rational;
}

/** Of a place with nothing behind it that points could bring forward. */
export const UNCONTESTED: Robustness = { margin: null, close: false, swap: null };

/** How firm `upper` stands before `lower`, the first of the next lower place. */
export function robustnessOf(upper: Contender, lower: Contender, ruleSet: RuleSet): Robustness {
  if (ruleSet.vetoEffect === 'afterOthers' && upper.vetoed !== lower.vetoed) return UNCONTESTED;
  const margin = subtract(upper.total, lower.total);
  return { margin, close: compare(margin, CLOSE_BELOW) < 0, swap: smallestSwap(upper, lower, ruleSet) };
}

/**
 * The smallest change of one criterion's full points, the others rescaled so that their sum stays, that brings the two level;
 * a hair more swaps them. Every item is taken to keep its share of its full points, and the limits of the total are left aside.
 */
function smallestSwap(upper: Contender, lower: Contender, ruleSet: RuleSet): Robustness['swap'] {
  const leads = leadsOf(upper, lower, ruleSet);
  if (leads === null || signOf(leads.all) < 0) return null;
  let smallest: Robustness['swap'] = null;
  for (const [index, { code, fullPoints }] of ruleSet.criteria.entries()) {
    const own = leads.byCriterion[index] ?? null;
    const change = own === null ? null : levellingChange({ all: leads.all, own, fullPoints }, ruleSet.fullTotal);
    if (change === null) continue;
    if (smallest === null || compare(absolute(change), absolute(smallest.change)) < 0) smallest = { code, change };
  }
  return smallest;
}

/**
 * The leads of one contender over the other, in points: of all together, and of each criterion with its part of the lead by
 * events, so that they sum to the whole; null for a criterion that is n/a. Null when the two are not scored by the same criteria:
 * then the change would bend what each total is rescaled from.
 */
function leadsOf(upper: Contender, lower: Contender, ruleSet: RuleSet): Leads | null {
  const byEvents = subtract(netOfEvents(upper), netOfEvents(lower));
  const eventsPerPoint = divide(byEvents, upper.rescaledFrom ?? ruleSet.fullTotal);
  const byCriterion: (Rational | null)[] = [];
  for (const [index, { criterion, points }] of upper.items.entries()) {
    const other = lower.items[index]?.points ?? null;
    if ((points === null) !== (other === null)) return null;
    const lead = points === null || other === null ? null : subtract(points, other);
    byCriterion.push(lead === null ? null : add(lead, multiply(eventsPerPoint, criterion.fullPoints)));
  }
  return { all: sum(byCriterion.filter((lead) => lead !== null)), byCriterion };
}

/**
 * With lead D, full total F and a criterion of f points with lead d, the totals meet when f changes by D f (F - f) / (D f - d F).
 * Null where no change that leaves every criterion some points does it.
 */
function levellingChange(lead: CriterionLead, fullTotal: Rational): Rational | null {
  const rest = subtract(fullTotal, lead.fullPoints);
  const slope = subtract(multiply(lead.all, lead.fullPoints), multiply(lead.own, fullTotal));
  if (signOf(slope) === 0) return null;
  const change = divide(multiply(multiply(lead.all, lead.fullPoints), rest), slope);
  return signOf(add(lead.fullPoints, change)) > 0 && compare(change, rest) < 0 ? change : null;
}

function netOfEvents(contender: Contender): Rational {
  return subtract(contender.bonus, contender.deductions);
}
