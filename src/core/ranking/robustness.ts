// How firm a place is: what the next place lacks, and how little a rule would have to change to swap the two.
import {
  ONE,
  absolute,
  add,
  compare,
  divide,
  multiply,
  negate,
  rational,
  signOf,
  subtract,
  sum,
} from '../exact/rational';
import type { Rational } from '../exact/rational';
import type { Robustness } from '../month/month-result';
import type { Criterion, RuleSet } from '../rules/rule-set';
import type { Contender } from './contender';

const CLOSE_BELOW = rational(1, 2);

/** Of a place with nothing behind it that points could bring forward. */
export const UNCONTESTED: Robustness = { margin: null, close: false, swap: null };

/** What the measure looks at. */
type Measured = Pick<Contender, 'vetoed' | 'total' | 'items' | 'bonus' | 'deductions' | 'rescaledFrom'>;

/** How firm `upper` stands before `lower`, the first of the next lower place. */
export type RobustnessOf = (upper: Measured, lower: Measured) => Robustness;

/** The measure for one rule set; what depends on the rule set alone is worked out once. */
export function robustnessUnder(ruleSet: RuleSet): RobustnessOf {
  const levers = ruleSet.criteria.map((criterion) => leverOf(criterion, ruleSet.fullTotal));
  return (upper, lower) => {
    if (ruleSet.vetoEffect === 'afterOthers' && upper.vetoed !== lower.vetoed) return UNCONTESTED;
    const margin = subtract(upper.total, lower.total);
    const leads = leadsOf(upper, lower, ruleSet);
    const swap = leads === null || signOf(leads.all) < 0 ? null : smallestSwap(leads, levers);
    return { margin, close: compare(margin, CLOSE_BELOW) < 0, swap };
  };
}

/**
 * What a criterion's full points do to a lead when they grow and the others shrink so that their sum stays: with full total F and
 * f full points, each point more adds `ofOwn` = F / (f (F - f)) times the lead in this criterion and takes `ofAll` = 1 / (F - f)
 * times the lead in all criteria. Every item keeps its share of its full points; the limits of the total are left aside.
 */
interface Lever {
  readonly criterion: Criterion;
  /** Full points of all other criteria. */
  readonly rest: Rational;
  readonly ofOwn: Rational;
  readonly ofAll: Rational;
}

/** Null for the only criterion: there is nothing to give its points to. */
function leverOf(criterion: Criterion, fullTotal: Rational): Lever | null {
  const rest = subtract(fullTotal, criterion.fullPoints);
  if (signOf(rest) <= 0 || signOf(criterion.fullPoints) <= 0) return null;
  return {
    criterion,
    rest,
    ofOwn: divide(fullTotal, multiply(criterion.fullPoints, rest)),
    ofAll: divide(ONE, rest),
  };
}

interface Leads {
  /** Of items and events together. */
  readonly all: Rational;
  /** What of it moves with the full points of a criterion: rescaled items give and take their events' part as well. */
  readonly moving: Rational;
  /** By criterion; null for n/a. */
  readonly own: readonly (Rational | null)[];
}

/** Null when the two are not scored by the same criteria: then a change would bend what each total is rescaled from. */
function leadsOf(upper: Measured, lower: Measured, { fullTotal }: RuleSet): Leads | null {
  const own: (Rational | null)[] = [];
  for (const [index, { points }] of upper.items.entries()) {
    const other = lower.items[index]?.points ?? null;
    if (points !== null && other !== null) own.push(subtract(points, other));
    else if (points === other) own.push(null);
    else return null;
  }
  const ofItems = sum(own.filter((lead) => lead !== null));
  const ofEvents = subtract(netOfEvents(upper), netOfEvents(lower));
  const all = add(ofItems, ofEvents);
  const scored = upper.rescaledFrom;
  return { all, own, moving: scored === null ? ofItems : subtract(all, divide(multiply(ofEvents, fullTotal), scored)) };
}

/** The totals meet where the lead over its growth per point comes to nothing; a hair more swaps the two. */
function smallestSwap(leads: Leads, levers: readonly (Lever | null)[]): Robustness['swap'] {
  let steepest: { readonly code: string; readonly growth: Rational } | null = null;
  for (const [index, lever] of levers.entries()) {
    const own = leads.own[index] ?? null;
    if (lever === null || own === null) continue;
    const growth = subtract(multiply(own, lever.ofOwn), multiply(leads.moving, lever.ofAll));
    if (steepest !== null && compare(absolute(growth), absolute(steepest.growth)) <= 0) continue;
    if (staysWithin(leads.all, growth, lever)) steepest = { code: lever.criterion.code, growth };
  }
  return steepest === null ? null : { code: steepest.code, change: negate(divide(leads.all, steepest.growth)) };
}

/** Whether the change leaves every criterion some points: neither this one nor the others may be used up. `lead` is not below zero. */
function staysWithin(lead: Rational, growth: Rational, { criterion, rest }: Lever): boolean {
  const room = signOf(growth) > 0 ? criterion.fullPoints : rest;
  return compare(lead, multiply(absolute(growth), room)) < 0;
}

function netOfEvents(contender: Measured): Rational {
  return subtract(contender.bonus, contender.deductions);
}
