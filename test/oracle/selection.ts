// The first and the last place of one table of units, and whether anybody can tell.
import { decisionsOn } from './decisions';
import type { Decision } from './decisions';
import { fractionOf, isLess } from './fraction';
import type { MonthAt } from './people';
import { sameName } from './same-name';
import { isSubject } from './score-rows';
import type { NaiveStanding } from './standings';
import type { NaiveSubject } from './subjects';
import { partedBy, tieClasses } from './tie-classes';
import type { Table } from './tie-classes';

export type Choice =
  | { readonly kind: 'named'; readonly standing: NaiveStanding; readonly by: string }
  | { readonly kind: 'vacant'; readonly reason: string }
  | { readonly kind: 'open'; readonly candidates: readonly NaiveStanding[] };

/** A table with everybody who takes part, ranked or not. */
export interface UnitTable extends Table {
  readonly subjects: readonly NaiveSubject[];
}

/** The advanced unit of the month's contest, which the leading group may leave vacant. */
export function chooseContestAdvanced(at: MonthAt, table: UnitTable): Choice {
  const concerns = (decision: Decision): boolean => isVacancy(decision) || namesOneOf(at, decision, table);
  const latest = decisionsOn(at, '先进', '先进空缺').filter(concerns).at(-1);
  const isLeftVacant = latest !== undefined && isVacancy(latest);
  return isLeftVacant ? { kind: 'vacant', reason: 'decidedVacant' } : chooseAdvanced(at, table);
}

export function chooseAdvanced(at: MonthAt, table: UnitTable): Choice {
  const { rows, rules } = table;
  const eligible = rows.filter((row) => row.mayBeAdvanced);
  if (rows.length === 0) return { kind: 'vacant', reason: 'nobodyRanked' };
  if (eligible.length === 0) return { kind: 'vacant', reason: 'nobodyEligible' };
  return firstOf(at, tieClasses(eligible, rules), { table: { ...table, rows: eligible }, matter: '先进' });
}

export function chooseLast(at: MonthAt, table: UnitTable): Choice {
  const { rows, rules } = table;
  if (rows.length < 2) return { kind: 'vacant', reason: 'tooFewRanked' };
  const { lastThreshold } = rules.options;
  const low = rows.filter(
    (row) => lastThreshold === null || row.vetoed || isLess(row.total, fractionOf(lastThreshold)),
  );
  if (low.length === 0) return { kind: 'vacant', reason: 'aboveThreshold' };
  return firstOf(at, tieClasses(low, rules).reverse(), { table: { ...table, rows: low }, matter: '末位' });
}

function firstOf(
  at: MonthAt,
  [first = [], next]: readonly NaiveStanding[][],
  { table, matter }: { table: UnitTable; matter: string },
): Choice {
  const [only, ...others] = first;
  if (only === undefined) throw new Error('nobody to choose from');
  if (others.length === 0) {
    return { kind: 'named', standing: only, by: next?.[0] === undefined ? 'total' : partedBy(only, next[0], table) };
  }
  const latest = decisionsOn(at, matter)
    .filter((decision) => namesOneOf(at, decision, table))
    .at(-1);
  const decided = first.find((row) => latest !== undefined && isSubject(at, row.subject, latest.text));
  return decided === undefined
    ? { kind: 'open', candidates: first }
    : { kind: 'named', standing: decided, by: 'decision' };
}

function isVacancy({ matter, text }: Decision): boolean {
  return sameName(matter, '先进空缺') || sameName(text, '空缺');
}

/** A decision on another table's unit has nothing to say here. */
function namesOneOf(at: MonthAt, { text }: Decision, { subjects }: UnitTable): boolean {
  return subjects.some((subject) => isSubject(at, subject, text));
}
