// The rule sets a new workbook starts with, because an empty one cannot rank: the commands' and the members' monthly contest.
import type { Method } from '../../../core/rules/method';
import { words, type Language, type Words } from '../../../text/language';
import type { LayoutCell, LayoutValue } from '../../sheet-layout';
import { wordFor } from '../../tables/choice';
import { columnStyle } from '../../tables/column-format';
import { criteriaTable } from '../../tables/rules/criteria-table';
import { methods, rankingRules, subjects, tieRules, vetoEffects } from '../../tables/rules/rule-choices';
import { ruleSetsTable } from '../../tables/rules/rule-sets-table';
import type { Columns, Table } from '../../tables/table';
import { cell } from '../section';

const groupRules = words('指挥组月度', 'Groups monthly');
const memberRules = words('组员月度', 'Members monthly');

type DefaultCriterion = readonly [
  ruleSet: Words,
  code: string,
  name: Words,
  method: Method['kind'],
  fullPoints: number,
];

const criteria: readonly DefaultCriterion[] = [
  [groupRules, 'A', words('工作成效', 'Results'), 'rated', 30],
  [groupRules, 'B', words('工作计划完成情况', 'Plan completion'), 'planCompletion', 30],
  [groupRules, 'C', words('完成时间节点', 'Timeliness'), 'timeliness', 20],
  [groupRules, 'D', words('民主测评', 'Democratic evaluation'), 'ballot', 20],
  [memberRules, 'A', words('计划完成', 'Plan completion'), 'planCompletion', 30],
  [memberRules, 'B', words('时间节点', 'Timeliness'), 'timeliness', 30],
  [memberRules, 'C', words('评分', 'Rating'), 'rated', 40],
];

export function defaultRuleSetRows(language: Language): LayoutCell[][] {
  return (['unit', 'member'] as const).map((subject) =>
    rowOf(ruleSetsTable, {
      name: (subject === 'unit' ? groupRules : memberRules)[language],
      subject: wordFor(subject, subjects, language),
      fullTotal: 100,
      ranking: wordFor('competition', rankingRules, language),
      ties: wordFor('shared', tieRules, language),
      bonusCap: 5,
      deductionCap: 20,
      advancedMinimum: 80,
      vetoEffect: wordFor('afterOthers', vetoEffects, language),
    }),
  );
}

export function defaultCriterionRows(language: Language): LayoutCell[][] {
  return criteria.map(([ruleSet, code, name, method, fullPoints]) =>
    rowOf(criteriaTable, {
      ruleSet: ruleSet[language],
      code,
      name: name[language],
      method: wordFor(method, methods, language),
      fullPoints,
    }),
  );
}

/** A row of that table; columns that are not named stay blank. */
export function rowOf<C extends Columns>(
  { columns }: Table<C>,
  values: { readonly [Key in keyof C]?: LayoutValue },
): LayoutCell[] {
  return Object.entries(columns).map(([key, column]) => cell(values[key] ?? null, columnStyle(column)));
}
