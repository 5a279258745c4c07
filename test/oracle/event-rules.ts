// 加扣分标准 as the office has it, or the built-in table, type by type.
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import type { EventEffect } from '../../src/core/rules/event-rule';
import { fraction, fractionOf } from './fraction';
import type { Fraction } from './fraction';
import { valueOf } from './outcome';
import { sameName } from './same-name';

export interface NaiveEventRule {
  readonly grade: string;
  /** Null: as entered, or nothing but an effect. */
  readonly points: Fraction | null;
  readonly effects: readonly EventEffect[];
  readonly counted: boolean;
  /** Which way the points of the type go where no rule says it; nought: either way. */
  readonly sign: -1 | 0 | 1;
}

type BuiltIn = readonly [type: string, grade: string, tenths: number | null, ...effects: EventEffect[]];

const BUILT_IN: readonly BuiltIn[] = [
  ['影响稳定', '一般', -20],
  ['影响稳定', '较重', -50],
  ['影响稳定', '严重', -100, 'noAward'],
  ['影响稳定', '重大', null, 'veto'],
  ['午间禁酒', '第1次', -50, 'noAward'],
  ['午间禁酒', '第2次', -100, 'noAward', 'publicNotice', 'noYearlyExcellent'],
  ['午间禁酒', '第3次', null, 'veto'],
  ['首问负责', '逾期', -20],
  ['首问负责', '逾期重复信访', -40],
  ['为民实事', '一般', 5],
  ['为民实事', '较好', 10],
  ['为民实事', '突出', 20],
  ['其他加分', '', null],
  ['其他扣分', '', null],
];

export function eventRulesOf(entries: ContestEntries, type: string): NaiveEventRule[] {
  const own = entries.eventRules.filter((rule) => sameName(rule.type, type));
  if (own.length === 0) return BUILT_IN.filter(([name]) => sameName(name, type)).map(builtInRule);
  return own.map((rule) => {
    const points = valueOf(rule.points);
    return {
      grade: rule.grade,
      points: points === undefined ? null : fractionOf(points),
      effects: rule.effects,
      counted: rule.progression === 'perPersonAndYear',
      sign: 0,
    };
  });
}

function builtInRule([type, grade, tenths, ...effects]: BuiltIn): NaiveEventRule {
  return {
    grade,
    points: tenths === null ? null : fraction(BigInt(tenths), 10n),
    effects,
    counted: type === '午间禁酒',
    sign: type === '其他加分' ? 1 : type === '其他扣分' ? -1 : 0,
  };
}
