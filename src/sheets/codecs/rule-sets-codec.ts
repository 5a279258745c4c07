// 考核办法 with the criteria of 考核指标; what cannot be read refuses the rule set rather than change a result.
import type { Entry } from '../../core/entries/entry';
import { HUNDRED } from '../../core/exact/rational';
import type { Finding } from '../../core/findings/finding';
import { nameKey } from '../../core/names/name-key';
import type { ContestOptions } from '../../core/rules/contest-options';
import type { RuleSet } from '../../core/rules/rule-set';
import type { Codec } from '../rows/read-rows';
import { optionParameters } from '../parameters/option-parameters';
import { readParameters } from '../parameters/read-parameters';
import type { RowReader } from '../rows/row-reader';
import type { ruleSetsTable } from '../tables/rules/rule-sets-table';
import type { CriterionRow } from './criteria-codec';
import { faultFindings } from './fault-findings';
import { tieOrderOf } from './tie-order';

type RuleSetColumns = typeof ruleSetsTable.columns;

export interface RuleSetContext {
  /** Of 设置; a rule set's own 参数 go before them. */
  readonly options: ContestOptions;
  readonly criteria: readonly CriterionRow[];
}

export function ruleSetsCodec({ options, criteria }: RuleSetContext): Codec<RuleSetColumns, RuleSet> {
  return (row) => {
    const name = row.entry('name');
    if (name.state !== 'value') return null;
    const own = criteria.filter(({ ruleSet }) => nameKey(ruleSet) === nameKey(name.value));
    const read = own.flatMap(({ criterion }) => (criterion === null ? [] : [criterion]));
    const parameters = row.entry('parameters');
    const overridden = readParameters(optionParameters, valueOr(parameters, ''), options);
    const ruleSet = {
      name: name.value,
      subject: valueOr(row.entry('subject'), 'unit'),
      fullTotal: valueOr(row.entry('fullTotal'), HUNDRED),
      ranking: valueOr(row.entry('ranking'), 'competition'),
      ties: valueOr(row.entry('ties'), 'shared'),
      tieChain: tieChain(row, read),
      bonusCap: valueOr(row.entry('bonusCap'), null),
      deductionCap: valueOr(row.entry('deductionCap'), null),
      advancedMinimum: valueOr(row.entry('advancedMinimum'), null),
      vetoEffect: valueOr(row.entry('vetoEffect'), 'afterOthers'),
      basis: row.words('basis'),
      options: overridden.values,
      criteria: read,
      at: name.cell,
    };
    for (const finding of faultFindings(overridden.faults, parameters.cell)) row.report(finding);
    const faults = [
      ...row.findings.filter(({ severity }) => severity === 'error'),
      ...own.flatMap((each) => each.faults),
    ];
    return { ...ruleSet, faults };
  };
}

function tieChain(row: RowReader<RuleSetColumns>, criteria: RuleSet['criteria']): RuleSet['tieChain'] {
  const written = row.entry('tieOrder');
  if (written.state !== 'value') return [];
  const { steps, unknown } = tieOrderOf(written.value, criteria);
  const choices = [...criteria.map(({ code }) => code), '扣分'].join('、');
  for (const text of unknown) {
    const finding: Finding = { severity: 'error', code: 'choice-unknown', at: written.cell, facts: { text, choices } };
    row.report(finding);
  }
  return steps;
}

/** An unreadable cell is a fault of the rule set, so what stands in its place is never used. */
function valueOr<T, F>(entry: Entry<T>, fallback: F): T | F {
  return entry.state === 'value' ? entry.value : fallback;
}
