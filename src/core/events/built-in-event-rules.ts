// What an event is worth in an office that wrote no 加扣分标准 of its own (ruling 41).
import { rational } from '../exact/rational';
import type { Rational } from '../exact/rational';
import type { EventEffect, EventRule } from '../rules/event-rule';

const NO_CELL = { sheet: '', row: 0, column: 0 };

export const BUILT_IN_EVENT_RULES: readonly EventRule[] = [
  graded('影响稳定', '一般', { points: rational(-2) }),
  graded('影响稳定', '较重', { points: rational(-5) }),
  graded('影响稳定', '严重', { points: rational(-10), effects: ['noAward'] }),
  graded('影响稳定', '重大', { effects: ['veto'] }),
  step('第1次', { points: rational(-5), effects: ['noAward'] }),
  step('第2次', { points: rational(-10), effects: ['noAward', 'publicNotice', 'noYearlyExcellent'] }),
  step('第3次', { effects: ['veto'] }),
  graded('首问负责', '逾期', { points: rational(-2) }),
  graded('首问负责', '逾期重复信访', { points: rational(-4) }),
  graded('为民实事', '一般', { points: rational(1, 2) }),
  graded('为民实事', '较好', { points: rational(1) }),
  graded('为民实事', '突出', { points: rational(2) }),
  graded('其他加分', '', {}),
  graded('其他扣分', '', {}),
];

interface Worth {
  readonly points?: Rational;
  readonly effects?: readonly EventEffect[];
}

function graded(type: string, grade: string, { points, effects = [] }: Worth): EventRule {
  return {
    type,
    grade,
    points: points === undefined ? { state: 'blank', cell: NO_CELL } : { state: 'value', value: points, cell: NO_CELL },
    effects,
    progression: 'none',
    basis: '',
    at: null,
  };
}

/** 午间禁酒 grows with every time in the year. */
function step(grade: string, worth: Worth): EventRule {
  return { ...graded('午间禁酒', grade, worth), progression: 'perPersonAndYear' };
}
