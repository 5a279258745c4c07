// The rule sets a new workbook starts with, because an empty one cannot rank: the commands' and the members' monthly contest.
import type { Language, Words } from '../../text/language';
import type { LayoutCell, LayoutValue } from '../sheet-layout';
import { wordFor } from '../tables/choice';
import { columnStyle } from '../tables/column-format';
import { criteriaTable } from '../tables/rules/criteria-table';
import { methods, rankingRules, subjects, tieRules, vetoEffects } from '../tables/rules/rule-choices';
import { ruleSetsTable } from '../tables/rules/rule-sets-table';
import type { Columns, Table } from '../tables/table';
import { cell } from './section';

const groupRules: Words = { 'zh-CN': '指挥组月度', en: 'Groups monthly' };
const memberRules: Words = { 'zh-CN': '组员月度', en: 'Members monthly' };

interface DefaultCriterion {
  readonly ruleSet: Words;
  readonly code: string;
  readonly name: Words;
  readonly method: 'rated' | 'planCompletion' | 'timeliness' | 'ballot';
  readonly fullPoints: number;
}

const criteria: readonly DefaultCriterion[] = [
  criterion(groupRules, 'A', ['工作成效', 'Results', 'rated', 30]),
  criterion(groupRules, 'B', ['工作计划完成情况', 'Plan completion', 'planCompletion', 30]),
  criterion(groupRules, 'C', ['完成时间节点', 'Timeliness', 'timeliness', 20]),
  criterion(groupRules, 'D', ['民主测评', 'Democratic evaluation', 'ballot', 20]),
  criterion(memberRules, 'A', ['计划完成', 'Plan completion', 'planCompletion', 30]),
  criterion(memberRules, 'B', ['时间节点', 'Timeliness', 'timeliness', 30]),
  criterion(memberRules, 'C', ['评分', 'Rating', 'rated', 40]),
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
  return criteria.map(({ ruleSet, code, name, method, fullPoints }) =>
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

function criterion(
  ruleSet: Words,
  code: string,
  [chinese, english, method, fullPoints]: readonly [string, string, DefaultCriterion['method'], number],
): DefaultCriterion {
  return { ruleSet, code, name: { 'zh-CN': chinese, en: english }, method, fullPoints };
}
