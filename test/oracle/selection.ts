// The first and the last place of one table of units, and whether anybody can tell.
import { namesDecided, decisionsOn } from './decisions';
import { fractionOf, isLess } from './fraction';
import type { MonthAt } from './people';
import { isSubject } from './score-rows';
import type { NaiveStanding } from './standings';
import { partedBy, tieClasses } from './tie-classes';
import type { Table } from './tie-classes';

export type Choice =
  | { readonly kind: 'named'; readonly standing: NaiveStanding; readonly by: string }
  | { readonly kind: 'vacant'; readonly reason: string }
  | { readonly kind: 'open'; readonly candidates: readonly NaiveStanding[] };

export function chooseAdvanced(at: MonthAt, { rows, rules }: Table): Choice {
  const eligible = rows.filter((row) => row.mayBeAdvanced);
  if (rows.length === 0) return { kind: 'vacant', reason: 'nobodyRanked' };
  if (decisionsOn(at, '先进空缺').length > 0) return { kind: 'vacant', reason: 'decidedVacant' };
  if (eligible.length === 0) return { kind: 'vacant', reason: 'nobodyEligible' };
  return firstOf(at, tieClasses(eligible, rules), { table: { rows: eligible, rules }, matter: '先进' });
}

export function chooseLast(at: MonthAt, { rows, rules }: Table): Choice {
  if (rows.length < 2) return { kind: 'vacant', reason: 'tooFewRanked' };
  const classes = tieClasses(rows, rules).reverse();
  const threshold = rules.options.lastThreshold;
  const lowest = classes[0]?.[0];
  if (threshold !== null && lowest?.vetoed === false && !isLess(lowest.total, fractionOf(threshold))) {
    return { kind: 'vacant', reason: 'aboveThreshold' };
  }
  return firstOf(at, classes, { table: { rows, rules }, matter: '末位' });
}

function firstOf(
  at: MonthAt,
  [first = [], next]: readonly NaiveStanding[][],
  { table, matter }: { table: Table; matter: string },
): Choice {
  const [only, ...others] = first;
  if (only === undefined) throw new Error('nobody to choose from');
  if (others.length === 0) {
    return { kind: 'named', standing: only, by: next?.[0] === undefined ? 'total' : partedBy(only, next[0], table) };
  }
  const names = namesDecided(at, matter);
  const [decided, ...more] = first.filter((row) => names.some((name) => isSubject(at, row.subject, name)));
  return decided !== undefined && more.length === 0 && names.length === 1
    ? { kind: 'named', standing: decided, by: 'decision' }
    : { kind: 'open', candidates: first };
}
