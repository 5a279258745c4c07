// 设置, 考核办法 and 考核指标 together: a rule set is complete only with its criteria and its options.
import type { Finding } from '../../core/findings/finding';
import { nameKey } from '../../core/names/name-key';
import type { ContestOptions } from '../../core/rules/contest-options';
import type { RuleSet } from '../../core/rules/rule-set';
import type { OpenSheet } from '../rows/open-sheet';
import { readRows, type RowsRead } from '../rows/read-rows';
import type { criteriaTable } from '../tables/rules/criteria-table';
import type { ruleSetsTable } from '../tables/rules/rule-sets-table';
import { criteriaCodec, type CriterionRow } from './criteria-codec';
import { ruleSetsCodec } from './rule-sets-codec';

export interface RuleSheets {
  readonly ruleSets: readonly OpenSheet<typeof ruleSetsTable.columns>[];
  readonly criteria: readonly OpenSheet<typeof criteriaTable.columns>[];
  readonly options: ContestOptions;
}

export function readRuleSets(sheets: RuleSheets): RowsRead<RuleSet> {
  const criteria = readRows(sheets.criteria, criteriaCodec);
  const ruleSets = readRows(sheets.ruleSets, ruleSetsCodec({ options: sheets.options, criteria: criteria.entries }));
  const stray = strayCriteria(criteria.entries, ruleSets.entries).map((finding) => ({ finding, month: null }));
  return { entries: ruleSets.entries, findings: [...ruleSets.findings, ...criteria.findings, ...stray] };
}

/** A criterion of a rule set that does not exist scores nobody, and a misspelt name is the likely reason. */
function strayCriteria(rows: readonly CriterionRow[], ruleSets: readonly RuleSet[]): readonly Finding[] {
  const names = new Set(ruleSets.map(({ name }) => nameKey(name)));
  const choices = ruleSets.map(({ name }) => name).join('、') || '—';
  return rows
    .filter(({ ruleSet }) => !names.has(nameKey(ruleSet)))
    .map(({ ruleSet, at }) => ({ severity: 'error', code: 'choice-unknown', at, facts: { text: ruleSet, choices } }));
}
