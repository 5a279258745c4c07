// Builders of contenders: printed figures as a clerk would write them down.
import { add, subtract, sum } from '../../src/core/exact/rational';
import type { Item, Subject } from '../../src/core/month/month-result';
import type { Contender } from '../../src/core/ranking/contender';
import type { RankedGroup } from '../../src/core/ranking/ranked-group';
import { inReadingOrder } from '../../src/core/ranking/reading-order';
import { standingsOf } from '../../src/core/ranking/standings';
import type { Criterion, RuleSet } from '../../src/core/rules/rule-set';
import { cellAt, exact } from './entries';
import { criterionOf, ruleSetOf } from './rule-sets';

/** Three criteria A, B and C of 40, 30 and 30 points. */
export const THREE_CRITERIA: RuleSet = ruleSetOf({
  criteria: [
    criterionOf({ code: 'A', fullPoints: exact(40) }),
    criterionOf({ code: 'B', fullPoints: exact(30) }),
    criterionOf({ code: 'C', fullPoints: exact(30) }),
  ],
});

export interface Figures extends Partial<Omit<Contender, 'total' | 'bonus' | 'deductions' | 'items' | 'subject'>> {
  /** Printed points of A, B and C; null for n/a. Zero points each unless told. */
  readonly points?: readonly (number | string | null)[];
  readonly bonus?: number | string;
  readonly deductions?: number | string;
  /** The sum of the figures unless told. */
  readonly total?: number | string;
  readonly unit?: string;
  readonly leads?: boolean;
}

export function subjectOf(name: string, changes: Partial<Subject> = {}): Subject {
  return { name, key: name, unit: name, leader: '', leads: false, at: cellAt('单位'), ...changes };
}

export function contenderOf(name: string, figures: Figures = {}): Contender {
  const { points = [0, 0, 0], bonus = 0, deductions = 0, total, unit = name, leads = false, ...rest } = figures;
  const items = THREE_CRITERIA.criteria.map((criterion, index) => itemOf(criterion, points[index] ?? null));
  const ofItems = sum(items.flatMap((item) => (item.points === null ? [] : [item.points])));
  return {
    subject: subjectOf(name, { unit, leads }),
    total: total === undefined ? subtract(add(ofItems, exact(bonus)), exact(deductions)) : exact(total),
    bonus: exact(bonus),
    deductions: exact(deductions),
    items,
    rescaledFrom: null,
    eventTerms: [],
    vetoed: false,
    barredFromAward: false,
    plan: 'onTime',
    presentHalf: true,
    ...rest,
  };
}

export function itemOf(criterion: Criterion, points: number | string | null): Item {
  return points === null
    ? { criterion, state: 'notApplicable', score: null, points: null, terms: [] }
    : { criterion, state: 'scored', score: exact(points), points: exact(points), terms: [] };
}

/** A group of the category 指挥组 as it is once everybody in it has a place. */
export function rankedGroupOf(listed: readonly Contender[], ruleSet: RuleSet = THREE_CRITERIA): RankedGroup {
  const contenders = inReadingOrder(listed);
  const subjects = listed.map(({ subject }) => subject);
  return {
    group: { subjectKind: 'unit', category: '指挥组', ruleSet, subjects },
    contenders,
    rows: standingsOf(contenders, ruleSet),
    unranked: [],
  };
}
