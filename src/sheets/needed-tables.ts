// Which sheets a ranking cannot do without.
import type { Method } from '../core/rules/method';
import type { RuleSet } from '../core/rules/rule-set';
import { ballotsTable } from './tables/judgements/ballots-table';
import { scoresTable } from './tables/judgements/scores-table';
import { membersTable } from './tables/people/members-table';
import { unitsTable } from './tables/people/units-table';
import { monthlyPlanTable } from './tables/plans/monthly-plan-table';
import { planFilingsTable } from './tables/plans/plan-filings-table';
import { criteriaTable } from './tables/rules/criteria-table';
import { ruleSetsTable } from './tables/rules/rule-sets-table';
import type { Table } from './tables/table';

const tablesOfMethod: Readonly<Record<Method['kind'], readonly Table[]>> = {
  rated: [scoresTable],
  planCompletion: [monthlyPlanTable, planFilingsTable],
  timeliness: [monthlyPlanTable],
  ballot: [ballotsTable],
  deduct: [scoresTable],
  points: [scoresTable],
  completionRatio: [scoresTable],
  relativeToBest: [scoresTable],
  rankPoints: [scoresTable],
  meanOfUnits: [],
};

/** The rules and the units always; anything else only where a criterion is scored from it. */
export function neededTables(ruleSets: readonly RuleSet[]): ReadonlySet<Table> {
  const methods = ruleSets.flatMap(({ criteria }) => criteria.map(({ method }) => method.kind));
  const ofMembers = ruleSets.some(({ subject }) => subject === 'member') ? [membersTable] : [];
  const ofMethods = methods.flatMap((kind) => tablesOfMethod[kind]);
  return new Set([ruleSetsTable, criteriaTable, unitsTable, ...ofMembers, ...ofMethods]);
}
