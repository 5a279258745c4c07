import type { CellAddress, Finding } from '../../core/findings/finding';
import type { Criterion } from '../../core/rules/rule-set';
import { readMethod } from '../parameters/read-method';
import type { Codec } from '../rows/read-rows';
import type { criteriaTable } from '../tables/rules/criteria-table';
import { faultFindings } from './fault-findings';

/** One row of 考核指标: a criterion, or why there is none and its rule set is refused. */
export interface CriterionRow {
  readonly ruleSet: string;
  /** The cell of 办法. */
  readonly at: CellAddress;
  readonly criterion: Criterion | null;
  readonly faults: readonly Finding[];
}

export const criteriaCodec: Codec<typeof criteriaTable.columns, CriterionRow> = (row) => {
  const ruleSet = row.entry('ruleSet');
  if (ruleSet.state !== 'value') return null;
  const code = row.words('code');
  const name = row.words('name');
  const kind = row.entry('method');
  const fullPoints = row.entry('fullPoints');
  const parameters = row.entry('parameters');
  const basis = row.words('basis');
  const method =
    kind.state === 'value' ? readMethod(kind.value, parameters.state === 'value' ? parameters.value : '') : null;
  for (const finding of faultFindings(method?.faults ?? [], parameters.cell)) row.report(finding);
  const faults = row.findings.filter(({ severity }) => severity === 'error');
  const criterion =
    method === null || fullPoints.state !== 'value'
      ? null
      : { code, name, method: method.method, fullPoints: fullPoints.value, basis, at: fullPoints.cell };
  return { ruleSet: ruleSet.value, at: ruleSet.cell, criterion, faults };
};
