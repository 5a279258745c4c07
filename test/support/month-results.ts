// Results of a month as the layouts and reports get them, without computing one.
import type { Criterion, RuleSet } from '../../src/core/rules/rule-set';
import type { Item, MonthResult, Ranking, Standing, Subject } from '../../src/core/month/month-result';
import { cellAt, exact } from './entries';
import { criterionOf, ruleSetOf } from './rule-sets';

const NO_ROBUSTNESS = { margin: null, close: false, swap: null } as const;

export function subjectOf(name: string, changes: Partial<Subject> = {}): Subject {
  return { name, key: name, unit: name, leader: `${name}组长`, leads: false, at: cellAt('单位'), ...changes };
}

export function criteriaOf(count: number): Criterion[] {
  return Array.from({ length: count }, (_, index) => {
    const code = String.fromCharCode(65 + index);
    return criterionOf({ code, name: `指标${code}`, fullPoints: exact(10) });
  });
}

export function itemOf(criterion: Criterion, points: string | null, changes: Partial<Item> = {}): Item {
  const value = points === null ? null : exact(points);
  const state = points === null ? 'notApplicable' : 'scored';
  return { criterion, state, score: value, points: value, terms: [], ...changes };
}

export function standingOf(rank: number, name: string, changes: Partial<Standing> = {}): Standing {
  return {
    rank,
    subject: subjectOf(name),
    total: exact('90.00'),
    tied: false,
    vetoed: false,
    presentHalf: true,
    bonus: exact(0),
    deductions: exact(0),
    items: [],
    rescaledFrom: null,
    eventTerms: [],
    grade: 'excellent',
    aheadBy: null,
    robustness: NO_ROBUSTNESS,
    previous: null,
    ...changes,
  };
}

/** Units named in their order, with one item per criterion. */
export function rankingOf(names: readonly string[], changes: Partial<Ranking> = {}): Ranking {
  const ruleSet: RuleSet = changes.ruleSet ?? ruleSetOf({ name: '指挥组月度', criteria: criteriaOf(2) });
  const rows = names.map((name, index) =>
    standingOf(index + 1, name, {
      total: exact(90 - index),
      items: ruleSet.criteria.map((criterion) => itemOf(criterion, '8.50')),
    }),
  );
  return { subject: 'unit', category: '指挥组', ruleSet, rows, unranked: [], advanced: null, last: null, ...changes };
}

export function monthResultOf(changes: Partial<MonthResult> = {}): MonthResult {
  return {
    month: '2026-10',
    rankings: [rankingOf(['甲组', '乙组', '丙组'])],
    advanced: null,
    last: null,
    lastTwo: [],
    undecided: [],
    findings: [],
    ...changes,
  };
}
